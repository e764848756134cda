package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Plants one kind of error.
 *
 * @param kind its name
 * @param slip true for tenfold and unit slips, which have a bar of their own
 */
public record Planter(String kind, boolean slip, Function<Chart, List<Plant>> plant) {

  /** A planter that rewrites group 1 of a pattern wherever it is found in the author's words. */
  static Planter rewriting(
      String kind,
      boolean slip,
      String pattern,
      Function<MatchResult, String> text,
      BiPredicate<Chart, Note> in) {
    var p = Pattern.compile(pattern);
    return new Planter(
        kind,
        slip,
        chart -> {
          var plants = new ArrayList<Plant>();
          for (var note : chart.notes()) {
            if (!in.test(chart, note)) {
              continue;
            }
            var m = p.matcher(note.text()).region(note.bodyStart(), note.text().length());
            while (m.find()) {
              String now = text.apply(m.toMatchResult());
              if (!now.isEmpty() && !now.equals(m.group(1))) {
                plants.add(Plant.replace(kind, chart, note, m.start(1), m.end(1), now));
              }
            }
          }
          return plants;
        });
  }

  /** A planter that adds a sentence to every note for which the condition holds. */
  static Planter adding(
      String kind, Function<Chart, String> sentence, BiPredicate<Chart, Note> in) {
    return new Planter(
        kind,
        false,
        chart ->
            chart.notes().stream()
                .filter(n -> in.test(chart, n))
                .filter(n -> !sentence.apply(chart).isEmpty())
                .map(n -> Plant.append(kind, chart, n, sentence.apply(chart)))
                .toList());
  }

  static BiPredicate<Chart, Note> notes(Predicate<Note> p) {
    return (c, n) -> p.test(n);
  }
}
