package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The comma that continental writers put where others put a point: {@code FiO2 0,35}, {@code 1,62
 * kg}.
 *
 * <p>A comma between digits also groups thousands ({@code 32,000}) and parts a list ({@code Apgars
 * 8,9}). It is a decimal comma only behind a zero, before a unit, or behind the name of a value
 * that is never written in lists.
 */
public final class DecimalComma {
  private static final int LONGEST = 3;

  private static final Pattern UNIT =
      Pattern.compile(
          " ?(?:kg|gm?|cm|mm|m?[lL]|mcg|[µμu]g|%|°|[mµμu]mol|mbar|[kK]Pa|Hz|[CF]\\b|G/[lL]|IE|I?U)(?![a-z])");

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\b(?:pH|CRP|Hb|Hgb|Ha?emoglobin|K|lactate?|laktat|BE|bili\\w*|SBR|TSB|i?Ca|temp\\w*|T|albumin|PCT|kreatinin|creatinine|gewicht|weight|wt)\\s?[:=<>]?\\s?-?$");

  private DecimalComma() {}

  /** Whether the comma at that place is one, between digits of {@code text[.., end)}. */
  public static boolean at(CharSequence text, int comma, int end) {
    if (comma <= 0 || comma >= end || text.charAt(comma) != ',') {
      return false;
    }
    int from = comma;
    while (from > 0 && digit(text.charAt(from - 1)) && comma - from <= LONGEST) {
      from--;
    }
    int to = comma + 1;
    while (to < end && digit(text.charAt(to)) && to - comma <= LONGEST + 1) {
      to++;
    }
    int places = to - comma - 1;
    boolean apart =
        (from == 0 || ".,/:".indexOf(text.charAt(from - 1)) < 0)
            && (to >= end || ",:/".indexOf(text.charAt(to)) < 0 || !more(text, to, end));
    if (comma == from || comma - from > LONGEST || places == 0 || places > LONGEST || !apart) {
      return false;
    }
    if (comma - from == 1 && text.charAt(from) == '0') {
      return true;
    }
    if (places == LONGEST) {
      return comma - from == 1
          && text.subSequence(to, Math.min(end, to + 3)).toString().strip().startsWith("kg");
    }
    return UNIT.matcher(text).region(to, Math.min(end, to + 8)).lookingAt()
        || NAME.matcher(text).region(Math.max(0, from - 14), from).find();
  }

  /** The number written there; every comma that is none of these groups thousands. */
  public static BigDecimal value(CharSequence text, int from, int to) {
    String written = text.subSequence(from, to).toString();
    int comma = written.indexOf(',');
    return comma >= 0 && at(text, from + comma, text.length())
        ? new BigDecimal(written.replace(',', '.'))
        : new BigDecimal(written.replace(",", ""));
  }

  private static boolean more(CharSequence text, int i, int end) {
    return i + 1 < end && digit(text.charAt(i + 1));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
