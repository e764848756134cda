package dev.vernix.guideline.report;

import dev.vernix.guideline.beyond.ModelFindings;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.trajectory.Trajectory;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * All that is said of a chart's plans.
 *
 * @param findings what rules found
 * @param trajectory the course beside what was asked for
 * @param model what a model said of plan items that no rule covers, kept apart from the rest
 */
public record Report(Findings findings, Trajectory trajectory, ModelFindings model) {

  /**
   * By rules alone.
   *
   * @param at the time at which the chart was cut off, if any
   */
  public static Report of(PlanChecker checker, ReadChart chart, Optional<LocalDateTime> at) {
    var findings = checker.check(chart.reading(), at);
    return new Report(findings, Trajectory.of(chart, findings), ModelFindings.NONE);
  }

  public Report with(ModelFindings said) {
    return new Report(findings, trajectory, said);
  }
}
