package dev.vernix.evals.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Grades, stages, zones and types: a line about the same thing must have the same. */
final class GradeCheck implements Check {
  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var clause : given.clauses()) {
      for (var g : clause.grades()) {
        look(g, clause, notes, judging);
      }
    }
  }

  private static void look(Grade g, Clause clause, NoteLines notes, Judging judging) {
    var named =
        NAMED.getOrDefault(
            g.shown().replaceAll("(?i)^(bell|sarnat)?.*", "$1").toLowerCase(Locale.ROOT),
            Set.<String>of());
    for (var keys :
        named.isEmpty()
            ? List.of(clause.concepts(), clause.ownKeys(), clause.aroundKeys())
            : List.of(named)) {
      var graded =
          notes.sharing(keys).stream()
              .filter(l -> l.grades().stream().anyMatch(o -> o.scale().equals(g.scale())))
              .toList();
      var dated = ofTheDay(graded, clause);
      var lines = dated.isEmpty() ? graded : dated;
      var same = lines.stream().filter(l -> l.grades().stream().anyMatch(g::agrees)).findFirst();
      if (same.isPresent()) {
        judging.supported(same.get());
        return;
      }
      var other = lines.stream().min(FigureCheck.nearest(clause));
      if (other.isPresent() && (!named.isEmpty() || shares(other.get(), clause))) {
        judging.contradicted(g.shown(), other.get());
        return;
      }
    }
    judging.notFound("“" + g.shown() + "” stands in no line of the notes about this");
  }

  /** Stages that carry the name of what they are of. */
  private static final Map<String, Set<String>> NAMED =
      Map.of("bell", Set.of("nec"), "sarnat", Set.of("hie", "sarnat-stage"));

  private static boolean shares(Line line, Clause clause) {
    Set<String> keys = clause.ownKeys();
    return line.sharesAny(keys);
  }

  private static List<Line> ofTheDay(List<Line> lines, Clause clause) {
    var days = clause.days();
    return lines.stream().filter(l -> days.stream().anyMatch(l::dates)).toList();
  }
}
