package dev.vernix.guideline.beyond;

import dev.vernix.guideline.state.Infant;
import java.util.Collection;

/**
 * An item beside a passage.
 *
 * @param infant when the plan was written
 */
record Pair(PlanItem item, NumberedPassage passage, Infant infant) {
  /** False where what the passage's section and those lines say of infants is not of this one. */
  boolean fits(Collection<Integer> lines) {
    return Population.of(passage.section()).includes(infant)
        && lines.stream()
            .map(n -> passage.lines().get(n - 1))
            .allMatch(l -> Population.of(l).includes(infant));
  }

  /** False where the passage as a whole, by its section and first line, is about others. */
  boolean fits() {
    return Population.of(passage.section() + "\n" + passage.lines().getFirst()).includes(infant);
  }
}
