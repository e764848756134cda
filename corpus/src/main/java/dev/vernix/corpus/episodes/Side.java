package dev.vernix.corpus.episodes;

import java.util.regex.Pattern;

/** Of which side a report speaks. */
enum Side {
  LEFT("left"),
  RIGHT("right"),
  BOTH("bilateral"),
  /** No side is written. */
  NONE("");

  private static final Pattern WORDS =
      Pattern.compile(
          "(\\b(?:[Ll]eft|LEFT|L|Lt|lt)\\b)|(\\b(?:[Rr]ight|RIGHT|R|Rt|rt)\\b(?!\\s+atri|\\s+ventric(?!ulomeg)|/))|(\\b(?:[Bb]ilat(?:eral(?:ly)?)?|BILATERAL|[Bb]/[Ll]|[Bb]oth)\\b)");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** As an adjective with a blank behind it; empty without a side. */
  String adjective() {
    return word.isEmpty() ? "" : word + " ";
  }

  static boolean written(String text) {
    return WORDS.matcher(text).find();
  }

  boolean opposite(Side other) {
    return this == LEFT && other == RIGHT || this == RIGHT && other == LEFT;
  }

  /** The side written nearest to those characters; of two as near, the one before them. */
  static Side nearest(String text, int from, int to) {
    var m = WORDS.matcher(text);
    Side best = NONE;
    int distance = Integer.MAX_VALUE;
    while (m.find()) {
      int d = m.end() <= from ? from - m.end() : m.start() >= to ? m.start() - to + 1 : 0;
      if (d < distance) {
        distance = d;
        best = m.group(1) != null ? LEFT : m.group(2) != null ? RIGHT : BOTH;
      }
    }
    return best;
  }
}
