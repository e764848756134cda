package dev.vernix.guideline.report;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.guideline.GuidelineData;
import dev.vernix.guideline.beyond.ModelFindings;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Statement;
import dev.vernix.prompts.Prompt;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code findings.json}: every plan by every recommendation.
 *
 * <p>{@code first} names the places in {@code findings} of those shown first. A guideline source
 * has the statement's id, its source, section, edition and jurisdiction, the passage in our own
 * words, and how far it was checked; the first of a finding is its own statement, those behind it
 * conflict with it. {@code disputed} names the places of those that another source disputes, and
 * {@code provenance} which program and data found them.
 *
 * <p>What a model said stands apart under {@code model}, each row with the keys of a finding,
 * {@code judgement} and the guideline's lines with their numbers.
 */
final class FindingsJson {
  private FindingsJson() {}

  static String write(Report report) {
    var findings = report.findings();
    var text = new StringWriter();
    try (var json = JsonMapper.shared().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("chart", findings.chart().name());
      json.writeStringProperty("jurisdiction", findings.setting().id());
      json.writeStringProperty("at", findings.at().map(Object::toString).orElse(""));
      json.writePOJOProperty("provenance", provenance(report.model()));
      json.writeArrayPropertyStart("first");
      for (var f : findings.first()) {
        json.writeNumber(findings.all().indexOf(f));
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("disputed");
      for (int i = 0; i < findings.all().size(); i++) {
        if (findings.disputed(findings.all().get(i))) {
          json.writeNumber(i);
        }
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      for (var f : findings.all()) {
        write(json, findings, f);
      }
      json.writeEndArray();
      CourseJson.write(json, new Course(report));
      model(json, report.model());
      json.writeEndObject();
    }
    return text + "\n";
  }

  /** Of the rules; where a model was asked beyond them, its name and the prompts too. */
  private static Provenance provenance(ModelFindings m) {
    var rules = GuidelineData.provenance();
    if (m.model().isEmpty()) {
      return rules;
    }
    var data = new TreeMap<>(rules.data());
    Prompt.versions().forEach((name, version) -> data.put("prompt " + name, version));
    return Provenance.current(data).with(ModelUsed.of("", m.model(), "", Map.of()));
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

  private static void model(JsonGenerator json, ModelFindings m) {
    json.writeObjectPropertyStart("model");
    json.writeStringProperty("name", m.model());
    json.writeNumberProperty("controls", m.controls());
    json.writeNumberProperty("controlsRight", m.controlsRight());
    json.writeNumberProperty("items", m.items());
    json.writeNumberProperty("pairs", m.pairs());
    json.writeNumberProperty("asked", m.asked());
    json.writeObjectPropertyStart("leftOut");
    m.leftOut()
        .forEach((why, n) -> json.writeNumberProperty(why.name().toLowerCase(Locale.ROOT), n));
    json.writeEndObject();
    json.writeArrayPropertyStart("findings");
    for (var f : m.found()) {
      json.writeStartObject();
      json.writeStringProperty("recommendation", f.passage().id());
      json.writeStringProperty("title", f.passage().title());
      json.writeStringProperty("at", f.item().note().time().toString());
      json.writeStringProperty("verdict", f.verdict().id());
      json.writeStringProperty("judgement", f.judgement().id());
      json.writeStringProperty("reason", ModelWording.said(f));
      LedgerJson.writeSpans(json, "chartSources", List.of(f.item().span()));
      json.writeArrayPropertyStart("guidelineSources");
      json.writeStartObject();
      json.writeStringProperty("id", f.passage().id());
      json.writeStringProperty("source", ModelWording.source(f.passage()));
      json.writeNumberProperty("page", f.passage().page());
      json.writeArrayPropertyStart("lines");
      for (int n : f.lines()) {
        json.writeStartObject();
        json.writeNumberProperty("number", n);
        json.writeStringProperty("text", f.passage().lines().get(n - 1));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringProperty("decidedBy", f.decidedBy().id());
      json.writeEndObject();
    }
    json.writeEndArray();
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
