package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.Map;

/** The part that a nutrition concept plays, from {@code nutrition.tsv}. */
final class FeedParts {
  private static final Map<String, String> PARTS = new HashMap<>();

  static {
    Rows.of("nutrition.tsv", 2).forEach(r -> PARTS.put(r[0], r[1]));
  }

  private FeedParts() {}

  /** One of {@code milk fortifier feeds oral gavage infusion}; empty for anything else. */
  static String of(Item it) {
    return it.concept() == null ? "" : PARTS.getOrDefault(it.concept().id(), "");
  }
}
