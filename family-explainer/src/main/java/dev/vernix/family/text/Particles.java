package dev.vernix.family.text;

import java.util.Map;

/**
 * Korean particles, which depend on how the word before them ends: {@code 은/는, 이/가, 을/를, 과/와, 으로/로,
 * 이에요/예요, 이나/나, 아/야}.
 *
 * <p>After a syllable the final consonant decides; after a figure the figure's Korean name; after
 * Latin letters the usual Korean spelling of the ending where it is certain, and both forms, as in
 * {@code 은(는)}, where it is not. Source: National Institute of Korean Language, Hangul orthography
 * (from memory, unverified for Latin endings).
 */
public final class Particles {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int FINALS = 28;

  /** The final consonant ㄹ, after which 으로 becomes 로. */
  private static final int RIEUL = 8;

  /** Names of 0 to 9: 영 일 이 삼 사 오 육 칠 팔 구. */
  private static final String DIGITS = "영일이삼사오육칠팔구";

  /** How a unit is read aloud in Korean. */
  private static final Map<String, String> UNITS =
      Map.of(
          "mL", "밀리리터", "mg", "밀리그램", "g", "그램", "kg", "킬로그램", "cm", "센티미터", "%", "퍼센트", "°C", "도");

  private Particles() {}

  /** How a word ends. */
  enum Ending {
    VOWEL,
    RIEUL,
    CONSONANT,
    UNSURE
  }

  /**
   * The form of {@code pair} that fits behind {@code before}.
   *
   * @param pair both forms, that after a consonant first: {@code 은/는}
   */
  public static String after(String before, String pair) {
    int slash = pair.indexOf('/');
    String closed = pair.substring(0, slash);
    String open = pair.substring(slash + 1);
    boolean direction = closed.startsWith("으로");
    return switch (ending(before)) {
      case VOWEL -> open;
      case RIEUL -> direction ? open : closed;
      case CONSONANT -> closed;
      case UNSURE -> both(closed, open);
    };
  }

  private static String both(String closed, String open) {
    return closed.endsWith(open)
        ? "(" + closed.substring(0, closed.length() - open.length()) + ")" + open
        : closed + "(" + open + ")";
  }

  static Ending ending(String text) {
    String t = text.replaceFirst("[\\s)\\]”’\"'.]+$", "");
    for (var unit : UNITS.entrySet()) {
      if (t.endsWith(unit.getKey()) && t.matches("(?s).*\\d\\s?" + unit.getKey())) {
        return ending(unit.getValue());
      }
    }
    if (t.isEmpty()) {
      return Ending.UNSURE;
    }
    int c = t.codePointBefore(t.length());
    if (c >= FIRST && c <= LAST) {
      int last = (c - FIRST) % FINALS;
      return last == 0 ? Ending.VOWEL : last == RIEUL ? Ending.RIEUL : Ending.CONSONANT;
    }
    if (c >= '0' && c <= '9') {
      return number(t);
    }
    return Character.isLetter(c) && c < 0x250 ? latin(t) : Ending.UNSURE;
  }

  /** 10 is 십, 100 백, 1000 천, 10000 만, all with a consonant; otherwise the last figure decides. */
  private static Ending number(String t) {
    String digits = t.substring(t.replaceFirst("\\d+$", "").length());
    boolean decimal =
        t.length() > digits.length() && t.charAt(t.length() - digits.length() - 1) == '.';
    if (!decimal && digits.endsWith("0") && digits.length() > 1 && !digits.matches("0+")) {
      return Ending.CONSONANT;
    }
    return ending(DIGITS.substring(digits.charAt(digits.length() - 1) - '0').substring(0, 1));
  }

  /** Initials are read by the letters' names; words by their last letters. */
  private static Ending latin(String t) {
    String word = t.substring(t.replaceFirst("[A-Za-zÀ-ɏ]+$", "").length());
    char last = word.charAt(word.length() - 1);
    if (word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
      return switch (last) {
        case 'L', 'R' -> Ending.RIEUL;
        case 'M', 'N' -> Ending.CONSONANT;
        default -> Ending.VOWEL;
      };
    }
    String w = word.toLowerCase(java.util.Locale.ROOT);
    if (w.matches(".*[aiouy]")) {
      return Ending.VOWEL;
    }
    if (w.matches(".*(?:m|n|ng)")) {
      return Ending.CONSONANT;
    }
    if (w.matches(".*(?:[aeiou]l)")) {
      return Ending.RIEUL;
    }
    return w.matches(".*(?:s|x|z|f|v|sh|er|or|ar)") ? Ending.VOWEL : Ending.UNSURE;
  }
}
