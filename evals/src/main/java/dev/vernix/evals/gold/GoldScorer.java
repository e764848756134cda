package dev.vernix.evals.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds gold facts in any text that has been split into sentences.
 *
 * <p>A fact is recalled when each of its groups is found in one sentence or in two neighbours, and
 * no sentence of the whole text says what the fact's {@code none} forbids: a text that says both
 * the slip and the truth has not told the reader the truth. A guard ({@link GoldFact#guard()}) is
 * never recalled; it only tells whether a sentence says something false.
 *
 * <p>A sentence longer than {@link #LONGEST} is cut into overlapping pieces, which bounds what any
 * pattern can cost and keeps the whole linear in the text.
 */
public final class GoldScorer {
  /** Characters of one piece; no written sentence of a summary is as long. */
  static final int LONGEST = 2_000;

  private static final int OVERLAP = 200;

  private GoldScorer() {}

  /** Scores the sentences, in the order in which a reader meets them. */
  public static GoldScore score(List<GoldFact> gold, List<String> sentences) {
    var pieces = new ArrayList<String>();
    sentences.forEach(s -> cut(s.replaceAll("\\s++", " "), pieces));
    var recalled = new ArrayList<String>();
    var missed = new ArrayList<String>();
    var missedMusts = new ArrayList<String>();
    var contradicted = new ArrayList<String>();
    var bySystem = new TreeMap<String, Share>();
    int guards = 0;
    var falseStatements = new ArrayList<String>();
    var must = new Share(0, 0);
    var all = new Share(0, 0);
    for (var fact : gold) {
      boolean wrong =
          fact.none().stream().anyMatch(p -> pieces.stream().anyMatch(s -> p.matcher(s).find()));
      if (fact.guard()) {
        guards++;
        if (wrong) {
          falseStatements.add(fact.id());
        }
        continue;
      }
      boolean right = !wrong && stated(fact, pieces);
      var one = new Share(right ? 1 : 0, 1);
      all = all.plus(one);
      bySystem.merge(fact.system(), one, Share::plus);
      if (fact.must()) {
        must = must.plus(one);
      }
      (right ? recalled : missed).add(fact.id());
      if (wrong) {
        contradicted.add(fact.id());
      }
      if (!right && fact.must()) {
        missedMusts.add(fact.id());
      }
    }
    return new GoldScore(
        must, all, bySystem, recalled, missed, missedMusts, contradicted, guards, falseStatements);
  }

  private static boolean stated(GoldFact fact, List<String> pieces) {
    boolean[] before = new boolean[fact.all().size()];
    for (String piece : pieces) {
      boolean[] here = new boolean[before.length];
      boolean every = true;
      for (int g = 0; g < here.length; g++) {
        here[g] = found(fact.all().get(g), piece);
        every &= here[g] || before[g];
      }
      if (every) {
        return true;
      }
      before = here;
    }
    return false;
  }

  private static boolean found(List<Pattern> group, String piece) {
    return group.stream().anyMatch(p -> p.matcher(piece).find());
  }

  private static void cut(String sentence, List<String> pieces) {
    int from = 0;
    while (sentence.length() - from > LONGEST) {
      pieces.add(sentence.substring(from, from + LONGEST));
      from += LONGEST - OVERLAP;
    }
    pieces.add(sentence.substring(from));
  }
}
