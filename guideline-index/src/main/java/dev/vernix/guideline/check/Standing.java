package dev.vernix.guideline.check;

import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans that still stand: what one plan ordered or answered need not be said again in the next, for
 * as many hours as the recommendation gives, and a reminder is asked once in that time. A plan that
 * goes against it ends that.
 */
final class Standing {
  private final Map<String, Finding> heard = new HashMap<>();

  private Standing() {}

  /**
   * Findings in order of time, silence that an earlier plan answers made not applicable.
   *
   * @param findings every plan by every recommendation
   */
  static List<Finding> heed(List<Finding> findings) {
    var standing = new Standing();
    return findings.stream().map(standing::heed).toList();
  }

  private Finding heed(Finding f) {
    var r = f.recommendation();
    Finding before = heard.get(r.id());
    switch (f.verdict()) {
      case CONCORDANT -> heard.put(r.id(), f);
      case DEVIATES -> heard.remove(r.id());
      case NOT_ADDRESSED -> {
        if (before != null && within(before, f)) {
          return answered(f, before);
        }
        if (r.harm() <= Recommendation.REMINDER) {
          heard.put(r.id(), f);
        }
      }
      default -> {}
    }
    return f;
  }

  private static boolean within(Finding before, Finding f) {
    return Duration.between(before.at(), f.at()).toMinutes() <= f.recommendation().stands() * 60L;
  }

  private static Finding answered(Finding f, Finding before) {
    return new Finding(
        f.recommendation(),
        f.note(),
        Verdict.NOT_APPLICABLE,
        before.verdict() == Verdict.CONCORDANT
            ? "The plan of " + before.note().name() + " does it, and that stands."
            : "It was asked of the plan of " + before.note().name() + ", and is a reminder only.",
        List.of(),
        Finding.By.RULE);
  }
}
