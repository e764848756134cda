package dev.vernix.corpus.ledger;

import java.util.function.IntPredicate;

/** Tidies text, one character after the other; quicker than expressions, and it says the same. */
final class Plain {
  private Plain() {}

  /** White space as expressions know it ({@code \\s}). */
  static boolean space(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** White space, control characters and marks of the writing's direction. */
  static boolean layout(int c) {
    return c <= ' ' || c == 0x7f || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e;
  }

  /** The text with one blank in place of each run of other characters. */
  static String only(String text, IntPredicate kept) {
    var out = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (kept.test(c)) {
        if (apart) {
          out.append(' ');
          apart = false;
        }
        out.appendCodePoint(c);
      } else {
        apart = true;
      }
      i += Character.charCount(c);
    }
    return (apart ? out.append(' ') : out).toString();
  }

  /** How many runs of such characters a text has. */
  static int runs(String text, IntPredicate those) {
    int runs = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean one = those.test(text.charAt(i));
      runs += one && !within ? 1 : 0;
      within = one;
    }
    return runs;
  }

  /** Without blanks behind an opening bracket, before what closes, and more than one together. */
  static String closed(String text) {
    if (text.indexOf("  ") < 0 && text.indexOf("( ") < 0 && !blankBeforeClosing(text)) {
      return text;
    }
    return text.replaceAll(" +([,.;:)])", "$1").replaceAll("\\( +", "(").replaceAll(" {2,}", " ");
  }

  private static boolean blankBeforeClosing(String text) {
    for (int i = text.indexOf(' '); i >= 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
      if (",.;:)".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without white space and punctuation at its end. */
  static String ended(String text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) >= 0x85) {
      return text.replaceFirst("[\\s.;,:]+$", "");
    }
    int end = text.length();
    while (end > 0 && (space(text.charAt(end - 1)) || ".;,:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }
}
