package dev.vernix.corpus.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which side of the body a place in a sentence is about, by the nearest word that says one. */
final class Sides {
  private static final Pattern SIDE =
      Pattern.compile(
          "(?<left>\\b(?:(?i:left|lt)|L|OS|LE)\\b)|(?<right>\\b(?:(?i:right|rt)|R|OD|RE)\\b)"
              + "|(?<both>\\b(?:(?i:bilateral(?:ly)?|bilat|both)|OU|BE)\\b|\\b(?i:b/l)\\b)");

  private Sides() {}

  /**
   * {@code left}, {@code right} or both of them; empty where none is said. A word before the place
   * wins over one behind it.
   */
  static List<String> at(String sentence, int from, int to) {
    List<String> before = List.of();
    List<String> after = List.of();
    for (var m = SIDE.matcher(sentence); m.find(); ) {
      if (m.end() <= to) {
        before = sides(m);
      } else if (after.isEmpty() && m.start() >= from) {
        after = sides(m);
      }
    }
    return before.isEmpty() ? after : before;
  }

  private static List<String> sides(java.util.regex.Matcher m) {
    var sides = new ArrayList<String>();
    if (m.group("left") != null || m.group("both") != null) {
      sides.add("left");
    }
    if (m.group("right") != null || m.group("both") != null) {
      sides.add("right");
    }
    return List.copyOf(sides);
  }
}
