package dev.vernix.guideline.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part a printed line plays. */
enum LineKind {
  /** Opens a section. */
  HEADING,
  /** Opens a numbered recommendation. */
  RECOMMENDATION,
  /** A row of a table. */
  ROW,
  /** Opens a point of a list. */
  POINT,
  /** Anything else. */
  TEXT;

  private static final int LONGEST_HEADING = 110;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?i:(?:(?:key"
              + " )?recommendations?|rec\\.?|statement|standard)\\s+#?\\d+[a-z]?(?:\\.\\d+)*"
              + "|R\\d{1,3}(?:\\.\\d+)*|\\d{1,3}(?:\\.\\d{1,3}){1,4})[.:)]?(?=\\s)");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("^\\(?\\d{1,3}[.)]\\s+(?=\\S)");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\\u2022\\u25cf\\u25aa\\u25e6\\u2013*-]|o|\\(?[a-z][.)]|\\(?[ivx]{1,4}[.)])\\s+\\S.*");
  private static final Pattern ADVISES =
      Pattern.compile(
          "\\b(?:should|offer|give|consider|do"
              + " not|avoid|start|stop|use|recommend(?:s|ed)?|suggest(?:s|ed)?"
              + "|must|is|are|be|perform|take|obtain|measure|continue|check|monitor|ensure|repeat|discuss|refer"
              + "|observe|keep|treat)\\b",
          Pattern.CASE_INSENSITIVE);

  static LineKind of(Line line, float body) {
    String text = line.text();
    if (line.table()) {
      return ROW;
    }
    boolean prominent = line.size() > body * 1.1f || line.bold() || capitals(text);
    boolean shortLine =
        text.length() <= LONGEST_HEADING && !text.matches(".*[.;,]$") && text.matches(".*\\p{L}.*");
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.find()) {
      String rest = text.substring(numbered.end());
      boolean advises = ADVISES.matcher(rest).find();
      return shortLine
              && (prominent || !advises && !rest.isBlank() && rest.length() < 60)
              && !rest.contains(". ")
              && !text.matches("(?i)^(?:key )?rec.*")
          ? HEADING
          : RECOMMENDATION;
    }
    if (prominent && shortLine && line.size() >= body * 0.95f) {
      return HEADING;
    }
    Matcher plain = PLAIN_NUMBER.matcher(text);
    if (plain.find()) {
      return POINT;
    }
    return BULLET.matcher(text).matches() ? POINT : TEXT;
  }

  /** The printed number that a recommendation or heading opens with; empty where there is none. */
  static String number(String text) {
    Matcher m = NUMBERED.matcher(text);
    return m.find() ? m.group().replaceAll("[.:)]$", "").strip() : "";
  }

  private static boolean capitals(String text) {
    return text.length() > 5
        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.matches(".*\\p{L}{4}.*")
        && !text.matches(".*\\d.*\\d.*");
  }
}
