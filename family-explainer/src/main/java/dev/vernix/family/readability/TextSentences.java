package dev.vernix.family.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts plain prose into sentences. A decimal point, a full stop of an abbreviation and one of an
 * initial end none: tools that end a sentence there give grades that are too low by years. A line
 * of a list and a blank line end one.
 */
public final class TextSentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "drs", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "sra", "dra", "ud", "uds", "vs",
          "approx", "e.g", "i.e", "etc", "no", "p.ej", "ej", "pág", "a.m", "p.m", "tel", "av",
          "min", "max", "u.s", "ee.uu", "wt", "oz", "lb");

  private TextSentences() {}

  /** The sentences in order; none for a blank text. */
  public static List<String> of(String text) {
    var sentences = new ArrayList<String>();
    for (String block : text.split("\\R\\s*\\R|\\R(?=\\s*(?:[-*•>]|#|\\d{1,2}[.)])\\s)")) {
      String line = block.replaceAll("\\s+", " ").strip();
      int from = 0;
      for (int i = 0; i < line.length(); i++) {
        if (ends(line, i)) {
          int to = closing(line, i + 1);
          add(sentences, line.substring(from, to));
          from = to;
          i = to - 1;
        }
      }
      add(sentences, line.substring(from));
    }
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    String s = sentence.strip();
    if (s.codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(s);
    }
  }

  private static boolean ends(String line, int i) {
    char c = line.charAt(i);
    if (c == '!' || c == '?' || c == '。') {
      return true;
    }
    if (c != '.' && c != '…') {
      return false;
    }
    int next = closing(line, i + 1);
    if (next < line.length() && !Character.isWhitespace(line.charAt(next))) {
      return false;
    }
    int start = i;
    while (start > 0
        && !Character.isWhitespace(line.charAt(start - 1))
        && "(“\"".indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    String word = line.substring(start, i).toLowerCase(Locale.ROOT);
    boolean last = next >= line.length();
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
    if (last) {
      return true;
    }
    if (initial || ABBREVIATIONS.contains(word)) {
      // "at 9 a.m. The nurse ...": what goes on with a capital after a.m. or etc. is a new
      // sentence.
      boolean mayEnd = Set.of("a.m", "p.m", "etc", "oz", "lb", "min").contains(word);
      return mayEnd && upperNext(line, next);
    }
    return true;
  }

  private static boolean upperNext(String line, int at) {
    String rest = line.substring(at).strip();
    return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
  }

  private static int closing(String line, int at) {
    int i = at;
    while (i < line.length() && ")]”\"'’»".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
