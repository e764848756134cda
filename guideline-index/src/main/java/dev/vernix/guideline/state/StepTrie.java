package dev.vernix.guideline.state;

import dev.vernix.guideline.state.Phrase.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps of {@link Phrase}s by their letters: which of them a word is, at one walk along it. */
final class StepTrie {
  /** A step that stands at a word. */
  record Stand(int step, int at) {}

  /** A step that may stand where its first word does. */
  private record Step(String text, int number, @Nullable WordClass words) {
    static Step of(String text, int number) {
      return new Step(text, number, text.startsWith("[") ? WordClass.of(text) : null);
    }

    boolean stands(List<Word> all, int at) {
      return words == null ? Phrase.fits(text, all.get(at)) : !words.lengths(all, at).isEmpty();
    }
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    final List<Step> whole = new ArrayList<>(0);
    final List<Step> open = new ArrayList<>(0);
  }

  private final Node root = new Node();
  private final List<Step> numbers = new ArrayList<>();

  void add(String step, int number) {
    for (String first : Phrase.firsts(step)) {
      if (first.equals("#")) {
        numbers.add(Step.of(step, number));
        continue;
      }
      boolean open = first.endsWith("*");
      var node = root;
      for (int i = 0; i < first.length() - (open ? 1 : 0); i++) {
        node = node.next.computeIfAbsent(first.charAt(i), k -> new Node());
      }
      (open ? node.open : node.whole).add(Step.of(step, number));
    }
  }

  /** Every place at which a step stands, none twice, word by word. */
  List<Stand> find(List<Word> words) {
    var found = new ArrayList<Stand>();
    for (int at = 0; at < words.size(); at++) {
      int begun = found.size();
      String word = words.get(at).text();
      var node = root;
      for (int i = 0; i < word.length() && node != null; i++) {
        node = node.next.get(word.charAt(i));
        if (node != null) {
          add(node.open, words, at, begun, found);
        }
      }
      if (node != null) {
        add(node.whole, words, at, begun, found);
      }
      if (Phrase.fits("#", words.get(at))) {
        add(numbers, words, at, begun, found);
      }
    }
    return found;
  }

  private static void add(
      List<Step> steps, List<Word> words, int at, int begun, List<Stand> found) {
    for (var step : steps) {
      var stand = new Stand(step.number, at);
      if (found.subList(begun, found.size()).contains(stand)) {
        continue;
      }
      if (step.stands(words, at)) {
        found.add(stand);
      }
    }
  }
}
