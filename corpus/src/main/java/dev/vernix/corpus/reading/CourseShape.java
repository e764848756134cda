package dev.vernix.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of a course: {@code day 3/7}, {@code d3 of 7}, {@code day 2}.
 *
 * @param end the first lexeme after it
 * @param numbers the day now, then the days planned where written
 */
record CourseShape(int end, List<@Nullable Quantity> numbers) {
  /** {@code 7일째} at number {@code i}; null for the age that {@code 생후 7일째} says. */
  static @Nullable CourseShape ordinal(Lexemes lx, int i) {
    boolean day =
        lx.number(i, 1, 2)
            && lx.word(i + 1).equals("일")
            && Korean.in("ordinal", lx.word(i + 2))
            && lx.glued(i + 2);
    return day && !lx.word(i - 1).equals("생후")
        ? new CourseShape(i + 3, List.of(Numeral.bare(lx, i).quantity()))
        : null;
  }

  static @Nullable CourseShape at(Lexemes lx, int i) {
    String w = lx.word(i);
    if (!w.equals("day") && !w.equals("d") && !w.equals("dy") && !w.equals("dot")) {
      return null;
    }
    int n = lx.mark(i + 1) == '#' || lx.mark(i + 1) == ':' ? i + 2 : i + 1;
    boolean near = n == i + 1 && w.equals("d") ? lx.glued(n) : true;
    if (!near || !lx.number(n, 1, 2) || lx.glued(n + 1) && lx.kind(n + 1) == Lexemes.WORD) {
      return null;
    }
    if (lx.word(n + 1).equals("of") && lx.word(n + 2).equals("life")) {
      return null;
    }
    boolean joined = lx.mark(n + 1) == '/' || lx.word(n + 1).equals("of");
    if (joined && lx.number(n + 2, 1, 2) && lx.intValue(n) <= lx.intValue(n + 2)) {
      return new CourseShape(
          n + 3, List.of(Numeral.bare(lx, n).quantity(), Numeral.bare(lx, n + 2).quantity()));
    }
    return new CourseShape(n + 1, List.of(Numeral.bare(lx, n).quantity()));
  }
}
