package dev.vernix.evals.cohort;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a ledger says, as indicators ask for it. */
record StayFacts(Chart chart, Stay stay, Ledger ledger) {
  /** How many spans of a fact a report needs. */
  private static final int SPANS = 3;

  /** Facts of the infant of any of these concepts that are said to be so, in order of time. */
  List<Fact> present(String... concepts) {
    var wanted = Arrays.asList(concepts);
    return ledger.facts().stream()
        .filter(f -> wanted.contains(f.concept()))
        .filter(f -> f.status() == Status.PRESENT)
        .filter(f -> f.experiencer() == dev.vernix.corpus.Experiencer.INFANT)
        .toList();
  }

  /** Every calendar day on which any of the facts holds. */
  static TreeSet<LocalDate> days(List<Fact> facts) {
    var days = new TreeSet<LocalDate>();
    facts.forEach(
        f -> f.when().startDate().datesUntil(f.when().endDate().plusDays(1)).forEach(days::add));
    return days;
  }

  LocalDate born() {
    return chart.patient().born().toLocalDate();
  }

  /** Known to be born below 32 weeks. */
  boolean veryPreterm() {
    return chart.patient().gestation().known() && chart.patient().gestation().weeks() < 32;
  }

  boolean gestationKnown() {
    return chart.patient().gestation().known();
  }

  /**
   * Why the stay is in no rate of infants born below 32 weeks or below 1,500 g; empty where it is.
   * Without a gestation a low weight is enough, and a higher one tells nothing.
   */
  String notVerySmall() {
    return verySmall()
        ? ""
        : gestationKnown() ? "32 weeks or more and 1,500 g or more" : "gestation not documented";
  }

  /** The calendar day on which that many weeks after menstruation are reached. */
  LocalDate dateOf(int weeks) {
    return born().plusDays(weeks * 7L - chart.patient().gestation().totalDays());
  }

  LocalDate lastNote() {
    return chart.notes().getLast().time().toLocalDate();
  }

  /** Born below 32 weeks or below 1,500 g. */
  private boolean verySmall() {
    Integer grams = chart.patient().birthWeightGrams();
    return veryPreterm() || grams != null && grams < 1500;
  }

  /** Sentences of the last day and the day before that are of that form, about this infant. */
  List<Said> lastDay(Pattern form) {
    var from = chart.notes().getLast().time().toLocalDate().minusDays(1);
    return stay.said().stream()
        .filter(s -> !s.note().time().toLocalDate().isBefore(from))
        .filter(s -> !stay.aboutAnother(s))
        .filter(s -> form.matcher(s.text().replace('\n', ' ')).matches())
        .toList();
  }

  /** The sentence in which a place lies, with so many behind it in the same note. */
  String sentences(Span span, int more) {
    var said = stay.said();
    var words = new StringBuilder();
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).span().overlaps(span)) {
        for (int j = i; j <= i + more && j < said.size(); j++) {
          if (said.get(j).note().name().equals(span.note())) {
            words.append(said.get(j).text()).append(' ');
          }
        }
        return words.toString();
      }
    }
    return "";
  }

  /** The line of a note in which a place lies. */
  String sentence(Span span) {
    var note = chart.notesByName().get(span.note());
    if (note == null) {
      return "";
    }
    int from = note.text().lastIndexOf('\n', span.from()) + 1;
    int to = note.text().indexOf('\n', span.to());
    return note.text().substring(from, to < 0 ? note.text().length() : to);
  }

  /** Where the notes say it, a few places. */
  static List<Span> spans(List<Fact> facts) {
    var spans = new ArrayList<Span>();
    facts.forEach(f -> spans.addAll(f.sources()));
    return spans.stream().distinct().limit(SPANS).toList();
  }
}
