package dev.vernix.guideline.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a plan does about a recommendation. */
public enum Verdict {
  /** It applies, and the plan does what it asks. */
  CONCORDANT,
  /** It applies, and the plan does something that it contradicts, without a written reason. */
  DEVIATES,
  /** The same with a reason written in the same or a later note. */
  DEVIATES_WITH_DOCUMENTED_REASON,
  /** It applies, and the plan is silent. */
  NOT_ADDRESSED,
  /** Its population or trigger is not met, or it is another jurisdiction's. */
  NOT_APPLICABLE,
  /** What is needed to decide is not documented. */
  NOT_ASSESSABLE;

  /** As JSON has it: {@code not-addressed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a person reads it: {@code not addressed}. */
  public String words() {
    return switch (this) {
      case DEVIATES_WITH_DOCUMENTED_REASON -> "deviates, reason documented";
      default -> id().replace('-', ' ');
    };
  }

  public static Optional<Verdict> of(String id) {
    return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
  }

  /** True for what a person may have to look at. */
  public boolean open() {
    return this == DEVIATES || this == NOT_ADDRESSED;
  }
}
