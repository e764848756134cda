package dev.vernix.guideline.whatif;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.state.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The latest plan judged as it stands and judged as if the assumptions were written in it.
 *
 * @param note the judged note, as it stands
 * @param assumptions as given
 * @param facts what the reader read in the assumptions, as sentences; empty if it read nothing
 * @param scores scores that are other or new under the assumptions, as sentences
 * @param compared scores that differ, as they stand and under the assumptions
 * @param changes recommendations whose verdict changes, the most harmful first
 */
public record WhatIf(
    Note note,
    List<String> assumptions,
    List<String> facts,
    List<String> scores,
    List<Compared> compared,
    List<Change> changes) {
  public WhatIf {
    compared = List.copyOf(compared);
    assumptions = List.copyOf(assumptions);
    facts = List.copyOf(facts);
    scores = List.copyOf(scores);
    changes = List.copyOf(changes);
  }

  /**
   * A score as it stands and under the assumptions.
   *
   * @param stands {@code none} where there is none
   * @param assumed the same
   */
  public record Compared(String name, String stands, String assumed) {}

  /** One recommendation's verdict on the plan as it stands and under the assumptions. */
  public record Change(Finding stands, Finding assumed) {
    public Recommendation recommendation() {
      return assumed.recommendation();
    }

    /** What it asks for as it stands and the plan does not do; empty where nothing. */
    public Optional<String> askedBefore() {
      return stands.verdict().open()
          ? Optional.of(recommendation().statement().expected())
          : Optional.empty();
    }

    /** What it asks for under the assumptions and the plan does not do; empty where nothing. */
    public Optional<String> asked() {
      boolean open =
          assumed.verdict() == Verdict.DEVIATES || assumed.verdict() == Verdict.NOT_ADDRESSED;
      return open ? Optional.of(recommendation().statement().expected()) : Optional.empty();
    }
  }

  /**
   * Judges the chart's latest note that holds a plan, with and without the assumptions.
   *
   * @throws IllegalArgumentException if an assumed birth weight or gestation cannot be one
   */
  public static WhatIf of(PlanChecker checker, Chart chart, List<String> assumptions) {
    var stands = ReadChart.of(chart);
    Note note = latest(chart, stands.reading());
    var assumed = Assumed.over(chart, note, assumptions);
    var then = ReadChart.of(assumed.chart());
    var known = stands.ledger().facts().stream().map(Fact::realisation).collect(Collectors.toSet());
    return new WhatIf(
        note,
        assumptions,
        then.ledger().facts().stream()
            .filter(f -> !f.derived() && !f.concept().endsWith("-statement"))
            .filter(
                f ->
                    f.sources().stream()
                        .anyMatch(s -> s.note().equals(note.name()) && s.from() >= assumed.from()))
            .map(Fact::realisation)
            .distinct()
            .toList(),
        then.ledger().facts().stream()
            .filter(Scores::made)
            .map(Fact::realisation)
            .filter(r -> !known.contains(r))
            .toList(),
        CompareScores.of(stands, note, then, assumed.note()),
        changes(
            checker.check(stands.reading(), note), checker.check(then.reading(), assumed.note())));
  }

  /** The latest note with a plan, or the latest of all where none has one. */
  private static Note latest(Chart chart, Reading reading) {
    var plans = PlanChecker.plans(reading);
    var notes = plans.isEmpty() ? chart.notes() : plans;
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("the chart has no note");
    }
    return notes.getLast();
  }

  private static List<Change> changes(List<Finding> stands, List<Finding> then) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < then.size(); i++) {
      if (stands.get(i).verdict() != then.get(i).verdict()) {
        changes.add(new Change(stands.get(i), then.get(i)));
      }
    }
    changes.sort(
        Comparator.comparing((Change c) -> c.asked().isEmpty())
            .thenComparing(c -> !c.recommendation().verified())
            .thenComparing(c -> -c.recommendation().harm()));
    return changes;
  }
}
