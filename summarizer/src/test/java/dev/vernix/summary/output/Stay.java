package dev.vernix.summary.output;

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
import dev.vernix.summary.Summary.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole fictional stay of 76 notes for tests: {@code stay/notes.txt} and {@code stay/facts.tsv}.
 */
final class Stay {
  static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 4, 5, 4, 12);

  private Stay() {}

  /** The draft with some sentences in a model's words. */
  static Summary summary() {
    return summary(ledger(), "ollama", "qwen2.5-coder:1.5b");
  }

  static Summary summary(Ledger ledger, String engine, String model) {
    var sections = new ArrayList<Summary.Section>();
    for (var system : BodySystem.values()) {
      var sentences = new ArrayList<Summary.Sentence>();
      for (var fact : ledger.facts()) {
        if (fact.system() == system && !fact.derived()) {
          var origin =
              !model.isEmpty() && fact.id().hashCode() % 3 == 0 ? Origin.MODEL : Origin.LEDGER;
          sentences.add(
              new Summary.Sentence(fact.realisation(), List.of(fact.id()), fact.sources(), origin));
        }
      }
      if (!sentences.isEmpty()) {
        sections.add(new Summary.Section(system, sentences));
      }
    }
    return new Summary(
        ledger,
        engine,
        model,
        WRITTEN,
        sections,
        durations(ledger),
        List.of(
            new Summary.Omission("Discharge head circumference z-score", "no reference is loaded"),
            new Summary.Omission("Newborn CCHD screen", "no note documents a result")),
        List.of(
            new Summary.Rejection(
                BodySystem.GI,
                "He developed pneumonia and was fed 16 mL/kg/day.",
                List.of("F26"),
                "new-clinical-term",
                "pneumonia is in none of the cited facts")));
  }

  private static List<Summary.Duration> durations(Ledger ledger) {
    return ledger.facts().stream()
        .filter(f -> f.derived() && f.value() != null)
        .map(
            f ->
                new Summary.Duration(
                    String.valueOf(f.value()),
                    (int) (f.when().endDate().toEpochDay() - f.when().startDate().toEpochDay() + 1),
                    "calendar days, first and last counted",
                    List.of(f.id())))
        .toList();
  }

  static Ledger ledger() {
    var chart = chart();
    var facts = facts(chart, resource("/stay/facts.tsv"));
    return new Ledger(
        chart,
        facts,
        List.of(
            new Ledger.Signal(
                Ledger.Kind.CONTRADICTION,
                "The head ultrasound of 5 February names the left side, that of 12 February the"
                    + " right.",
                idsOf(facts, "germinal-matrix-haemorrhage"),
                List.of(
                    span(chart, "007-radiology.md", "left grade I germinal matrix hemorrhage"),
                    span(chart, "010-radiology.md", "right grade I germinal matrix hemorrhage"))),
            new Ledger.Signal(
                Ledger.Kind.STALE,
                "The plan \"NPO, Replogle to LIS\" is copied into a note of 28 February that starts"
                    + " feeds.",
                List.of(),
                List.of(span(chart, "020-progress.md", "[template not updated]"))),
            new Ledger.Signal(
                Ledger.Kind.PENDING,
                "A 25-hydroxy vitamin D of 1 April has no result.",
                idsOf(facts, "vitamin-d"),
                List.of(span(chart, "028-laboratory.md", "25-OH vitamin D sent, pending")))));
  }

  /** Thirty written notes and nursing notes up to 76, one of them unread. */
  static Chart chart() {
    var notes = new ArrayList<Note>();
    for (var part : resource("/stay/notes.txt").split("(?m)^=== ", -1)) {
      if (!part.isBlank()) {
        int eol = part.indexOf('\n');
        var head = part.substring(0, eol).split(" \\| ", -1);
        notes.add(note(head[0], head[1], head[2], head[3], part.substring(eol + 1)));
      }
    }
    for (int i = 31; i <= 76; i++) {
      var time = LocalDateTime.of(2026, 2, 1, 6, 0).plusDays((i - 31) * 4 / 3).plusMinutes(i * 7);
      String body = "Night shift. RR 40s to 60s, no events to note. Voiding, stooling. ".repeat(8);
      notes.add(
          note("%03d-nursing.md".formatted(i), time.toString(), "nursing", "D. Mbeki, RN", body));
    }
    return new Chart(
        "nec-27w",
        new Patient(
            "NX-0417",
            "Quist, Marlowe",
            Patient.Sex.MALE,
            LocalDateTime.of(2026, 2, 1, 4, 2),
            new Gestation(27, 2),
            945,
            "singleton",
            "Quist, Hana",
            "Level IV NICU, Fairhaven",
            0,
            false),
        notes,
        List.of(new Chart.Unread("077-scan.pdf", "has no text; scan it with text recognition")),
        List.of("Nothing says how the unit counts days of life; the day of birth is taken as 0."));
  }

  static Note note(String name, String time, String type, String author, String body) {
    String head = "---\ntime: %s\ntype: %s\nauthor: %s\n---\n".formatted(time, type, author);
    return new Note(
        name,
        LocalDateTime.parse(time),
        NoteType.of(type).orElseThrow(),
        author,
        head + body,
        head.length());
  }

  static List<Fact> facts(Chart chart, String rows) {
    return rows.lines().map(row -> fact(chart, row.split("\t", -1))).toList();
  }

  private static Fact fact(Chart chart, String[] c) {
    var names = c[11].split(" && ", -1);
    var quotes = c[12].split(" && ", -1);
    var spans = new ArrayList<Span>();
    for (int i = 0; i < names.length; i++) {
      spans.add(span(chart, names[i], quotes[i]));
    }
    var when =
        c[5].indexOf('T') < 0
            ? When.between(LocalDate.parse(c[5]), LocalDate.parse(c[6]))
            : new When(LocalDateTime.parse(c[5]), LocalDateTime.parse(c[6]), false);
    return new Fact(
        c[0],
        BodySystem.of(c[1]).orElseThrow(),
        c[2],
        c[13],
        nullable(c[3]),
        nullable(c[4]),
        when,
        Status.valueOf(c[7].toUpperCase(Locale.ROOT)),
        Experiencer.valueOf(c[8].toUpperCase(Locale.ROOT)),
        Sensitivity.valueOf(c[9].toUpperCase(Locale.ROOT)),
        c[10].equals("-") ? List.of() : Arrays.asList(c[10].split(",", -1)),
        spans);
  }

  static Span span(Chart chart, String note, String quote) {
    int from = chart.notesByName().get(note).text().indexOf(quote);
    if (from < 0) {
      throw new IllegalArgumentException(note + " lacks: " + quote);
    }
    return new Span(note, from, from + quote.length());
  }

  private static List<String> idsOf(List<Fact> facts, String concept) {
    return facts.stream().filter(f -> f.concept().equals(concept)).map(Fact::id).toList();
  }

  private static @Nullable String nullable(String cell) {
    return cell.equals("-") ? null : cell;
  }

  static String resource(String name) {
    try (var in = Stay.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
