package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.stay.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One collection of one specimen, with what was reported of it.
 *
 * @param specimen lexicon id
 * @param collected the day
 * @param dated true where a note names that day, false where it is the day of the note
 * @param repeat true where a note calls it a repeat
 * @param taken false where only its report is known, so that {@code collected} is the report's day
 * @param reports in order of time
 * @param cited everything that was read of it
 */
record Culture(
    String specimen,
    LocalDate collected,
    boolean dated,
    boolean repeat,
    boolean taken,
    List<Report> reports,
    List<Draft> cited) {

  static Culture of(
      String specimen, LocalDate collected, boolean dated, boolean repeat, boolean taken) {
    return new Culture(
        specimen, collected, dated, repeat, taken, new ArrayList<>(), new ArrayList<>());
  }

  /** What may be said of a culture; the words stand in {@code culture-words.tsv}. */
  enum Word {
    NEGATIVE,
    POSITIVE,
    FINAL,
    COLLECTED,
    REPEAT,
    CONTAMINANT
  }

  /**
   * One report.
   *
   * @param on the day of the note
   * @param positive true for growth
   * @param closing true where the note calls it final
   * @param after how long it had been incubated as written, such as {@code 48 h}; empty where not
   *     written
   * @param organisms as named
   * @param draft what was read there
   */
  record Report(
      LocalDate on,
      boolean positive,
      boolean closing,
      String after,
      List<Concept> organisms,
      Draft draft) {}

  boolean positive() {
    return reports.stream().anyMatch(Report::positive);
  }

  boolean closed() {
    return reports.stream().anyMatch(Report::closing);
  }

  /** The last report of no growth, the final one before all others. */
  Optional<Report> negative() {
    return reports.stream().filter(r -> !r.positive()).reduce((a, b) -> told(a) > told(b) ? a : b);
  }

  private static int told(Report r) {
    return (r.closing() ? 2 : 0) + (r.after().isEmpty() ? 0 : 1);
  }

  /** The last report of no growth on or before that day. */
  Optional<Report> negativeBy(LocalDate day) {
    return reports.stream().filter(r -> !r.positive() && !r.on().isAfter(day)).reduce((a, b) -> b);
  }

  /** Organisms, named ones before what a Gram stain shows. */
  List<String> organisms() {
    var all = reports.stream().flatMap(r -> r.organisms().stream()).distinct().toList();
    var named =
        all.stream()
            .filter(c -> c.kind() == dev.vernix.corpus.reading.Kind.ORGANISM)
            .map(Concept::name)
            .toList();
    return named.isEmpty() ? all.stream().map(Concept::name).toList() : named;
  }
}
