package dev.vernix.corpus.reading;

import dev.vernix.corpus.NoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles terms with several meanings ({@code PT}, {@code ROM}, {@code BM}) by section and
 * neighbours.
 *
 * <p>{@code senses.tsv} has a row for each meaning of a term: the concept, or {@code -} for "no
 * concept", and conditions. Each condition that holds adds points; the meaning with the most points
 * wins, the earlier row on a tie, and a meaning without a point never does. An {@code unless}
 * condition that holds, or a {@code needs} condition that does not, strikes the row out.
 */
final class Senses {
  /** Words this many tokens away on either side count as near. */
  private static final int NEAR = 6;

  /** Where a term stands. */
  record Place(Tokens tokens, Section section, @Nullable NoteType type) {}

  private record Sense(String concept, List<Condition> conditions) {}

  private record Condition(String key, Set<String> values) {}

  private final Map<String, List<Sense>> byTerm = new HashMap<>();

  private Senses() {}

  static Senses standard() {
    Senses senses = new Senses();
    for (List<String> row : Table.read("senses.tsv")) {
      List<Condition> conditions = new ArrayList<>();
      for (String condition : row.get(2).split(" ")) {
        int colon = condition.indexOf(':');
        String key = colon < 0 ? condition : condition.substring(0, colon);
        conditions.add(new Condition(key, values(key, condition.substring(colon + 1))));
      }
      senses
          .byTerm
          .computeIfAbsent(key(row.get(0)), k -> new ArrayList<>())
          .add(new Sense(row.get(1), conditions));
    }
    return senses;
  }

  /** True where a rule names that meaning of the term. */
  boolean covers(String term, String concept) {
    return byTerm.getOrDefault(key(term), List.of()).stream()
        .anyMatch(s -> s.concept.equals(concept));
  }

  Set<String> concepts() {
    Set<String> all = new HashSet<>();
    byTerm.values().forEach(l -> l.forEach(s -> all.add(s.concept)));
    return all;
  }

  @Nullable Concept choose(List<Concept> open, Place place, int first, int last) {
    List<Sense> rules = byTerm.get(key(place.tokens, first, last));
    if (rules == null) {
      return open.getFirst();
    }
    int best = 0;
    Concept chosen = null;
    for (Sense sense : rules) {
      Concept concept = concept(open, sense.concept);
      if (concept == null && !sense.concept.equals("-")) {
        continue;
      }
      int points = points(sense, place, first, last);
      if (points > best) {
        best = points;
        chosen = concept;
      }
    }
    return chosen;
  }

  private static @Nullable Concept concept(List<Concept> open, String id) {
    for (Concept c : open) {
      if (c.id().equals(id)) {
        return c;
      }
    }
    return null;
  }

  private static int points(Sense sense, Place place, int first, int last) {
    int points = 0;
    for (Condition c : sense.conditions) {
      int p = points(c, place, first, last);
      if (p < 0) {
        return 0;
      }
      points += p;
    }
    return points;
  }

  private static int points(Condition c, Place place, int first, int last) {
    Tokens t = place.tokens;
    return switch (c.key) {
      case "default" -> 1;
      case "system" ->
          place.section.system() != null && c.values.contains(place.section.system().name())
              ? 3
              : 0;
      case "role" -> c.values.contains(place.section.role().name()) ? 3 : 0;
      case "note" -> place.type != null && c.values.contains(place.type.name()) ? 3 : 0;
      case "near" -> near(c.values, t, first, last) ? 4 : 0;
      case "before" -> beside(c.values, t, first, -1) ? 6 : 0;
      case "after" -> beside(c.values, t, last, 1) ? 6 : 0;
      case "unless-before" -> beside(c.values, t, first, -1) ? -1 : 0;
      case "unless-after" -> beside(c.values, t, last, 1) ? -1 : 0;
      case "needs-earlier" -> earlier(c.values, t, first) ? 4 : -1;
      case "needs-before" -> beside(c.values, t, first, -1) ? 2 : -1;
      case "needs-after" -> beside(c.values, t, last, 1) ? 2 : -1;
      case "unless-near" -> near(c.values, t, first, last) ? -1 : 0;
      default -> throw new IllegalStateException("senses.tsv has an unknown condition " + c.key);
    };
  }

  /** The next token, also beyond one sign such as a colon, an equals sign or a bracket. */
  private static boolean beside(Set<String> values, Tokens t, int i, int step) {
    int k = i + step;
    if (k < 0 || k >= t.size()) {
      return values.contains("$");
    }
    if (holds(values, t, k)) {
      return true;
    }
    int beyond = k + step;
    return ":=(~<>-+".contains(t.norm(k))
        && beyond >= 0
        && beyond < t.size()
        && holds(values, t, beyond);
  }

  private static boolean near(Set<String> values, Tokens t, int first, int last) {
    for (int k = Math.max(0, first - NEAR); k <= Math.min(t.size() - 1, last + NEAR); k++) {
      if ((k < first || k > last) && holds(values, t, k)) {
        return true;
      }
    }
    return false;
  }

  /** Anywhere in the sentence before the term. */
  private static boolean earlier(Set<String> values, Tokens t, int first) {
    for (int k = first - 1; k >= 0; k--) {
      if (holds(values, t, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Set<String> values, Tokens t, int k) {
    return values.contains(t.norm(k)) || values.contains("#") && t.number(k);
  }

  private static Set<String> values(String key, String list) {
    Set<String> values = new HashSet<>();
    boolean words = !Set.of("system", "role", "note").contains(key);
    for (String v : list.split("\\|")) {
      values.add(words ? key(v) : v.toUpperCase(Locale.ROOT));
    }
    return values;
  }

  private static String key(String term) {
    Tokens t = Tokens.of(term, 0, term.length());
    return t.size() == 0 ? term : key(t, 0, t.size() - 1);
  }

  private static String key(Tokens t, int first, int last) {
    if (first == last) {
      return t.norm(first);
    }
    StringBuilder key = new StringBuilder(t.norm(first));
    for (int i = first + 1; i <= last; i++) {
      key.append(' ').append(t.norm(i));
    }
    return key.toString();
  }
}
