package dev.vernix.summary.output;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.prompts.Prompt;
import dev.vernix.summary.Summary;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code summary.json}: every sentence with the facts and characters it rests on.
 *
 * <p>The keys are stable; {@code summary.schema.json} beside this class describes them.
 */
public final class SummaryJson {
  private static final ObjectWriter WRITER =
      JsonMapper.shared().writer().with(new DefaultPrettyPrinter());

  /** Characters of a digest that tell one set of data from another. */
  private static final int SHORT = 16;

  private SummaryJson() {}

  /** The whole file's text; of the model only its name is known. */
  public static String write(Summary summary) {
    return write(summary, ModelUsed.NONE);
  }

  /**
   * The whole file's text.
   *
   * @param used the model with its digest and parameters; {@link ModelUsed#NONE} where they are not
   *     known
   */
  public static String write(Summary summary, ModelUsed used) {
    var out = new StringWriter(100_000);
    try (var json = WRITER.createGenerator(out)) {
      json.writeStartObject();
      var chart = summary.ledger().chart();
      json.writeStringProperty("chart", chart.name());
      json.writeStringProperty("engine", summary.engine());
      json.writeStringProperty("model", summary.model());
      json.writeStringProperty("written", summary.written().toString());
      json.writeBooleanProperty("signed", false);
      json.writeNumberProperty("notesRead", chart.notes().size());
      json.writeArrayPropertyStart("notesUnread");
      for (var note : chart.unread()) {
        json.writeStartObject();
        json.writeStringProperty("note", note.note());
        json.writeStringProperty("reason", note.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      LedgerJson.writeStrings(json, "remarks", chart.remarks());
      sections(json, summary);
      durations(json, summary);
      signals(json, summary.ledger());
      pending(json, summary.ledger());
      omitted(json, summary);
      rejected(json, summary);
      json.writePOJOProperty("provenance", provenance(summary, used));
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static Provenance provenance(Summary summary, ModelUsed used) {
    var data = new TreeMap<String, String>();
    data.put("lexicon", Lexicon.standard().digest().substring(0, SHORT));
    if (summary.model().isEmpty()) {
      return Provenance.current(data);
    }
    Prompt.versions().forEach((name, version) -> data.put("prompt " + name, version));
    boolean known = used.name().equals(summary.model());
    return Provenance.current(data)
        .with(known ? used : ModelUsed.of(summary.engine(), summary.model(), "", Map.of()));
  }

  private static void sections(JsonGenerator json, Summary summary) {
    json.writeArrayPropertyStart("sections");
    for (var section : summary.sections()) {
      json.writeStartObject();
      json.writeStringProperty("system", section.system().id());
      json.writeStringProperty("title", section.system().title());
      json.writeArrayPropertyStart("sentences");
      for (var sentence : section.sentences()) {
        json.writeStartObject();
        json.writeStringProperty("text", sentence.text());
        LedgerJson.writeStrings(json, "facts", sentence.facts());
        LedgerJson.writeSpans(json, "sources", sentence.sources());
        json.writeStringProperty("origin", sentence.origin().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void durations(JsonGenerator json, Summary summary) {
    json.writeArrayPropertyStart("durations");
    for (var duration : summary.durations()) {
      json.writeStartObject();
      json.writeStringProperty("what", duration.what());
      json.writeNumberProperty("days", duration.days());
      json.writeStringProperty("convention", duration.convention());
      LedgerJson.writeStrings(json, "facts", duration.facts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void signals(JsonGenerator json, Ledger ledger) {
    json.writeArrayPropertyStart("contradictions");
    for (var signal : ledger.signals()) {
      if (signal.kind() != Ledger.Kind.PENDING) {
        json.writeStartObject();
        json.writeStringProperty("kind", signal.kind().name().toLowerCase(Locale.ROOT));
        cited(json, signal.text(), signal.facts(), signal.sources());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void pending(JsonGenerator json, Ledger ledger) {
    json.writeArrayPropertyStart("pending");
    for (var item : Settle.pending(ledger)) {
      json.writeStartObject();
      cited(json, item.text(), item.facts(), item.sources());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Something awaited, as a signal or a fact says. */
  record Pending(String text, List<String> facts, List<Span> sources) {}

  /**
   * Signals about results never closed, then facts that are pending and that no such signal names.
   */
  static List<Pending> pendingItems(Ledger ledger) {
    var signals =
        ledger.signals().stream()
            .filter(s -> s.kind() == Ledger.Kind.PENDING)
            .map(s -> new Pending(s.text(), s.facts(), s.sources()))
            .toList();
    var named = signals.stream().flatMap(s -> s.facts().stream()).toList();
    var facts =
        ledger.facts().stream()
            .filter(f -> f.system() == BodySystem.PENDING && !named.contains(f.id()))
            .map((Fact f) -> new Pending(f.realisation(), List.of(f.id()), f.sources()))
            .toList();
    return java.util.stream.Stream.concat(signals.stream(), facts.stream()).toList();
  }

  private static void cited(
      JsonGenerator json, String text, List<String> facts, List<Span> sources) {
    json.writeStringProperty("text", text);
    LedgerJson.writeStrings(json, "facts", facts);
    LedgerJson.writeSpans(json, "sources", sources);
  }

  private static void omitted(JsonGenerator json, Summary summary) {
    json.writeArrayPropertyStart("omitted");
    for (var omission : summary.omitted()) {
      json.writeStartObject();
      json.writeStringProperty("item", omission.item());
      json.writeStringProperty("reason", omission.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rejected(JsonGenerator json, Summary summary) {
    json.writeArrayPropertyStart("rejected");
    for (var rejection : summary.rejected()) {
      json.writeStartObject();
      json.writeStringProperty("system", rejection.system().id());
      json.writeStringProperty("text", rejection.text());
      LedgerJson.writeStrings(json, "facts", rejection.facts());
      json.writeStringProperty("rule", rejection.rule());
      json.writeStringProperty("saw", rejection.saw());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
