package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.support.Drugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Concepts that tell of the same thing, such as a study and what it shows ({@code related.tsv}),
 * and what says that a condition is there without naming it ({@code implied.tsv}).
 */
final class Related {
  private static final Map<String, List<String>> GROUPS = groups();
  private static final Map<String, List<String>> IMPLIED = implied();
  private static final Map<String, List<String>> KEYS = new ConcurrentHashMap<>();

  private Related() {}

  /** Concepts of which one in the notes is enough for that one, which none need name. */
  static List<String> implying(String concept) {
    return IMPLIED.getOrDefault(concept, List.of());
  }

  private static Map<String, List<String>> implied() {
    Map<String, List<String>> implied = new HashMap<>();
    for (String[] row : PhraseTable.rows(Related.class, "implied.tsv")) {
      implied.put(row[0], List.of(row[1].split("\\|")));
    }
    return implied;
  }

  /**
   * The concept's id, then its groups: with {@code =} before those of names of the very same thing,
   * with {@code ~} before the wider ones.
   */
  static List<String> keys(Concept concept) {
    return KEYS.computeIfAbsent(
        concept.id(),
        id -> {
          var keys = new ArrayList<>(List.of(id));
          keys.addAll(GROUPS.getOrDefault(id, List.of()));
          if (antiInfective(concept)) {
            keys.add("~antibiotics");
          }
          return List.copyOf(keys);
        });
  }

  /** The concept and the narrow groups of names of the very same. */
  static List<String> own(String concept) {
    return Lexicon.standard().find(concept).stream().flatMap(c -> own(c).stream()).toList();
  }

  /** The same of a concept at hand. */
  static List<String> own(Concept concept) {
    return keys(concept).stream().filter(k -> !k.startsWith("~")).toList();
  }

  private static boolean antiInfective(Concept c) {
    return Drugs.antiInfective(c.id()) && c.kind() == Kind.DRUG;
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new HashMap<>();
    for (String[] row : PhraseTable.rows(Related.class, "related.tsv")) {
      for (String concept : row[1].split("\\|")) {
        groups
            .computeIfAbsent(concept, k -> new ArrayList<>())
            .add(row[0].startsWith("=") ? row[0] : "~" + row[0]);
      }
    }
    return groups;
  }
}
