package dev.vernix.evals.cohort;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.evals.cohort.Strata.Dimension;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code audit.json}: every figure of the report.
 *
 * <p>A share is a number from 0 to 1 with its 95 % Wilson interval, and null where there is no
 * eligible stay. Two runs over the same charts give the same bytes.
 */
final class AuditJson {
  private AuditJson() {}

  static String write(AuditResult r) {
    var text = new StringWriter();
    var writer = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    try (var json = writer.createGenerator(text)) {
      json.writeStartObject();
      head(json, r);
      json.writeArrayPropertyStart("recommendations");
      r.lines().forEach(l -> line(json, l));
      json.writeEndArray();
      json.writeArrayPropertyStart("indicators");
      Indicator.all().forEach(i -> indicator(json, i, r.tally().indicator(i.id())));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void head(JsonGenerator json, AuditResult r) {
    var t = r.tally();
    json.writeStringProperty("command", r.made().command());
    json.writeObjectPropertyStart("madeWith");
    r.made().with().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeStringProperty("jurisdiction", r.settings().jurisdiction());
    json.writeStringProperty("rule", AuditResult.RULE);
    json.writeBooleanProperty("partial", r.partial());
    json.writeNumberProperty("chartsGiven", r.made().planned());
    json.writeNumberProperty("charts", t.charts());
    json.writeNumberProperty("stays", t.stays());
    json.writeNumberProperty("notes", t.notes());
    json.writeNumberProperty("notesUnread", t.unread());
    json.writeNumberProperty("plans", t.plans());
    rows(json, "failed", t.failures());
    rows(json, "duplicates", t.duplicates());
    json.writeObjectPropertyStart("groups");
    for (var d : Dimension.values()) {
      counts(json, id(d), t.groups(d));
    }
    json.writeEndObject();
  }

  private static void rows(JsonGenerator json, String name, Rows<CohortTally.Row> rows) {
    json.writeNumberProperty(name, rows.count());
    json.writeArrayPropertyStart(name + "First");
    for (var row : rows.first()) {
      json.writeStartObject();
      json.writeStringProperty("chart", row.chart());
      json.writeStringProperty("reason", row.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void line(JsonGenerator json, AuditResult.Line l) {
    var rec = l.recommendation();
    json.writeStartObject();
    json.writeStringProperty("id", rec.id());
    json.writeStringProperty("title", rec.title());
    json.writeStringProperty("source", rec.statement().source().line());
    json.writeStringProperty("edition", rec.edition());
    json.writeArrayPropertyStart("jurisdictions");
    rec.jurisdictions().stream().map(j -> j.id()).sorted().forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("verified", rec.verified());
    json.writeNumberProperty("harm", rec.harm());
    json.writeNumberProperty("numerator", l.numerator());
    json.writeNumberProperty("denominator", l.denominator());
    share(json, "concordance", l.numerator(), l.denominator());
    var c = l.counts().stays();
    counts(json, c);
    share(json, "documentedReason", c.reasoned(), l.against());
    counts(json, "exclusions", l.exclusions());
    counts(json, "missing", l.counts().missing());
    json.writeObjectPropertyStart("plans");
    counts(json, l.counts().plans());
    json.writeEndObject();
    json.writeObjectPropertyStart("by");
    for (var d : Dimension.values()) {
      json.writeArrayPropertyStart(id(d));
      l.counts()
          .by(d)
          .forEach(
              (g, n) -> {
                json.writeStartObject();
                json.writeStringProperty("group", g);
                share(json, "concordance", n.concordant(), n.eligible());
                counts(json, n);
                json.writeEndObject();
              });
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeNumberProperty("deviations", l.counts().deviations().count());
    json.writeArrayPropertyStart("deviationsFirst");
    l.counts().deviations().first().forEach(d -> deviation(json, d));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void deviation(JsonGenerator json, Deviation d) {
    json.writeStartObject();
    json.writeStringProperty("chart", d.chart());
    json.writeStringProperty("note", d.note());
    json.writeStringProperty("at", d.at());
    json.writeBooleanProperty("documentedReason", d.reasoned());
    json.writeStringProperty("reason", d.reason());
    LedgerJson.writeSpans(json, "chartSources", d.sources());
    json.writeEndObject();
  }

  private static void indicator(JsonGenerator json, Indicator i, IndicatorTally t) {
    json.writeStartObject();
    json.writeStringProperty("id", i.id());
    json.writeStringProperty("title", i.title());
    json.writeStringProperty("kind", i.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("per", i.per());
    json.writeStringProperty("unit", i.unit());
    json.writeStringProperty("definition", i.definition());
    json.writeStringProperty("left", i.left());
    json.writeStringProperty("source", i.source());
    json.writeStringProperty("checked", i.checked());
    measure(json, i, t.all());
    counts(json, "excluded", t.excluded());
    json.writeObjectPropertyStart("by");
    for (var d : Dimension.values()) {
      json.writeArrayPropertyStart(id(d));
      t.by(d)
          .forEach(
              (g, m) -> {
                json.writeStartObject();
                json.writeStringProperty("group", g);
                measure(json, i, m);
                json.writeEndObject();
              });
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void measure(JsonGenerator json, Indicator i, Measure m) {
    json.writeNumberProperty("stays", m.stays());
    json.writeNumberProperty("numerator", m.numerator());
    json.writeNumberProperty("denominator", m.denominator());
    var figure = Figure.of(i, m);
    number(json, "value", figure.known() ? figure.value() : Double.NaN);
    if (figure.interval() != null) {
      interval(json, figure.interval());
    }
    if (m.count() > 0) {
      number(json, "median", m.median());
      number(json, "lowerQuartile", m.quantile(0.25));
      number(json, "upperQuartile", m.quantile(0.75));
      json.writeObjectPropertyStart("values");
      m.values().forEach((v, n) -> json.writeNumberProperty(String.valueOf(v), n));
      json.writeEndObject();
    }
  }

  private static void share(JsonGenerator json, String name, int yes, int of) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("numerator", yes);
    json.writeNumberProperty("denominator", of);
    number(json, "value", of == 0 ? Double.NaN : (double) yes / of);
    if (of > 0) {
      interval(json, Interval.wilson(yes, of));
    } else {
      json.writeStringProperty("said", "no eligible stay");
    }
    json.writeEndObject();
  }

  private static void interval(JsonGenerator json, Interval i) {
    json.writeArrayPropertyStart("interval95");
    json.writeNumber(rounded(i.low()));
    json.writeNumber(rounded(i.high()));
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, double value) {
    if (Double.isNaN(value)) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, rounded(value));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  private static void counts(JsonGenerator json, Counts c) {
    json.writeNumberProperty("concordant", c.concordant());
    json.writeNumberProperty("deviates", c.deviates());
    json.writeNumberProperty("deviatesWithDocumentedReason", c.reasoned());
    json.writeNumberProperty("notAddressed", c.notAddressed());
    json.writeNumberProperty("notAssessable", c.notAssessable());
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) {
    json.writeObjectPropertyStart(name);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  static String id(Enum<?> d) {
    return d.name().toLowerCase(Locale.ROOT);
  }
}
