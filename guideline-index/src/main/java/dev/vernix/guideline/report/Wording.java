package dev.vernix.guideline.report;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Words;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.check.Quotes;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words that every form of the findings shares. */
final class Wording {
  static final String NOTICE =
      "A draft for a clinician to judge: documentation software, not a medical device. Passages are"
          + " summaries in our own words; read the source before acting on them.";

  private Wording() {}

  /** {@code plan of 2026-03-14 (DOL 12) 09:00}. */
  static String plan(Findings findings, Finding f) {
    return "plan of "
        + Words.day(findings.chart().patient().clock(), f.at().toLocalDate())
        + " "
        + f.at().toLocalTime()
        + ", "
        + f.note().name();
  }

  static String head(Findings findings) {
    return "Judged as "
        + (findings.setting() == Jurisdiction.ALL ? "any jurisdiction" : findings.setting().name())
        + findings.at().map(t -> ", with what was written by " + t).orElse("")
        + "; "
        + plans(findings)
        + " plans.";
  }

  static long plans(Findings findings) {
    return findings.all().stream().map(f -> f.note().name()).distinct().count();
  }

  /** The characters that a span covers, shortened, with where they stand. */
  static Quote quote(Findings findings, Span span) {
    var note = findings.chart().notesByName().get(span.note());
    return new Quote(
        note == null ? "" : Quotes.of(note.quote(span)),
        span.note() + " " + span.from() + "-" + span.to());
  }

  /** A quotation and its place. */
  record Quote(String text, String place) {}

  /** {@code NICE, Neonatal infection (NG195), 2021; section 1.24.1; UK}. */
  static String source(Recommendation r) {
    var parts = new ArrayList<String>();
    parts.add(r.statement().source().line());
    if (r.statement().section() != null) {
      parts.add(r.statement().section());
    }
    parts.add("edition: " + r.edition());
    parts.add(
        r.jurisdictions().stream()
            .map(j -> j == Jurisdiction.ALL ? "international" : j.name())
            .sorted()
            .collect(Collectors.joining(", ")));
    return String.join("; ", parts);
  }

  static String confidence(Recommendation r) {
    return r.verified() ? "" : "unverified";
  }

  /** One line that counts the verdicts. */
  static String counts(Findings findings) {
    List<String> parts = new ArrayList<>();
    for (var v : Verdict.values()) {
      parts.add(findings.counts().getOrDefault(v, 0) + " " + v.words());
    }
    return "Every plan by every recommendation: " + String.join(", ", parts) + ".";
  }
}
