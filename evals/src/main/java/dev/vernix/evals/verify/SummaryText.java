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
    return new SummaryText(TableText.lines(plain, shown), shown);
  }

  /** A sentence as the summary has it. */
  String shown(String sentence) {
    return shown.getOrDefault(sentence, sentence);
  }
}
