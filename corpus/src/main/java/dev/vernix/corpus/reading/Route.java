package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Routes of giving, from {@code routes.tsv}. */
final class Route {
  private static final Map<String, String> ROUTES = new HashMap<>();

  static {
    Rows.of("routes.tsv", 2).forEach(r -> ROUTES.put(r[0], r[1]));
  }

  private Route() {}

  /**
   * The route that this item names, also where the lexicon knows the word as something else; null
   * for none.
   */
  static @Nullable String of(Item it) {
    return it.is(Item.Sort.WORD) || it.is(Item.Sort.NAME) ? ROUTES.get(it.text()) : null;
  }

  /**
   * The route at {@code i}, a pair such as {@code PO/NG} read as one; {@code end} is where it ends.
   */
  record Found(String route, int end) {}

  static @Nullable Found at(Strip s, int i) {
    String route = of(s.get(i));
    if (route == null) {
      return null;
    }
    String second = s.get(i + 1).mark('/') ? of(s.get(i + 2)) : null;
    if (second != null && !second.equals(route)) {
      return new Found(
          route.equals("PO") || !second.equals("PO") ? route + "/" + second : second + "/" + route,
          i + 3);
    }
    return new Found(route, i + 1);
  }
}
