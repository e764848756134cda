package dev.vernix.corpus.chart;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of HTML and of Word's XML: a block a line, a row of a table a line with bars between.
 */
final class WebText {
  private static final Pattern HTML =
      Pattern.compile("(?is)^\\s*(?:<!doctype html|<html|<head|<body|<div|<p>|<table|<h[1-6])");
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|head|title)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]\\s*>\\s*(?=<t[dh]\\b)");
  private static final Pattern ROW = Pattern.compile("(?i)<tr\\b[^>]*>");
  private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
  private static final Pattern HEADING = Pattern.compile("(?i)<h[1-6]\\b[^>]*>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)<br\\s*/?>|</?(?:p|div|section|article|header|footer|h[1-6]|ul|ol|li|table|tr|dl|dt|dd|pre|thead|tbody)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "deg", "°",
          "micro", "µ", "ndash", "–", "mdash", "—");

  private WebText() {}

  static boolean isHtml(String text) {
    return HTML.matcher(text).find();
  }

  static String of(String html) {
    String text = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
    text = CELL_END.matcher(text).replaceAll(" | ");
    text = ROW.matcher(text).replaceAll("\n| ");
    text = ITEM.matcher(text).replaceAll("\n- ");
    text = HEADING.matcher(text).replaceAll("\n\n# ");
    return finished(BLOCK.matcher(text).replaceAll("\n"));
  }

  /** Word: a paragraph a line, a cell between bars. */
  static String ofWord(String xml) {
    String text = xml.replaceAll("</w:p>\\s*</w:tc>\\s*<w:tc\\b[^>]*>", " | ");
    text = text.replaceAll("</w:tc>\\s*<w:tc\\b[^>]*>", " | ");
    text = text.replaceAll("<w:tr\\b[^>]*>", "\n| ").replaceAll("</w:p>|<w:br\\b[^>]*/>", "\n");
    return finished(text.replaceAll("<w:tab\\b[^>]*/>", "\t"));
  }

  private static String finished(String text) {
    String plain =
        ENTITY
            .matcher(TAG.matcher(text).replaceAll(""))
            .replaceAll(m -> Matcher.quoteReplacement(character(m.group(1))));
    return plain
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static String character(String entity) {
    if (!entity.startsWith("#")) {
      return NAMED.getOrDefault(entity.toLowerCase(Locale.ROOT), " ");
    }
    boolean hex = entity.length() > 1 && Character.toLowerCase(entity.charAt(1)) == 'x';
    String digits = entity.substring(hex ? 2 : 1);
    try {
      int code = Integer.parseInt(digits, hex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    } catch (NumberFormatException e) {
      return " ";
    }
  }
}
