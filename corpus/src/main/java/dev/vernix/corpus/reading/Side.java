package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** Of which side of the body a report speaks. */
public enum Side {
  LEFT("left"),
  RIGHT("right"),
  BOTH("bilateral"),
  /** No side is written, or it is not sure which. */
  NONE("");

  private static final String L =
      "(?:[Ll]eft|LEFT|Lt|lt|OS|LE|(?<!\\.\\d{1,3} ?)L(?! ?(?:/|min|of\\b|O2|NC|HF|via|flow|\\d)))";
  private static final String R = "(?:[Rr]ight|RIGHT|R|Rt|rt|OD|RE)";
  private static final String AND = "\\s?(?:[+&/]|\\band\\b)\\s?";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<both>\\b(?:"
              + L
              + AND
              + R
              + "|"
              + R
              + AND
              + L
              + ")\\b|\\b(?:[Bb]ilat(?:eral(?:ly)?)?|BILATERAL|[Bb]/[Ll]|[Bb]oth|OU|BE)\\b)"
              + "|(?<left>\\b"
              + L
              + "\\b(?![>'/]))|(?<right>\\b"
              + R
              + "\\b(?!\\s+atri|\\s+ventric(?!ulomeg)|[>'/]))");
  private static final Pattern HARD = Pattern.compile("[;\\n]|\\.\\s");
  private static final Pattern SOFT = Pattern.compile("[,;\\n]|\\.\\s|\\band\\b|\\s[/+&]\\s");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** As an adjective with a blank behind it; empty without a side. */
  public String adjective() {
    return word.isEmpty() ? "" : word + " ";
  }

  public static boolean written(String text) {
    return WORDS.matcher(text).find();
  }

  public boolean opposite(Side other) {
    return this == LEFT && other == RIGHT || this == RIGHT && other == LEFT;
  }

  private record At(int from, int to, Side side) {}

  /**
   * The side that a text says of what stands at those characters.
   *
   * <p>One written between the same commas is its own, also where several are written there and all
   * stand before or all behind what they belong to; otherwise the clause must name only one side.
   * Where it could be either, none is told.
   */
  public static Side of(String text, int from, int to) {
    var clause = within(HARD, text, from, to);
    var sides = sides(text, clause[0], clause[1]);
    if (sides.isEmpty()) {
      return NONE;
    }
    if (same(sides)) {
      return sides.getFirst().side();
    }
    var part = within(SOFT, text, from, to);
    var own = sides(text, part[0], part[1]);
    if (own.isEmpty()) {
      return NONE;
    }
    if (same(own)) {
      return own.getFirst().side();
    }
    // "L grade 1 R grade 2" and "grade 1 L grade 2 R".
    boolean first = text.substring(part[0], own.getFirst().from()).isBlank();
    boolean last = text.substring(own.getLast().to(), part[1]).isBlank();
    if (first == last) {
      return NONE;
    }
    return first
        ? own.stream().filter(s -> s.to() <= from).reduce((a, b) -> b).map(At::side).orElse(NONE)
        : own.stream().filter(s -> s.from() >= to).findFirst().map(At::side).orElse(NONE);
  }

  private static boolean same(List<At> sides) {
    var all = EnumSet.noneOf(Side.class);
    sides.forEach(s -> all.add(s.side()));
    return all.size() == 1;
  }

  /** The stretch around those characters up to the next borders. */
  private static int[] within(Pattern border, String text, int from, int to) {
    int start = 0;
    int end = text.length();
    var m = border.matcher(text);
    while (m.find()) {
      if (m.end() <= from) {
        start = m.end();
      } else if (m.start() >= to) {
        end = m.start();
        break;
      }
    }
    return new int[] {start, end};
  }

  private static List<At> sides(String text, int from, int to) {
    var sides = new ArrayList<At>();
    var m = WORDS.matcher(text).region(from, to).useTransparentBounds(true);
    while (m.find()) {
      sides.add(
          new At(
              m.start(),
              m.end(),
              m.group("both") != null ? BOTH : m.group("left") != null ? LEFT : RIGHT));
    }
    return sides;
  }
}
