package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The highest grade of haemorrhage that the studies name, side by side. */
final class WorstBleed {
  private record Bleed(int grade, LocalDate day, Draft study) {}

  private final Map<Side, Bleed> worst = new EnumMap<>(Side.class);
  private int studies;
  private LocalDate last = LocalDate.MIN;
  private final List<Said> wrong = new ArrayList<>();

  /** A note that has a haemorrhage on the other side than its study. */
  void otherwise(Said note) {
    if (!wrong.contains(note)) {
      wrong.add(note);
    }
  }

  void add(Report report, List<HeadFinding> findings, Draft study) {
    studies++;
    last = report.day();
    for (var f : findings) {
      if (f.sort().equals("bleed") && f.present() && !f.possible() && f.grade() > 0) {
        var sides = f.side() == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(f.side());
        sides.forEach(
            s ->
                worst.merge(
                    s,
                    new Bleed(f.grade(), report.day(), study),
                    (a, b) -> b.grade() > a.grade() ? b : a));
      }
    }
  }

  /** Empty where one study says it all already. */
  Optional<Draft> draft(Stay stay, Statements statements) {
    if (worst.isEmpty() || studies < 2 && wrong.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    worst.forEach(
        (side, b) ->
            parts.add(
                "grade "
                    + HeadFinding.roman(b.grade())
                    + (side == Side.NONE ? "" : " on the " + side.adjective().strip())
                    + " (first on "
                    + Words.day(stay.clock(), b.day())
                    + ")"));
    return Optional.of(
        Draft.derived(
            BodySystem.NEUROLOGY,
            "ivh-worst-grade",
            "The highest grade of intraventricular or germinal matrix haemorrhage documented was "
                + Words.list(parts)
                + otherwise(stay)
                + ".",
            Integer.toString(worst.values().stream().mapToInt(Bleed::grade).max().orElse(0)),
            null,
            When.on(last),
            Stream.concat(worst.values().stream().map(Bleed::study), statements.of(wrong).stream())
                .distinct()
                .toList()));
  }

  private String otherwise(Stay stay) {
    if (wrong.isEmpty()) {
      return "";
    }
    var days = wrong.stream().map(s -> Words.day(stay.clock(), s.noteDate())).distinct().toList();
    return (days.size() == 1 ? "; the note of " : "; the notes of ")
        + Words.list(days)
        + (days.size() == 1 ? " differs" : " differ")
        + " on the side";
  }
}
