package dev.vernix.evals.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Left and right: what the summary says beside a side is looked for beside that side and beside the
 * other one in the notes, and the side whose line has more of it is right.
 */
final class SideCheck implements Check {
  private record Match(Line line, int score) {}

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var said : Sided.in(given.text(), given.names())) {
      if (said.keys().isEmpty()) {
        continue;
      }
      var days = given.daysAt(said.from());
      var same = best(said, said.side(), days, notes);
      var other = best(said, said.opposite(), days, notes);
      int right = same.map(Match::score).orElse(0);
      int wrong = other.map(Match::score).orElse(0);
      if (wrong > right) {
        judging.contradicted(given.around(said.from(), said.to()), other.orElseThrow().line());
      } else if (right > 0) {
        judging.supported(same.orElseThrow().line());
      }
    }
  }

  private static Optional<Match> best(Sided said, String side, List<Days> days, NoteLines notes) {
    return notes.sharing(said.keys()).stream()
        .flatMap(
            l ->
                l.sided().stream()
                    .filter(s -> s.side().equals(side) || s.side().equals("both"))
                    .map(s -> new Match(l, said.shared(s) + onDay(l, days))))
        .filter(m -> m.score > 1)
        .max(Comparator.comparingInt(Match::score));
  }

  private static int onDay(Line line, List<Days> days) {
    return days.stream().anyMatch(line::about) ? 2 : 0;
  }
}
