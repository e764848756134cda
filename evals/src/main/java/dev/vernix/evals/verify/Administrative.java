package dev.vernix.evals.verify;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.regex.Pattern;

/** Sentences about the page rather than the infant ({@code administrative.tsv}). */
final class Administrative {
  private static final Pattern LINE =
      Pattern.compile(
          "(?is)\\W*(?:"
              + String.join(
                  "|",
                  PhraseTable.rows(Administrative.class, "administrative.tsv").stream()
                      .map(r -> r[0])
                      .toList())
              + ")");

  private Administrative() {}

  static boolean line(String sentence) {
    return LINE.matcher(sentence).lookingAt();
  }
}
