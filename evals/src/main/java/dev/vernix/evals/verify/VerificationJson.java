package dev.vernix.evals.verify;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.corpus.reading.Lexicon;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A verification as JSON: {@code chart, notesRead, provenance, counts, statements:[{text, verdict,
 * reason, sources}], missing:[{text, facts, sources}]}; the verdict one of {@code supported,
 * contradicted, not-found}.
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
      json.writePOJOProperty("provenance", provenance());
      json.writeName("counts");
      json.writeStartObject();
      for (var verdict : Verdict.values()) {
        json.writeNumberProperty(verdict.id(), v.count(verdict));
      }
      json.writeNumberProperty("missing", v.missing().size());
      json.writeEndObject();
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

  private static Provenance provenance() {
    String lexicon = Lexicon.standard().digest();
    return Provenance.current(new TreeMap<>(Map.of("lexicon", lexicon.substring(0, 16))));
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
