package dev.vernix.guideline.state;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The many ways in which notes write one thing, as a step of a {@link Phrase}: {@code [stop] ..
 * [abx]}.
 *
 * <p>From {@code classes.tsv}: a name, then wordings parted by {@code |}, each of words, {@code
 * feed*} and {@code #}, or {@code &name} for another class's wordings.
 */
final class WordClass {
  private static final Map<String, WordClass> ALL = load();

  private final Map<String, List<List<String>>> exact = new HashMap<>();

  /** Wordings whose first word is open at its end, or any number, by their first letter or #. */
  private final Map<Character, List<List<String>>> open = new HashMap<>();

  private final Set<String> firsts = new LinkedHashSet<>();

  private WordClass() {}

  private static Map<String, WordClass> load() {
    Map<String, List<String>> items = new HashMap<>();
    for (String[] row : PhraseTable.rows(WordClass.class, "classes.tsv")) {
      if (row.length < 2 || items.put(row[0], List.of(row[1].split("\\|"))) != null) {
        throw new IllegalArgumentException("classes.tsv: " + row[0] + " is empty or stands twice");
      }
    }
    Map<String, WordClass> all = new HashMap<>();
    items.keySet().forEach(name -> all.put(name, define(name, items)));
    return all;
  }

  private static WordClass define(String name, Map<String, List<String>> items) {
    var c = new WordClass();
    List<String> wordings = items.get(name);
    if (wordings == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    for (String item : wordings) {
      if (item.startsWith("&")) {
        var other = define(item.substring(1), items);
        other.exact.values().forEach(list -> list.forEach(c::add));
        other.open.values().forEach(list -> list.forEach(c::add));
      } else {
        Phrase.parse(item).forEach(p -> c.add(p.steps()));
      }
    }
    return c;
  }

  private void add(List<String> steps) {
    String first = Phrase.bare(steps.getFirst());
    firsts.add(first);
    var list =
        first.endsWith("*") || first.equals("#")
            ? open.computeIfAbsent(first.charAt(0), k -> new ArrayList<>())
            : exact.computeIfAbsent(first, k -> new ArrayList<>());
    list.add(steps);
    list.sort((a, b) -> b.size() - a.size());
  }

  /** Refuses a step that looks like a class and is none. */
  static void check(String step) {
    if (step.startsWith("[") && !ALL.containsKey(name(step))) {
      throw new IllegalArgumentException("no class of words " + step);
    }
  }

  private static String name(String step) {
    return step.substring(1, step.length() - 1);
  }

  static WordClass of(String step) {
    return java.util.Objects.requireNonNull(ALL.get(name(step)));
  }

  Set<String> firsts() {
    return firsts;
  }

  /** How many words its wordings take that begin at that word, the longest of each kind first. */
  List<Integer> lengths(List<Phrase.Word> words, int at) {
    var lengths = new ArrayList<Integer>();
    fitting(exact.getOrDefault(words.get(at).text(), List.of()), words, at, lengths);
    fitting(open.getOrDefault(words.get(at).text().charAt(0), List.of()), words, at, lengths);
    fitting(open.getOrDefault('#', List.of()), words, at, lengths);
    return lengths;
  }

  private static void fitting(
      List<List<String>> wordings, List<Phrase.Word> words, int at, List<Integer> lengths) {
    for (var steps : wordings) {
      if (at + steps.size() <= words.size() && fits(steps, words, at)) {
        lengths.add(steps.size());
      }
    }
  }

  private static boolean fits(List<String> steps, List<Phrase.Word> words, int at) {
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0 && words.get(at + i).parted() || !Phrase.fits(steps.get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
