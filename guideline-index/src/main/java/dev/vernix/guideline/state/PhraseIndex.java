package dev.vernix.guideline.state;

import dev.vernix.guideline.state.Phrase.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Thousands of phrases, looked for in one pass over the words of a sentence.
 *
 * <p>Each phrase is filed under the rarest of the steps that it needs. The words say which steps a
 * sentence has; of the phrases filed under these, those that miss none are matched word by word.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
  /** What begins with a whole word is found before what begins with part of one, or a number. */
  private enum Rank {
    WORD,
    PREFIX,
    NUMBER
  }

  /**
   * A phrase.
   *
   * @param first the step by which a match begins
   * @param needs every step that it needs, the rarest first
   */
  private record Filed<T>(
      int order, T value, Phrase phrase, Set<String> firsts, int first, int[] needs) {

    Rank rank(Word word) {
      return firsts.contains(word.text())
          ? Rank.WORD
          : firsts.stream().anyMatch(f -> f.endsWith("*") && f.charAt(0) == word.text().charAt(0))
              ? Rank.PREFIX
              : Rank.NUMBER;
    }
  }

  private record Attempt<T>(int at, Rank rank, Filed<T> filed) {}

  /**
   * A phrase found.
   *
   * @param first its first word
   * @param end one past its last
   */
  record Match<T>(T value, int first, int end) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final StepTrie steps = new StepTrie();
  private final List<ArrayList<Filed<T>>> byNeed;

  /** The phrases and what each stands for, in the order in which those of one word are found. */
  PhraseIndex(List<Map.Entry<T, Phrase>> phrases) {
    var needs = phrases.stream().map(p -> numbers(p.getValue())).toList();
    int[] uses = new int[numbers.size()];
    needs.forEach(n -> Arrays.stream(n).distinct().forEach(i -> uses[i]++));
    byNeed = Stream.generate(ArrayList<Filed<T>>::new).limit(uses.length).toList();
    for (int i = 0; i < phrases.size(); i++) {
      var phrase = phrases.get(i).getValue();
      int[] rarest =
          Arrays.stream(needs.get(i))
              .distinct()
              .boxed()
              .sorted(Comparator.comparingInt(n -> uses[n]))
              .mapToInt(n -> n)
              .toArray();
      byNeed
          .get(rarest[0])
          .add(
              new Filed<>(
                  i, phrases.get(i).getKey(), phrase, phrase.firsts(), needs.get(i)[0], rarest));
    }
  }

  private int[] numbers(Phrase phrase) {
    return phrase.needs().stream().mapToInt(this::number).toArray();
  }

  private int number(String step) {
    return numbers.computeIfAbsent(
        step,
        s -> {
          steps.add(s, numbers.size());
          return numbers.size();
        });
  }

  /** Every match, from the first word on. */
  List<Match<T>> find(List<Word> words) {
    var present = new BitSet();
    var stands = steps.find(words);
    stands.forEach(s -> present.set(s.step()));
    var attempts = new ArrayList<Attempt<T>>();
    for (int n = present.nextSetBit(0); n >= 0; n = present.nextSetBit(n + 1)) {
      for (var filed : byNeed.get(n)) {
        if (hasAll(present, filed.needs)) {
          for (var s : stands) {
            if (s.step() == filed.first) {
              attempts.add(new Attempt<>(s.at(), filed.rank(words.get(s.at())), filed));
            }
          }
        }
      }
    }
    attempts.sort(
        Comparator.<Attempt<T>>comparingInt(a -> a.at)
            .thenComparing(a -> a.rank)
            .thenComparingInt(a -> a.filed.order));
    var matches = new ArrayList<Match<T>>();
    for (var a : attempts) {
      Integer end = a.filed.phrase.match(words, a.at);
      if (end != null) {
        matches.add(new Match<>(a.filed.value, a.at, end));
      }
    }
    return matches;
  }

  private static boolean hasAll(BitSet present, int[] needs) {
    for (int n : needs) {
      if (!present.get(n)) {
        return false;
      }
    }
    return true;
  }
}
