package dev.vernix.evals.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A summary's text made ready for reading: no comments or emphasis, a row of a table as a line. */
final class SummaryText {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]*\\|?(?:[ \\t]*:?-{2,}:?[ \\t]*\\|?)+[ \\t]*$");

  /** The row over a rule names the columns. */
  private static final Pattern HEAD_ROW =
      Pattern.compile("(?m)^[ \\t]*\\|.*\\R(?=[ \\t]*\\|?[ \\t]*:?-{2,}[-:| \\t]*$)");

  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|__|(?<!\\w)[*_](?=\\w)|(?<=\\w)[*_](?!\\w)");

  /** The list of sources under a summary of Vernix quotes the notes. */
  private static final Pattern SOURCES = Pattern.compile("(?ms)^## (?:Sources|Notes cited)\\b.*");

  private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|(.*?)\\|?[ \\t]*$");

  private SummaryText() {}

  static String prepared(String text) {
    text =
        SOURCES
            .matcher(text)
            .replaceFirst("")
            .replaceAll("\\\\(?=[.&=<>#*_|-])", "")
            .replaceAll("[¹²³⁰-⁹]+ ?", "");
    String plain = COMMENT.matcher(text).replaceAll("");
    plain = HEAD_ROW.matcher(plain).replaceAll("");
    plain = RULE.matcher(plain).replaceAll("");
    plain = EMPHASIS.matcher(plain).replaceAll("");
    return ROW.matcher(plain)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1).strip().replaceAll("\\s*\\|\\s*", " | ") + "\n"));
  }
}
