package dev.vernix.guideline.state;

import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that rules may ask a note for by name, and how notes write it.
 *
 * <p>From {@code terms/*.tsv}: a name, then items parted by {@code |}. An item is a phrase (see
 * {@link Phrase}), {@code @id} for a concept of the lexicon, {@code &name} for another term's
 * items, or {@code !phrase} for words that look like the term and are not it.
 */
public final class Terms {
  private static final Terms STANDARD = load();

  private final Map<String, Set<String>> concepts = new LinkedHashMap<>();
  private final Map<String, Set<String>> byConcept = new HashMap<>();
  private final PhraseIndex<Entry> phrases;

  private record Entry(String term, boolean not) {}

  /** Words of a text that name a term. */
  record Hit(String term, int from, int to) {}

  private Terms(Map<String, List<String>> items) {
    var all = new ArrayList<Map.Entry<Entry, Phrase>>();
    items.forEach((name, i) -> define(name, expand(name, items, new LinkedHashSet<>()), all));
    phrases = new PhraseIndex<>(all);
  }

  public static Terms standard() {
    return STANDARD;
  }

  /** Every name. */
  public Set<String> names() {
    return concepts.keySet();
  }

  public boolean knows(String name) {
    return concepts.containsKey(name);
  }

  private static Terms load() {
    Map<String, List<String>> items = new LinkedHashMap<>();
    for (String[] file : PhraseTable.rows(Terms.class, "terms/files.tsv")) {
      for (String[] row : PhraseTable.rows(Terms.class, "terms/" + file[0])) {
        if (row.length < 2) {
          throw new IllegalArgumentException(file[0] + ": a term without items: " + row[0]);
        }
        if (items.put(row[0], List.of(row[1].split("\\|"))) != null) {
          throw new IllegalArgumentException(file[0] + ": the term " + row[0] + " stands twice");
        }
      }
    }
    return new Terms(items);
  }

  private static List<String> expand(
      String name, Map<String, List<String>> items, Set<String> within) {
    List<String> own = items.get(name);
    if (own == null || !within.add(name)) {
      throw new IllegalArgumentException("a term includes " + name + ", which is none or itself");
    }
    var all = new ArrayList<String>();
    for (String item : own) {
      String i = item.strip();
      if (i.startsWith("&")) {
        all.addAll(expand(i.substring(1), items, within));
      } else {
        all.add(i);
      }
    }
    within.remove(name);
    return all;
  }

  private void define(String name, List<String> items, List<Map.Entry<Entry, Phrase>> phrases) {
    Set<String> ids = concepts.computeIfAbsent(name, k -> new LinkedHashSet<>());
    for (String item : items) {
      if (item.startsWith("@")) {
        String id = item.substring(1);
        if (Lexicon.standard().find(id).isEmpty()) {
          throw new IllegalArgumentException("term " + name + ": no concept " + id);
        }
        ids.add(id);
        byConcept.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(name);
      } else if (!item.isEmpty()) {
        boolean not = item.startsWith("!");
        var entry = new Entry(name, not);
        Phrase.parse(not ? item.substring(1) : item).forEach(p -> phrases.add(Map.entry(entry, p)));
      }
    }
  }

  /** Terms that name a concept of the lexicon. */
  Set<String> naming(String concept) {
    return byConcept.getOrDefault(concept, Set.of());
  }

  /**
   * Phrases of a text.
   *
   * @param hits those of one term that overlap are one, the longest
   * @param not words that look like a term and are not it
   */
  record Found(List<Hit> hits, List<Hit> not) {
    /** True where these characters look like the term and are not it. */
    boolean excludes(String term, int from, int to) {
      return not.stream().anyMatch(n -> n.term.equals(term) && n.from < to && from < n.to);
    }
  }

  /** The phrases of a sentence, by its own characters. */
  Found find(String sentence) {
    var words = Phrase.words(sentence);
    Map<String, List<Hit>> found = new LinkedHashMap<>();
    Map<String, List<Hit>> not = new LinkedHashMap<>();
    for (var m : phrases.find(words)) {
      var hit = new Hit(m.value().term, words.get(m.first()).from(), words.get(m.end() - 1).to());
      add((m.value().not ? not : found).computeIfAbsent(hit.term, k -> new ArrayList<>()), hit);
    }
    var nots = not.values().stream().flatMap(List::stream).toList();
    var all = new Found(List.of(), nots);
    return new Found(
        found.values().stream()
            .flatMap(List::stream)
            .filter(h -> !all.excludes(h.term, h.from, h.to))
            .toList(),
        nots);
  }

  private static void add(List<Hit> list, Hit hit) {
    if (list.stream().anyMatch(h -> h.from <= hit.from && hit.to <= h.to)) {
      return;
    }
    list.removeIf(h -> hit.from <= h.from && h.to <= hit.to);
    list.add(hit);
  }
}
