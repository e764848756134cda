package dev.vernix.evals.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each slot says, and the ways in which clinicians write it. */
final class PhraseBank {
  private static final Map<String, List<String>> LABELS = new HashMap<>();
  private static final Set<String> PRACTISED = new HashSet<>();
  private static final Map<String, Map<String, List<String>>> PHRASES = new HashMap<>();
  private static final Map<String, List<String>> SHORT = new HashMap<>();
  private static final Map<String, Map<String, List<String>>> HEADINGS = new HashMap<>();

  static {
    Rows.of("slots.tsv").forEach(r -> LABELS.put(r.get(0), words(r.get(1))));
    Rows.of("phrases.tsv").forEach(r -> add(PHRASES, r));
    Rows.of("practice.tsv")
        .forEach(
            r -> {
              add(PHRASES, r);
              PRACTISED.add(r.get(0));
            });
    Rows.of("headings.tsv").forEach(r -> add(HEADINGS, r));
    Rows.of("names.tsv").forEach(r -> SHORT.put(r.get(0), List.of(r.get(1).split("\\|"))));
  }

  private PhraseBank() {}

  private static void add(Map<String, Map<String, List<String>>> bank, List<String> row) {
    bank.computeIfAbsent(row.get(0), k -> new HashMap<>())
        .computeIfAbsent(row.get(1), k -> new ArrayList<>())
        .add(row.get(2));
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split(" "));
  }

  /** Every slot with labels. */
  static Set<String> slots() {
    return LABELS.keySet();
  }

  /** True where any voice has words for it. */
  static boolean has(String slot) {
    return PHRASES.containsKey(slot);
  }

  /** Labels of a slot, their braces still empty; those of {@code practice.tsv} have none. */
  static List<String> labels(String slot) {
    var labels = PRACTISED.contains(slot) ? List.<String>of() : LABELS.get(slot);
    if (labels == null) {
      throw new IllegalArgumentException("slots.tsv has no " + slot);
    }
    return labels;
  }

  /** The ways in which that voice says it. */
  static List<String> variants(String slot, Voice voice) {
    var ways = PHRASES.getOrDefault(slot, Map.of());
    var found = ways.get(voice.id());
    if (found == null) {
      found = ways.get("any");
    }
    if (found == null) {
      found = ways.get(voice == Voice.BRIT ? "verbose" : "terse");
    }
    if (found == null) {
      throw new IllegalArgumentException("phrases.tsv has no " + slot);
    }
    return found;
  }

  /** Headings of a part of a note in one style; empty where the style writes none. */
  static List<String> headings(String part, String style) {
    return HEADINGS.getOrDefault(part, Map.of()).getOrDefault(style, List.of());
  }

  /** Short or other names of a drug, none where there are none. */
  static List<String> shortNames(String name) {
    return SHORT.getOrDefault(name, List.of());
  }
}
