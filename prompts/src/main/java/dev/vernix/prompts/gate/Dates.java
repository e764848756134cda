package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, days of life, gestations, times of day, dosing intervals and stages in plain English, each
 * as one element with one key whatever its form.
 */
final class Dates {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String NOT_MORE = "(?![\\d.,/]*\\d)";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** What a match becomes. */
  private interface Make {
    void add(MatchResult m, List<Element> out);
  }

  private record Form(Pattern pattern, Make make) {}

  // Tried in this order; characters taken by one form are not looked at by the next.
  private static final List<Form> FORMS =
      List.of(
          form("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}:\\d{2}))?\\b", Dates::iso),
          form(
              "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTH + ")(?:,? (\\d{4}))?\\b",
              m -> date(m.group(3), m.group(2), m.group(1))),
          form(
              "\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b",
              m -> date(m.group(3), m.group(1), m.group(2))),
          form("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b", m -> m.group()),
          form(
              "\\b(?:DOLs?|days? of"
                  + " life|day-of-life)\\s?#?(\\d{1,3})\\b(?:(\\s?(?:-|to|through|until|and)\\s?)(?:(?:DOL|day"
                  + " of life)\\s?)?(\\d{1,3})\\b(?!\\s?(?:mg|mL|ml|g\\b|kg|kcal|%|mcg|cm|h\\b|hours?|days?|weeks?|L\\b|mmol|units?)|[./]\\d))?",
              Dates::dayOfLife),
          form("\\b(?:day (\\d{1,3})|(\\d{1,3})(?:st|nd|rd|th) day) of life\\b", Dates::dayOfLife),
          form(
              "\\b(\\d{2})\\s?w(?:ee)?k?s?\\s?(?:and"
                  + " )?(\\d)\\s?d(?:ays?)?\\b|\\b(\\d{2})\\s?\\+\\s?([0-6])\\b|\\b(\\d{2})"
                  + " ([0-6])/7\\b",
              Dates::age),
          form("\\b(\\d{1,2}:\\d{2})\\b", (m, out) -> out.add(element(Sort.TIME, m.group(1), m))),
          form(
              "\\b(?:q\\s?|every\\s)(\\d{1,2}(?:\\s?(?:-|to)\\s?\\d{1,2})?)[\\s-]?(h|hr|hrs|hours?|hourly|d|days?|weeks?|min|minutes?)\\b|\\b(\\d{1,2})["
                  + " -]hourly\\b",
              Dates::interval),
          form(
              "\\b(stage|grade|type|class|zone|category)s?"
                  + " ((?:\\d|[IVX]{1,4})(?:[abAB])?|[A-Da-d])\\b"
                  + NOT_MORE
                  + "(?! ?(?:-|/))",
              (m, out) ->
                  out.add(
                      element(
                          Sort.STAGE,
                          m.group(1).toLowerCase(Locale.ROOT) + " " + arabic(m.group(2)),
                          m))));

  private Dates() {}

  /** Every such element in {@code text}, in order, none overlapping another. */
  static List<Element> in(String text) {
    List<Element> out = new ArrayList<>();
    StringBuilder left = new StringBuilder(text);
    for (Form f : FORMS) {
      Matcher m = f.pattern.matcher(left.toString());
      while (m.find()) {
        f.make.add(m.toMatchResult(), out);
        blank(left, m.start(), m.end());
      }
    }
    out.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return out;
  }

  /**
   * {@code text} with every element's characters taken out, so that what is left can be read for
   * itself.
   */
  static String without(String text, List<Element> elements) {
    StringBuilder left = new StringBuilder(text);
    elements.forEach(e -> blank(left, e.from(), e.to()));
    return left.toString();
  }

  private static void blank(StringBuilder s, int from, int to) {
    for (int i = from; i < to; i++) {
      s.setCharAt(i, ';');
    }
  }

  private static Form form(String pattern, Make make) {
    return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), make);
  }

  private static Form form(
      String pattern, java.util.function.Function<MatchResult, String> dateKey) {
    return form(pattern, (m, out) -> out.add(element(Sort.DATE, dateKey.apply(m), m)));
  }

  private static Element element(Sort sort, String key, MatchResult m) {
    return new Element(sort, key, m.group(), m.start(), m.end());
  }

  private static void iso(MatchResult m, List<Element> out) {
    int end = m.start() + 10;
    out.add(
        new Element(
            Sort.DATE, m.group().substring(0, 10), m.group().substring(0, 10), m.start(), end));
    if (m.group(4) != null) {
      out.add(new Element(Sort.TIME, m.group(4), m.group(4), m.start(4), m.end(4)));
    }
  }

  private static String date(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    return "%s-%02d-%02d".formatted(year == null ? "any" : year, number, Integer.parseInt(day));
  }

  private static void dayOfLife(MatchResult m, List<Element> out) {
    String first = m.group(1) != null ? m.group(1) : m.group(2);
    boolean run = m.groupCount() > 2 && m.group(3) != null;
    int end = run ? m.end(1) : m.end();
    out.add(
        new Element(
            Sort.DAY_OF_LIFE,
            number(first),
            m.group().substring(0, end - m.start()),
            m.start(),
            end));
    if (run) {
      if (!m.group(2).strip().equals("and")) {
        out.add(new Element(Sort.RANGE, "to", m.group(2).strip(), m.start(2), m.end(2)));
      }
      out.add(new Element(Sort.DAY_OF_LIFE, number(m.group(3)), m.group(3), m.end(2), m.end()));
    }
  }

  private static void age(MatchResult m, List<Element> out) {
    int g = m.group(1) != null ? 1 : m.group(3) != null ? 3 : 5;
    out.add(element(Sort.AGE, m.group(g) + "w" + m.group(g + 1) + "d", m));
  }

  private static void interval(MatchResult m, List<Element> out) {
    String n = m.group(1) != null ? m.group(1).replaceAll("\\s?(?:-|to)\\s?", "-") : m.group(3);
    String unit = m.group(2) == null ? "h" : m.group(2).substring(0, 1).toLowerCase(Locale.ROOT);
    out.add(element(Sort.INTERVAL, "every " + n + " " + unit, m));
  }

  private static String number(String digits) {
    return String.valueOf(Integer.parseInt(digits));
  }

  private static String arabic(String stage) {
    String s = stage.toUpperCase(Locale.ROOT);
    String suffix =
        s.length() > 1 && (s.endsWith("A") || s.endsWith("B")) ? s.substring(s.length() - 1) : "";
    String digits =
        switch (s.substring(0, s.length() - suffix.length())) {
          case "I" -> "1";
          case "II" -> "2";
          case "III" -> "3";
          case "IV" -> "4";
          case "V" -> "5";
          case String other -> other;
        };
    return digits + suffix;
  }
}
