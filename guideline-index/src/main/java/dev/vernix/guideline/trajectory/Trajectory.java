package dev.vernix.guideline.trajectory;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.scores.ScoreOfDay;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.state.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The course of the illness beside what guidelines asked for.
 *
 * @param plans in order of time
 * @param scores nSOFA where a day allows it, and what notes report
 * @param lanes every recommendation that applied to some plan, in the order in which they came to
 * @param response what is asked for at the latest plan, what sources agree on and is the most
 *     harmful to leave out first
 */
public record Trajectory(
    List<PlanState> plans, List<ScoreOfDay> scores, List<Lane> lanes, List<Finding> response) {
  public Trajectory {
    plans = List.copyOf(plans);
    scores = List.copyOf(scores);
    lanes = List.copyOf(lanes);
    response = List.copyOf(response);
  }

  /** Of a chart and its findings. */
  public static Trajectory of(ReadChart chart, Findings findings) {
    var plans = new ArrayList<PlanState>();
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    Note last = null;
    for (var f : findings.all()) {
      if (!f.note().equals(last)) {
        last = f.note();
        plans.add(new PlanState(last, new State(chart.reading(), last).bellStage()));
      }
      if (f.verdict() != Verdict.NOT_APPLICABLE) {
        byRule.computeIfAbsent(f.recommendation().id(), k -> new ArrayList<>()).add(f);
      }
    }
    return new Trajectory(
        plans,
        Scores.byDay(chart.reading().stay(), chart.ledger()),
        byRule.values().stream().map(Lane::new).toList(),
        plans.isEmpty() ? List.of() : response(findings, plans.getLast().note()));
  }

  private static List<Finding> response(Findings findings, Note latest) {
    return findings.all().stream()
        .filter(f -> f.note().equals(latest))
        .filter(f -> f.recommendation().kind() == Recommendation.Kind.PLAN)
        .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
        .filter(f -> !f.recommendation().statement().expected().isEmpty())
        .sorted(
            Comparator.comparing((Finding f) -> !f.verdict().open())
                .thenComparing(findings::disputed)
                .thenComparing(f -> !f.recommendation().verified())
                .thenComparing(f -> -f.recommendation().harm()))
        .toList();
  }

  /** What came to apply that day. */
  public List<Lane> newOn(LocalDate day) {
    return lanes.stream().filter(l -> l.from().toLocalDate().equals(day)).toList();
  }
}
