package dev.vernix.guideline.check;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.guideline.GuidelineData;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Statement;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code findings.json}: every plan by every recommendation.
 *
 * <p>{@code first} names the places in {@code findings} of those shown first. A guideline source
 * has the statement's id, its source, section, edition and jurisdiction, the passage in our own
 * words, and how far it was checked; the first of a finding is its own statement, those behind it
 * conflict with it. {@code provenance} says which program and data found it.
 */
final class FindingsJson {
  private FindingsJson() {}

  static String write(Findings findings) {
    var text = new StringWriter();
    try (var json = JsonMapper.shared().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("chart", findings.chart().name());
      json.writeStringProperty("jurisdiction", findings.setting().id());
      json.writeStringProperty("at", findings.at().map(Object::toString).orElse(""));
      json.writePOJOProperty("provenance", GuidelineData.provenance());
      json.writeArrayPropertyStart("first");
      for (var f : findings.first()) {
        json.writeNumber(findings.all().indexOf(f));
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      for (var f : findings.all()) {
        write(json, findings, f);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Findings findings, Finding f) {
    json.writeStartObject();
    json.writeStringProperty("recommendation", f.recommendation().id());
    json.writeStringProperty("title", f.recommendation().title());
    json.writeStringProperty("at", f.at().toString());
    json.writeStringProperty("verdict", f.verdict().id());
    json.writeStringProperty("reason", f.reason());
    LedgerJson.writeSpans(json, "chartSources", f.chartSources());
    json.writeArrayPropertyStart("guidelineSources");
    source(json, f.recommendation());
    for (var other : findings.against(f)) {
      source(json, other.recommendation());
    }
    json.writeEndArray();
    json.writeStringProperty("decidedBy", f.decidedBy().id());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Recommendation r) {
    Statement s = r.statement();
    json.writeStartObject();
    json.writeStringProperty("id", s.id());
    json.writeStringProperty("source", s.source().line());
    json.writeStringProperty("section", s.section() == null ? "" : s.section());
    json.writeStringProperty("edition", r.edition());
    json.writeStringProperty(
        "jurisdiction", r.jurisdictions().stream().map(j -> j.id()).sorted().toList().getFirst());
    json.writeStringProperty("passage", s.text());
    json.writeStringProperty("confidence", s.confidence().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }
}
