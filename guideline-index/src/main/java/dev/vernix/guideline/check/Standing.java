package dev.vernix.guideline.check;

import dev.vernix.guideline.recommendation.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans that still stand: what one plan ordered or answered need not be said again in the next, for
 * as many hours as the recommendation gives. A plan that goes against it ends that.
 */
final class Standing {
  private Standing() {}

  /**
   * Findings in order of time, silence that an earlier plan answers made not applicable.
   *
   * @param findings every plan by every recommendation
   */
  static List<Finding> heed(List<Finding> findings) {
    Map<String, Finding> followed = new HashMap<>();
    return findings.stream().map(f -> heed(f, followed)).toList();
  }

  private static Finding heed(Finding f, Map<String, Finding> followed) {
    String id = f.recommendation().id();
    if (f.verdict() == Verdict.CONCORDANT) {
      followed.put(id, f);
    } else if (f.verdict() == Verdict.DEVIATES) {
      followed.remove(id);
    }
    Finding before = followed.get(id);
    return f.verdict() == Verdict.NOT_ADDRESSED
            && before != null
            && Duration.between(before.at(), f.at()).toMinutes()
                <= f.recommendation().stands() * 60L
        ? new Finding(
            f.recommendation(),
            f.note(),
            Verdict.NOT_APPLICABLE,
            "The plan of " + before.note().name() + " does it, and that stands.",
            List.of(),
            Finding.By.RULE)
        : f;
  }
}
