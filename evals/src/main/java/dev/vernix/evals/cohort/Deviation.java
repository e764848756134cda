package dev.vernix.evals.cohort;

import dev.vernix.corpus.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A plan that went against a recommendation, with or without a written reason. It quotes notes and
 * never leaves the site.
 *
 * @param chart id of the stay
 * @param recommendation id
 * @param note file name within {@code notes/}
 * @param at when the plan was written
 * @param reasoned true where a reason is documented
 * @param reason one sentence; the documented reason is quoted in it
 * @param quote the sentence that decided, shortened; empty where none did
 * @param sources the sentences that decided
 */
public record Deviation(
    String chart,
    String recommendation,
    String note,
    String at,
    boolean reasoned,
    String reason,
    String quote,
    List<Span> sources)
    implements Comparable<Deviation> {
  private static final Comparator<Deviation> ORDER =
      Comparator.comparing(Deviation::chart)
          .thenComparing(Deviation::recommendation)
          .thenComparing(Deviation::at)
          .thenComparing(Deviation::note)
          .thenComparing(Deviation::reason);

  public Deviation {
    sources = List.copyOf(sources);
  }

  @Override
  public int compareTo(Deviation o) {
    return ORDER.compare(this, o);
  }
}
