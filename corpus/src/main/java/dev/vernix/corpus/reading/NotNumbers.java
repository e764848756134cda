package dev.vernix.corpus.reading;

/**
 * Digits that are no quantity: times, dates, telephone numbers, ordinals, list markers, days of
 * life.
 */
final class NotNumbers {
  private NotNumbers() {}

  /**
   * The first lexeme after what stands at number {@code i} and is no quantity; {@code i} where it
   * may be one.
   */
  static int end(Lexemes lx, int i) {
    int time = time(lx, i);
    if (time > i) {
      return time;
    }
    if (lx.glued(i) && lx.kind(i - 1) == Lexemes.WORD && !label(lx, i)) {
      return i + 1;
    }
    if (lx.glued(i + 1) && NumberWords.in("ordinal", lx.word(i + 1))
        || lx.glued(i) && lx.mark(i - 1) == '#') {
      return i + 1;
    }
    int phone = phone(lx, i);
    if (phone > i) {
      return phone;
    }
    if (ofDays(lx, i)) {
      return Math.max(i + 1, SlashRun.end(lx, i));
    }
    return listMarker(lx, i) ? i + 1 : i;
  }

  /** Past a written date or time of day at {@code i}; a bare pair ({@code 3/14}) does not count. */
  static int time(Lexemes lx, int i) {
    ClockForm clock = ClockForm.at(lx, i);
    if (clock != null) {
      return clock.end();
    }
    DateForm date = DateForm.at(lx, i);
    return date != null && (date.year() > 0 || date.settled()) ? date.end() : i;
  }

  /** {@code T38.4} is a temperature, {@code T7} a vertebra. */
  private static boolean label(Lexemes lx, int i) {
    String word = lx.word(i - 1);
    return NumberWords.in("label", word)
        && !(word.equals("t") && lx.intValue(i) >= 0 && lx.intValue(i) < 30);
  }

  private static int phone(Lexemes lx, int i) {
    boolean area =
        lx.number(i, 3, 3) && dash(lx, i + 1) && lx.number(i + 2, 3, 3) && dash(lx, i + 3);
    if (area && lx.number(i + 4, 4, 4)) {
      return i + 5;
    }
    boolean short4 = lx.number(i, 3, 3) && dash(lx, i + 1) && lx.number(i + 2, 4, 4);
    return short4 ? i + 3 : i;
  }

  private static boolean dash(Lexemes lx, int i) {
    return lx.mark(i) == '-' && lx.glued(i) && lx.glued(i + 1);
  }

  private static boolean listMarker(Lexemes lx, int i) {
    boolean first = i == 0 || lx.kind(i - 1) == Lexemes.BREAK;
    boolean mark = (lx.mark(i + 1) == '.' || lx.mark(i + 1) == ')') && lx.glued(i + 1);
    return first
        && mark
        && lx.number(i, 1, 2)
        && lx.kind(i + 2) == Lexemes.WORD
        && !lx.glued(i + 2);
  }

  private static boolean ofDays(Lexemes lx, int i) {
    int w = i - 1;
    if (lx.mark(w) == '#' || lx.mark(w) == ':') {
      w--;
    }
    return lx.integer(i) && NumberWords.in("day", lx.word(w));
  }
}
