package dev.vernix.guideline.check;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One plan judged by one recommendation.
 *
 * @param recommendation by which
 * @param note whose plan
 * @param verdict what the plan does
 * @param reason one sentence
 * @param chartSources sentences of the notes by which it was decided
 * @param decidedBy a rule, or a model
 */
public record Finding(
    Recommendation recommendation,
    Note note,
    Verdict verdict,
    String reason,
    List<Span> chartSources,
    By decidedBy) {
  public Finding {
    chartSources = List.copyOf(chartSources);
  }

  /** Who decided. */
  public enum By {
    RULE,
    MODEL;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The time of the plan judged. */
  public LocalDateTime at() {
    return note.time();
  }

  /** True where it may be put before a person: what was not checked against its source may not. */
  public boolean alarm() {
    return verdict.open() && recommendation.verified();
  }
}
