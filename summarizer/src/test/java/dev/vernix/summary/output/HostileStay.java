package dev.vernix.summary.output;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.summary.Summary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A summary in which every piece of text tries to be more than text. */
final class HostileStay {
  static final String EVIL =
      "</script><script>alert(1)</script><!-- ]]> --> <img src=x onerror=alert(2)> \"'`&amp;"
          + " \u202E10\u202C\u0000 [a](http://evil.example) | # * _ \u2028 \uD83D\uDC76"
          + " \u05E9\u05DC\u05D5\u05DD \uD800 end";

  private HostileStay() {}

  static Summary summary() {
    var note = Stay.note("001-evil.md", "2026-02-01T05:00", "progress", EVIL, "Body. " + EVIL);
    var chart =
        new Chart(
            EVIL,
            new Patient(
                EVIL,
                EVIL,
                Patient.Sex.UNKNOWN,
                LocalDateTime.of(2026, 2, 1, 4, 0),
                new Gestation(27, 2),
                null,
                EVIL,
                EVIL,
                EVIL,
                0,
                true),
            List.of(note),
            List.of(new Chart.Unread(EVIL, EVIL)),
            List.of(EVIL));
    var span = new Span(note.name(), note.bodyStart() + 6, note.text().length());
    var facts =
        List.of(
            fact("F1", "antibiotic-course", List.of("F2"), span),
            fact("F2", "procedure", List.of(), span));
    var ids = List.of("F1", "F2");
    return new Summary(
        new Ledger(
            chart, facts, List.of(new Ledger.Signal(Ledger.Kind.SLIP, EVIL, ids, List.of(span)))),
        "ollama",
        EVIL,
        Stay.WRITTEN,
        List.of(
            new Summary.Section(
                BodySystem.GI,
                List.of(
                    new Summary.Sentence(EVIL, ids, List.of(span), Summary.Origin.MODEL),
                    new Summary.Sentence(EVIL, ids, List.of(span), Summary.Origin.LEDGER)))),
        List.of(new Summary.Duration(EVIL, 3, EVIL, ids)),
        List.of(new Summary.Omission(EVIL, EVIL)),
        List.of(new Summary.Rejection(BodySystem.GI, EVIL, ids, EVIL, EVIL)));
  }

  private static Fact fact(String id, String concept, List<String> from, Span span) {
    return new Fact(
        id,
        BodySystem.GI,
        concept,
        EVIL,
        EVIL,
        null,
        When.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1)),
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.CONFIDENTIAL,
        from,
        List.of(span));
  }
}
