package dev.vernix.guideline.beyond;

import dev.vernix.guideline.check.Finding.By;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.List;

/**
 * What a model said twice of a plan item and a passage.
 *
 * @param judgement supports or conflicts
 * @param lines numbers of the passage's lines that it pointed at both times, from 1 on; never empty
 */
public record ModelFinding(
    PlanItem item, NumberedPassage passage, Judgement judgement, List<Integer> lines) {
  public ModelFinding {
    lines = List.copyOf(lines);
    if (judgement == Judgement.UNRELATED || lines.isEmpty()) {
      throw new IllegalArgumentException("a finding supports or conflicts, by some line");
    }
  }

  /** The lines as they stand in the passage. */
  public List<String> quoted() {
    return lines.stream().map(n -> passage.lines().get(n - 1)).toList();
  }

  /** The verdict in the words of rules. */
  public Verdict verdict() {
    return judgement == Judgement.SUPPORTS ? Verdict.CONCORDANT : Verdict.DEVIATES;
  }

  public By decidedBy() {
    return By.MODEL;
  }
}
