package dev.vernix.guideline.index;

import java.util.List;
import java.util.Locale;

/**
 * Which passages may be found. An empty list lets all through; several values of one list are
 * alternatives. Case makes no difference.
 *
 * @param topics whole topics or their beginnings: {@code NEC} takes {@code NEC-diagnosis} too
 * @param jurisdictions such as {@code uk}
 * @param editions years or dates, or their beginnings
 * @param superseded whether editions that a newer one has replaced are found too
 */
public record SearchFilter(
    List<String> topics, List<String> jurisdictions, List<String> editions, boolean superseded) {

  /** Lets everything current through. */
  public static final SearchFilter NONE = new SearchFilter(List.of(), List.of(), List.of(), false);

  public SearchFilter {
    topics = lower(topics);
    jurisdictions = lower(jurisdictions);
    editions = lower(editions);
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(v -> v.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
