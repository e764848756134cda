package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as tables: recommendations and indicators with their groups, charts, deviations. */
final class AuditCsv {
  private AuditCsv() {}

  static void figures(AuditResult r, Path out) throws IOException {
    try (var file = Files.newBufferedWriter(out.resolve("recommendations.csv"))) {
      var csv = new Csv(file);
      csv.row(
          "recommendation",
          "title",
          "verified",
          "by",
          "group",
          "concordant",
          "eligible",
          "low95",
          "high95",
          "deviates",
          "deviates with documented reason",
          "not addressed",
          "not assessable",
          "not applicable",
          "other jurisdiction");
      for (var l : r.lines()) {
        recommendation(csv, l, "all", "all", l.counts().stays(), l);
        for (var d : Dimension.values()) {
          for (var g : l.counts().by(d).entrySet()) {
            recommendation(csv, l, AuditJson.id(d), g.getKey(), g.getValue(), null);
          }
        }
      }
    }
    try (var file = Files.newBufferedWriter(out.resolve("indicators.csv"))) {
      var csv = new Csv(file);
      csv.row(
          "indicator",
          "title",
          "kind",
          "by",
          "group",
          "value",
          "low95",
          "high95",
          "numerator",
          "denominator",
          "stays",
          "median",
          "lower quartile",
          "upper quartile");
      for (var i : Indicator.all()) {
        var t = r.tally().indicator(i.id());
        indicator(csv, i, "all", "all", t.all());
        for (var d : Dimension.values()) {
          for (var g : t.by(d).entrySet()) {
            indicator(csv, i, AuditJson.id(d), g.getKey(), g.getValue());
          }
        }
      }
    }
  }

  private static void recommendation(
      Csv csv,
      AuditResult.Line l,
      String by,
      String group,
      Counts c,
      AuditResult.@org.jspecify.annotations.Nullable Line whole)
      throws IOException {
    var w = c.eligible() == 0 ? null : Interval.wilson(c.concordant(), c.eligible());
    csv.row(
        l.recommendation().id(),
        l.recommendation().title(),
        l.recommendation().verified() ? "yes" : "no",
        by,
        group,
        c.concordant(),
        c.eligible(),
        w == null ? "" : four(w.low()),
        w == null ? "" : four(w.high()),
        c.deviates(),
        c.reasoned(),
        c.notAddressed(),
        c.notAssessable(),
        whole == null ? "" : whole.notApplicable(),
        whole == null ? "" : whole.elsewhere());
  }

  private static void indicator(Csv csv, Indicator i, String by, String group, Measure m)
      throws IOException {
    var f = Figure.of(i, m);
    var w = f.interval();
    boolean values = m.count() > 0;
    csv.row(
        i.id(),
        i.title(),
        AuditJson.id(i.kind()),
        by,
        group,
        f.known() ? four(f.value()) : "",
        w == null ? "" : four(w.low()),
        w == null ? "" : four(w.high()),
        m.numerator(),
        m.denominator(),
        m.stays(),
        values ? m.median() : "",
        values ? m.quantile(0.25) : "",
        values ? m.quantile(0.75) : "");
  }

  private static String four(double v) {
    return String.format(java.util.Locale.ROOT, "%.4f", v);
  }

  /** One row for each chart, and one for each deviation of those that are counted. */
  static void rows(Stream<StayAudit> stays, Census census, Path out) throws IOException {
    try (var charts = Files.newBufferedWriter(out.resolve("charts.csv"));
        var deviations = Files.newBufferedWriter(out.resolve("deviations.csv"))) {
      var c = new Csv(charts);
      c.row(
          "chart",
          "counted",
          "why not",
          "month",
          "gestation",
          "weight",
          "unit",
          "level",
          "notes",
          "unread",
          "plans",
          "days",
          "concordant",
          "deviates",
          "documented reason",
          "not addressed",
          "not assessable");
      var d = new Csv(deviations);
      d.row(
          "recommendation",
          "chart",
          "note",
          "at",
          "documented reason",
          "what",
          "first place",
          "places");
      for (Iterator<StayAudit> i = stays.iterator(); i.hasNext(); ) {
        var a = i.next();
        var twin = census.duplicateOf(a);
        chart(
            c, a, twin.map(t -> "the same patient or the same notes as " + t).orElse(a.failure()));
        if (twin.isEmpty()) {
          for (var x : a.deviations()) {
            deviation(d, x);
          }
        }
      }
    }
  }

  private static void chart(Csv csv, StayAudit a, String not) throws IOException {
    var s = a.strata();
    var n = Counts.NONE;
    for (var v : a.verdicts()) {
      n = n.plus(v.verdict());
    }
    csv.row(
        a.chart(),
        not.isEmpty() ? "yes" : "no",
        not,
        s.month(),
        s.gestation(),
        s.weight(),
        s.unit(),
        s.level(),
        a.notes(),
        a.unread(),
        a.plans(),
        a.days(),
        n.concordant(),
        n.deviates(),
        n.reasoned(),
        n.notAddressed(),
        n.notAssessable());
  }

  private static void deviation(Csv csv, Deviation x) throws IOException {
    csv.row(
        x.recommendation(),
        x.chart(),
        x.note(),
        x.at(),
        x.reasoned() ? "yes" : "no",
        x.reason(),
        x.quote(),
        x.sources().stream()
            .map(s -> s.note() + " " + s.from() + "-" + s.to())
            .collect(Collectors.joining("; ")));
  }
}
