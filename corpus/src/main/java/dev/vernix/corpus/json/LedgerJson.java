package dev.vernix.corpus.json;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger as JSON lines: a fact a row, every key in every row, in one order.
 *
 * <p>{@code start} and {@code end} are ISO dates where only the days are known, else date-times
 * without a zone (the unit's local time); {@code value} is text even where it is a number, so that
 * "0.30" stays "0.30".
 */
public final class LedgerJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private LedgerJson() {}

  /** Writes the facts, a row each, without closing {@code out}. */
  public static void write(List<Fact> facts, Writer out) throws IOException {
    for (var fact : facts) {
      out.write(row(fact));
      out.write('\n');
    }
  }

  /** One fact as one line, without the line end. */
  public static String row(Fact fact) {
    var line = new java.io.StringWriter(400);
    try (var json = MAPPER.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("id", fact.id());
      json.writeStringProperty("system", fact.system().id());
      json.writeStringProperty("concept", fact.concept());
      json.writeStringProperty("realisation", fact.realisation());
      writeNullable(json, "value", fact.value());
      writeNullable(json, "unit", fact.unit());
      json.writeStringProperty("start", fact.when().startText());
      json.writeStringProperty("end", fact.when().endText());
      json.writeStringProperty("status", fact.status().id());
      json.writeStringProperty("experiencer", fact.experiencer().id());
      json.writeStringProperty("sensitivity", fact.sensitivity().id());
      writeStrings(json, "derivedFrom", fact.derivedFrom());
      writeSpans(json, "sources", fact.sources());
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Writes {@code "name":[{note, from, to}, …]}. */
  public static void writeSpans(JsonGenerator json, String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (var span : spans) {
      json.writeStartObject();
      json.writeStringProperty("note", span.note());
      json.writeNumberProperty("from", span.from());
      json.writeNumberProperty("to", span.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes {@code "name":["…", …]}. */
  public static void writeStrings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /**
   * Reads what {@link #write} wrote; blank lines are passed over.
   *
   * @throws IOException where a row is not a fact, naming the line's number and never its text
   */
  public static List<Fact> read(BufferedReader in) throws IOException {
    var facts = new ArrayList<Fact>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        facts.add(fact(MAPPER.readTree(line)));
      } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
        // The cause quotes the row, which is patient text: it is left out on purpose.
        throw new IOException(
            "line " + number + " of the ledger is not a fact; write the ledger again");
      }
    }
    return facts;
  }

  private static Fact fact(JsonNode row) {
    var spans = new ArrayList<Span>();
    for (var s : row.required("sources")) {
      spans.add(
          new Span(text(s, "note"), s.required("from").intValue(), s.required("to").intValue()));
    }
    var derivedFrom = new ArrayList<String>();
    row.required("derivedFrom").forEach(id -> derivedFrom.add(id.stringValue()));
    String system = text(row, "system");
    return new Fact(
        text(row, "id"),
        BodySystem.of(system).orElseThrow(() -> new IllegalArgumentException("no such system")),
        text(row, "concept"),
        text(row, "realisation"),
        nullable(row, "value"),
        nullable(row, "unit"),
        when(text(row, "start"), text(row, "end")),
        constant(Status.class, text(row, "status")),
        constant(Experiencer.class, text(row, "experiencer")),
        constant(Sensitivity.class, text(row, "sensitivity")),
        derivedFrom,
        spans);
  }

  private static When when(String start, String end) {
    return start.indexOf('T') < 0
        ? When.between(LocalDate.parse(start), LocalDate.parse(end))
        : new When(LocalDateTime.parse(start), LocalDateTime.parse(end), false);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  private static String text(JsonNode row, String name) {
    return row.required(name).stringValue();
  }

  private static @Nullable String nullable(JsonNode row, String name) {
    var value = row.required(name);
    return value.isNull() ? null : value.stringValue();
  }

  private static void writeNullable(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
