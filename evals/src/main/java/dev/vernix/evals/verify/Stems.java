package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Lexicon;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that say something, without case, spelling, plural and ending. */
final class Stems {
  private static final int LENGTH = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "the",
          "and",
          "was",
          "were",
          "from",
          "with",
          "for",
          "that",
          "this",
          "these",
          "had",
          "has",
          "have",
          "her",
          "his",
          "she",
          "him",
          "they",
          "their",
          "but",
          "are",
          "been",
          "then",
          "than",
          "when",
          "which",
          "who",
          "while",
          "until",
          "after",
          "before",
          "during",
          "there",
          "also",
          "all",
          "any",
          "day",
          "days",
          "week",
          "weeks",
          "age",
          "life",
          "dol",
          "given",
          "started",
          "infant",
          "baby",
          "patient",
          "into",
          "over",
          "under",
          "will",
          "did",
          "does",
          "done",
          "per",
          "via",
          "its",
          "our",
          "not",
          "none",
          "without",
          "within",
          "stay",
          "required");

  private static final Pattern ENDING = Pattern.compile("(?:ings?|ed|es|e|s)$");
  private static final int LEAST = 4;

  private Stems() {}

  static Set<String> of(String text) {
    var stems = new HashSet<String>();
    var m = WORD.matcher(text);
    while (m.find()) {
      String word = Lexicon.normal(m.group());
      if (!SAY_NOTHING.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /** Of a word in its normal form. */
  static String stem(String word) {
    var m = ENDING.matcher(word);
    String base = m.find() && m.start() >= LEAST ? word.substring(0, m.start()) : word;
    return base.length() > LENGTH ? base.substring(0, LENGTH) : base;
  }
}
