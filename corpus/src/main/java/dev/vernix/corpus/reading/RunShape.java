package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slash run with its numbers; a dash may hold the place of a value that was not measured.
 *
 * @param end the first lexeme after it
 */
record RunShape(int end, List<@Nullable Quantity> numbers) {
  private static final BigDecimal LOWEST_PH = new BigDecimal("6.5");
  private static final BigDecimal HIGHEST_PH = new BigDecimal("7.9");

  /**
   * The run that starts at number {@code i}, or null. Blood gases may have spaces around the
   * slashes.
   */
  static @Nullable RunShape at(Lexemes lx, int i) {
    BigDecimal first = lx.value(i);
    boolean gas =
        first.scale() > 0 && first.compareTo(LOWEST_PH) > 0 && first.compareTo(HIGHEST_PH) < 0;
    var numbers = new ArrayList<@Nullable Quantity>();
    numbers.add(Numeral.bare(lx, i).quantity());
    int end = i + 1;
    while (lx.mark(end) == '/' && (gas || lx.glued(end))) {
      int next = end + 1;
      if (!gas && !lx.glued(next)) {
        break;
      }
      if (dash(lx, next)) {
        numbers.add(null);
        end = next + 1;
        continue;
      }
      int number = sign(lx, next) ? next + 1 : next;
      if (lx.kind(number) != Lexemes.NUMBER || ClockForm.at(lx, number) != null) {
        break;
      }
      Quantity q = member(lx, next, number);
      numbers.add(q);
      end = Math.max(number + 1, lx.at(q.to()));
      if (!q.unit().isEmpty() || q.high() != null) {
        break;
      }
    }
    return numbers.size() < 2 || gas && numbers.size() < 3 && !lx.glued(i + 1)
        ? null
        : new RunShape(end, numbers);
  }

  private static Quantity member(Lexemes lx, int first, int number) {
    if (lx.mark(number + 1) == '/' || lx.mark(first) == '+') {
      Quantity q = Numeral.bare(lx, number).quantity();
      boolean negative = first < number && lx.mark(first) != '+';
      return new Quantity(
          lx.from(first), q.to(), negative ? q.value().negate() : q.value(), null, "=", "");
    }
    return Numeral.at(lx, number).quantity();
  }

  private static boolean sign(Lexemes lx, int i) {
    char c = lx.mark(i);
    return (c == '-' || c == '−' || c == '+' || c == '(')
        && lx.kind(i + 1) == Lexemes.NUMBER
        && lx.glued(i + 1)
        && c != '(';
  }

  private static boolean dash(Lexemes lx, int i) {
    char c = lx.mark(i);
    boolean shaped = c == '-' || c == '–' || c == '—' || c == '_';
    return shaped && lx.mark(i + 1) == '/';
  }
}
