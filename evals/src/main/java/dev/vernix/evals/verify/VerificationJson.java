package dev.vernix.evals.verify;

import dev.vernix.corpus.json.LedgerJson;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verification as JSON: {@code chart, notesRead, counts, anotherInfant (only where it seems so),
 * statements:[{text, verdict, reason, sources}], missing:[{text, facts, sources}]}; the verdict one
 * of {@code supported, contradicted, not-found}.
 */
public final class VerificationJson {
  private static final ObjectWriter WRITER =
      JsonMapper.shared().writer().with(new DefaultPrettyPrinter());

  private VerificationJson() {}

  public static String write(Verification v) {
    var out = new StringWriter();
    try (var json = WRITER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("chart", v.chart().name());
      json.writeNumberProperty("notesRead", v.chart().notes().size());
      json.writeName("counts");
      json.writeStartObject();
      for (var verdict : Verdict.values()) {
        json.writeNumberProperty(verdict.id(), v.count(verdict));
      }
      json.writeNumberProperty("missing", v.missing().size());
      json.writeEndObject();
      if (!v.anotherInfant().isEmpty()) {
        LedgerJson.writeStrings(json, "anotherInfant", v.anotherInfant());
      }
      json.writeArrayPropertyStart("statements");
      v.statements().forEach(s -> statement(json, s));
      json.writeEndArray();
      json.writeArrayPropertyStart("missing");
      for (var m : v.missing()) {
        json.writeStartObject();
        json.writeStringProperty("text", m.text());
        LedgerJson.writeStrings(json, "facts", m.facts());
        LedgerJson.writeSpans(json, "sources", m.sources());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void statement(JsonGenerator json, Statement s) {
    json.writeStartObject();
    json.writeStringProperty("text", s.text());
    json.writeStringProperty("verdict", s.verdict().id());
    json.writeStringProperty("reason", s.reason());
    LedgerJson.writeSpans(json, "sources", s.sources());
    json.writeEndObject();
  }
}
