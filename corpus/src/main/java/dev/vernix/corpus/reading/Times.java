package dev.vernix.corpus.reading;

import dev.vernix.corpus.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Finds time expressions and places them on the chart's clock. */
public final class Times {
  private Times() {}

  /** The time expressions of {@code text} from {@code from} to {@code to}, in order. */
  public static List<TimeExpression> read(
      CharSequence text, int from, int to, LocalDateTime noteTime, Clock clock) {
    return List.of();
  }
}
