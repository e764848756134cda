package dev.vernix.evals.verify;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is told as going on when the stay ends: the notes of the last days must still have it.
 *
 * <p>A line copied forward from an earlier day is the usual cause.
 */
final class CurrentCheck implements Check {
  private static final Set<Kind> TREATMENTS =
      EnumSet.of(Kind.DRUG, Kind.RESPIRATORY_SUPPORT, Kind.DEVICE);
  private static final Set<String> MORE =
      Set.of(
          "parenteral-nutrition",
          "npo",
          "iv-dextrose",
          "phototherapy",
          "therapeutic-hypothermia",
          "gastric-decompression",
          "inhaled-nitric-oxide");

  /** How long before the end of the stay notes still tell how things stand then, in days. */
  private static final int LATELY = 4;

  /** A course of which code says when it was stopped. */
  private static final Pattern STOPPED =
      Pattern.compile("(?s)^(?!.*(?:no (?:stop|end) is|last documented)).*from .*(?:until|to) ");

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var clause : given.clauses()) {
      if (!clause.current() || !clause.times().isEmpty()) {
        continue;
      }
      for (var n : clause.own()) {
        boolean treatment =
            TREATMENTS.contains(n.concept().kind()) || MORE.contains(n.concept().id());
        if (treatment && n.status() == Status.PRESENT && given.names().contains(n)) {
          look(n, given, notes, judging);
        }
      }
    }
  }

  private static void look(Named n, Given given, NoteLines notes, Judging judging) {
    var lines = notes.sharing(n.own());
    var late = notes.end().minusDays(LATELY);
    boolean ended =
        lines.stream()
            .filter(l -> l.workedOut() && STOPPED.matcher(l.text()).find())
            .map(l -> l.ends().stream().max(Comparator.naturalOrder()))
            .flatMap(java.util.Optional::stream)
            .max(Comparator.naturalOrder())
            .map(d -> d.isBefore(late))
            .orElse(false);
    boolean goesOn =
        lines.stream()
            .filter(l -> !l.workedOut() && !l.written().isBefore(late))
            .anyMatch(l -> has(l, n, late));
    boolean inAir =
        n.concept().id().equals("room-air")
            && lines.stream().anyMatch(l -> l.workedOut() && l.text().contains("last documented"));
    if (inAir || goesOn && (!ended || !ends(n)) || lines.isEmpty()) {
      return;
    }
    lines.stream()
        .max(
            Comparator.comparing(
                    (Line l) ->
                        l.workedOut()
                            ? l.ends().stream().max(Comparator.naturalOrder()).orElse(l.written())
                            : l.written())
                .thenComparing(Line::workedOut))
        .ifPresent(l -> judging.contradicted(given.around(n), l));
  }

  /** What is stopped once; support is changed to and fro. */
  private static boolean ends(Named n) {
    return n.concept().kind() == Kind.DRUG || MORE.contains(n.concept().id());
  }

  private static boolean has(Line line, Named n, LocalDate late) {
    return line.names().stream()
        .filter(x -> x.own().stream().anyMatch(n.own()::contains))
        .anyMatch(
            x ->
                (x.status() == Status.PRESENT || x.status() == Status.PLANNED)
                    && x.change() != Change.STOPPED
                    && !x.first().isBefore(late));
  }
}
