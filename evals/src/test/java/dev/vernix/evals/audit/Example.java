package dev.vernix.evals.audit;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.summary.Summary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fictional stay of three notes, small enough to see through. */
final class Example {
  static final Note ADMISSION =
      note(
          "001-admission.md",
          "2026-03-02T05:30",
          "Girl, 27w3d, BW 980 g. Apgars 5/7. Curosurf 2.45 mL (2.5 mL/kg) at 04:36. Start amp 50"
              + " mg/kg IV q12h. L grade I IVH on HUS.");
  static final Note PROGRESS =
      note(
          "002-progress.md",
          "2026-03-05T10:20",
          "Extubated 1015 to CPAP +6, FiO2 .25. Amp stopped yesterday. Wt 0.91 kg. NEC stage IIA"
              + " not seen.");
  static final Chart CHART =
      new Chart(
          "example",
          new Patient(
              "example",
              "Nobody",
              Patient.Sex.FEMALE,
              LocalDateTime.parse("2026-03-02T04:12"),
              new Gestation(27, 3),
              980,
              "singleton",
              "",
              "",
              0,
              true),
          List.of(ADMISSION, PROGRESS),
          List.of(),
          List.of());

  private Example() {}

  private static Note note(String name, String time, String body) {
    String text = "---\ntime: " + time + "\n---\n" + body;
    return new Note(
        name,
        LocalDateTime.parse(time),
        NoteType.PROGRESS,
        "",
        text,
        text.length() - body.length());
  }

  static Span span(Note note, String quote) {
    int from = note.text().indexOf(quote);
    if (from < 0) {
      throw new IllegalArgumentException(quote);
    }
    return new Span(note.name(), from, from + quote.length());
  }

  static Fact fact(
      String id,
      String text,
      @Nullable String value,
      @Nullable String unit,
      When when,
      List<String> from,
      Span... sources) {
    return new Fact(
        id,
        BodySystem.INFECTION,
        from.isEmpty() ? "statement" : "course",
        text,
        value,
        unit,
        when,
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.NONE,
        from,
        List.of(sources));
  }

  static Summary summary() {
    var start = LocalDate.parse("2026-03-02");
    var stop = LocalDate.parse("2026-03-04");
    var amp = span(ADMISSION, "Start amp 50 mg/kg IV q12h");
    var off = span(PROGRESS, "Amp stopped yesterday");
    var surf = span(ADMISSION, "Curosurf 2.45 mL (2.5 mL/kg) at 04:36");
    var facts = new ArrayList<Fact>();
    facts.add(
        fact(
            "F1",
            "Curosurf 2.45 mL (2.5 mL/kg) was given at 04:36 on 2026-03-02 (DOL 0).",
            null,
            null,
            When.on(start),
            List.of(),
            surf));
    facts.add(fact("F2", "Ampicillin was started.", null, null, When.on(start), List.of(), amp));
    facts.add(fact("F3", "Ampicillin was stopped.", null, null, When.on(stop), List.of(), off));
    facts.add(
        fact(
            "F4",
            "Ampicillin 50 mg/kg IV every 12 hours was given from 2026-03-02 (DOL 0) to 2026-03-04"
                + " (DOL 2) (3 calendar days).",
            "ampicillin",
            null,
            When.between(start, stop),
            List.of("F2", "F3"),
            amp,
            off));
    facts.add(
        fact(
            "F5",
            "Antibiotics were given on 3 calendar days in all.",
            "3",
            "d",
            When.between(start, stop),
            List.of("F4"),
            amp,
            off));
    facts.add(
        fact(
            "F6",
            "The infant was extubated at 10:15 to CPAP 6 cmH2O with FiO2 25% on 2026-03-05 (DOL"
                + " 3).",
            null,
            null,
            When.at(PROGRESS.time()),
            List.of(),
            span(PROGRESS, "Extubated 1015 to CPAP +6, FiO2 .25")));
    facts.add(
        fact(
            "F7",
            "Weight was 910 g on 2026-03-05 (DOL 3), at 27w6d postmenstrual age.",
            "910",
            "g",
            When.at(PROGRESS.time()),
            List.of(),
            span(PROGRESS, "Wt 0.91 kg")));
    facts.add(
        fact(
            "F8",
            "There was a left grade I intraventricular haemorrhage.",
            null,
            null,
            When.on(start),
            List.of(),
            span(ADMISSION, "L grade I IVH on HUS")));
    facts.add(
        fact(
            "F9",
            "Apgar scores were 5 and 7; gestation was 27 weeks 3 days and birth weight 980 g.",
            null,
            null,
            When.on(start),
            List.of(),
            span(ADMISSION, "27w3d, BW 980 g. Apgars 5/7")));
    var sentences =
        facts.stream()
            .filter(f -> !List.of("F2", "F3").contains(f.id()))
            .map(
                f ->
                    new Summary.Sentence(
                        f.realisation(), List.of(f.id()), f.sources(), Summary.Origin.LEDGER))
            .toList();
    return new Summary(
        new Ledger(CHART, facts, List.of()),
        "none",
        "",
        LocalDateTime.parse("2026-03-06T12:00"),
        List.of(new Summary.Section(BodySystem.INFECTION, sentences)),
        List.of(new Summary.Duration("antibiotics", 3, "calendar days", List.of("F5"))),
        List.of(),
        List.of());
  }

  /** The example with one sentence replaced. */
  static Summary with(Summary base, int at, Summary.Sentence changed) {
    var sentences = new ArrayList<>(base.sections().getFirst().sentences());
    sentences.set(at, changed);
    return new Summary(
        base.ledger(),
        base.engine(),
        base.model(),
        base.written(),
        List.of(new Summary.Section(BodySystem.INFECTION, sentences)),
        base.durations(),
        base.omitted(),
        base.rejected());
  }
}
