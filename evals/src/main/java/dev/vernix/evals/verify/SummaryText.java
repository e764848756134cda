package dev.vernix.evals.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A summary's text made ready for reading: no comments or emphasis, a row of a table as a line.
 *
 * @param text what is read
 * @param shown rows of tables as they stand, by what is read of them
 */
record SummaryText(String text, Map<String, String> shown) {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|__|(?<!\\w)[*_](?=\\w)|(?<=\\w)[*_](?!\\w)");

  /** The list of sources under a summary of Vernix quotes the notes. */
  private static final Pattern SOURCES = Pattern.compile("(?ms)^## (?:Sources|Notes cited)\\b.*");

  static SummaryText of(String given) {
    String text =
        SOURCES
            .matcher(given)
            .replaceFirst("")
            .replaceAll("\\\\(?=[.&=<>#*_|-])", "")
            .replaceAll("[¹²³⁰-⁹]+ ?", "");
    String plain = COMMENT.matcher(text).replaceAll("");
    plain = EMPHASIS.matcher(plain).replaceAll("");
    Map<String, String> shown = new HashMap<>();
    return new SummaryText(TableText.lines(unwrapped(plain), shown), shown);
  }

  /**
   * A long line that goes on in the next one, as a PDF or a mail breaks it, is one with it: "20" at
   * its end and "mg/kg" on the next are one dose.
   */
  private static String unwrapped(String text) {
    return WRAPPED.matcher(text.replace("\r\n", "\n")).replaceAll("$1 ");
  }

  private static final Pattern WRAPPED =
      Pattern.compile(
          "(?m)^((?![ \\t]*(?:\\||#))[^\\n"
              + "]{50,}[^\\s.:;!?|])[ \\t]*\\n"
              + "[ \\t]*(?=[\\p{Ll}(/]|\\d(?!\\d?[.)]\\s))");

  /** A sentence as the summary has it. */
  String shown(String sentence) {
    return shown.getOrDefault(sentence, sentence);
  }
}
