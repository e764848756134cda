package dev.vernix.evals.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The simulator's words for concepts, as the lexicon's ids. */
final class Words {
  private static final Map<String, List<String>> IDS = new HashMap<>();

  static {
    Table.beside("concepts.tsv").forEach(r -> IDS.put(r.get(0), List.of(r.get(1).split("\\|"))));
  }

  private Words() {}

  /** Every id that says the same. */
  static List<String> ids(String word) {
    return IDS.getOrDefault(word, List.of(word));
  }
}
