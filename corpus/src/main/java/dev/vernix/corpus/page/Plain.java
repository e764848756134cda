package dev.vernix.corpus.page;

/**
 * Makes text from notes and models safe to show, whatever the format.
 *
 * <p>Every replacement is one UTF-16 unit for one, so spans keep pointing at the same characters.
 */
public final class Plain {
  private Plain() {}

  /**
   * The text with U+FFFD in place of what must not reach a reader: control characters, lone
   * surrogates and noncharacters (no XML may hold them), and bidirectional controls, which can show
   * "10" for "01" (Unicode Technical Report 36, "visual security").
   */
  public static String clean(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (unsafe(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  /** {@link #clean} on one line: any run of white space is one space, none at the ends. */
  public static String line(String text) {
    var out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u0085' || c == '\u00A0') {
        gap = true;
      } else {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return clean(out.toString());
  }

  /** {@link #line} cut to at most {@code max} characters, with an ellipsis where it was cut. */
  public static String shortLine(String text, int max) {
    String line = line(text);
    if (line.length() <= max) {
      return line;
    }
    int cut = Character.isHighSurrogate(line.charAt(max - 2)) ? max - 2 : max - 1;
    return line.substring(0, cut).stripTrailing() + "\u2026";
  }

  private static boolean unsafe(char c) {
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || Character.isSurrogate(c)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE;
  }
}
