package dev.vernix.corpus.support;

import dev.vernix.corpus.reading.DecimalComma;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the checkable elements of a text, from left to right, each character once.
 *
 * <p>It is the audit's own small tokeniser: it shares nothing with the reader, the realiser or the
 * gate, so that what they get wrong together is still found. Every pattern is tried at one place
 * only and is bounded.
 */
public final class Elements {
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b\\.?(?:,? (20\\d{2}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_OF_LIFE =
      Pattern.compile(
          "(?:DOL|days? of life) ?#?(\\d{1,3})(?: ?(?:-|–|to) ?(?:DOL )?(\\d{1,3}))?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE =
      Pattern.compile(
          "(\\d{2}) ?(?:w(?:ee)?k?s?,? ?(?:and )?\\+? ?([0-6])(?:/7)? ?(?:d(?:ays?)?)?|\\+"
              + " ?([0-6])|(?: |-)([0-6])/7)(?!\\w|\\.\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?(?:/[-+]?\\d{1,4}(?:\\.\\d{1,2})?){1,5})(?![\\d])");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?|\\.\\d++");
  private static final Pattern COMMA = Pattern.compile("\\d{1,3},\\d{1,3}(?!\\d)");
  private static final Pattern NAME =
      Pattern.compile("(?:25|17|21|1,25)-?(?:OH|hydroxy)\\w{0,20}", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile(" ?(?:-|–|to|and) ?(?=\\d)");
  private static final Pattern CALENDAR_DAYS = Pattern.compile(" calendar days?\\b");
  private static final Pattern ROMAN = Pattern.compile("(I{1,3}|IV|VI{0,2})([ABab]?)(?!\\w)");
  private static final Pattern GRADE_BEFORE =
      Pattern.compile("(?i)(?:grade|stage|zone|type|gr|bell|level|class)[ -]$");

  private static final Pattern NO_SIDE_BEFORE =
      Pattern.compile(" (?:out|the|to|for|him|her|them|at|away|now|after|before|open|in place)\\b");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Map<String, String> SIDES =
      Map.of("left", "left", "right", "right", "bilateral", "both", "bilaterally", "both");

  /** Names with a digit that say no number. */
  private static final java.util.Set<String> LABELS =
      java.util.Set.of(
          "fio2", "spo2", "co2", "pco2", "paco2", "tco2", "po2", "pao2", "o2", "h2o", "cmh2o",
          "hco3", "k/ul", "sao2", "petco2", "etco2");

  private final String text;
  private final int year;
  private final List<Element> found = new ArrayList<>();
  private int at;

  /** A unit that a note left out and a sentence supplies claims nothing of the note. */
  private static final Pattern SUPPLIED_UNIT = Pattern.compile("\\[(?:mg|mL)](?=/)");

  private Elements(String text, int year) {
    this.text = SUPPLIED_UNIT.matcher(text).replaceAll("");
    this.year = year;
  }

  /**
   * The elements of {@code text}.
   *
   * @param year taken for dates written without one
   */
  public static List<Element> of(String text, int year) {
    var reader = new Elements(text, year);
    while (reader.at < reader.text.length()) {
      reader.step();
    }
    return reader.found;
  }

  private void step() {
    char c = text.charAt(at);
    boolean start = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (Character.isDigit(c) || c == '.' && at + 1 < text.length() && digit(at + 1) && start) {
      number();
    } else if (Character.isLetter(c) && start) {
      word();
    } else {
      at++;
    }
  }

  private boolean digit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private @Nullable Matcher here(Pattern p) {
    var m = p.matcher(text).region(at, text.length());
    m.useTransparentBounds(true);
    return m.lookingAt() ? m : null;
  }

  private void take(Matcher m, @Nullable Element e) {
    if (e != null) {
      found.add(e);
    }
    at = m.end();
  }

  private void number() {
    Matcher m;
    if ((m = here(ISO)) != null && date(m.group(1), m.group(2), m.group(3)) != null) {
      found.add(new Element.Day(notNull(date(m.group(1), m.group(2), m.group(3))), m.group()));
      if (m.group(4) != null) {
        time(m.group(4), m.group(5), m.group());
      }
      at = m.end();
    } else if ((m = here(DAY_MONTH)) != null && date(m.group(3), m.group(2), m.group(1)) != null) {
      take(m, new Element.Day(notNull(date(m.group(3), m.group(2), m.group(1))), m.group()));
    } else if ((m = here(AGE)) != null && weeks(m) <= 60 && weeks(m) >= 20) {
      String d = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4);
      take(m, new Element.Age(weeks(m) * 7 + Integer.parseInt(d), m.group()));
    } else if ((m = here(TIME)) != null && time(m.group(1), m.group(2), m.group())) {
      at = m.end();
    } else if ((m = here(SLASHES)) != null) {
      take(m, new Element.Slashes(m.group(1), m.group()));
    } else {
      amount();
    }
  }

  private static int weeks(Matcher m) {
    return Integer.parseInt(m.group(1));
  }

  private void amount() {
    var name = here(NAME);
    if (name != null) {
      at = name.end();
      return;
    }
    var m = here(commaAhead() ? COMMA : NUMBER);
    if (m == null) {
      at++;
      return;
    }
    int from = at;
    BigDecimal value = plain(DecimalComma.value(text, m.start(), m.end()));
    at = m.end();
    var days = here(CALENDAR_DAYS);
    if (days != null) {
      take(days, new Element.DayCount(value.intValue(), text.substring(from, days.end())));
      return;
    }
    var unit = UnitWords.read(text, at);
    String shownUnit = unit.unit();
    if (shownUnit.isEmpty()) {
      var range = here(RANGE);
      if (range != null) {
        // The first end of a range has the unit of the second.
        int second = range.end();
        var n = NUMBER.matcher(text).region(second, text.length());
        if (n.lookingAt()) {
          shownUnit = UnitWords.read(text, n.end()).unit();
        }
      }
    }
    if (shownUnit.isEmpty() && at < text.length() && Character.isLetter(text.charAt(at))) {
      int end = wordEnd(at);
      found.add(new Element.Code(fold(text.substring(from, end)), text.substring(from, end)));
    }
    at = Math.max(at, unit.end());
    found.add(new Element.Amount(value, shownUnit, text.substring(from, at)));
  }

  /** Whether a number with a decimal comma stands here. */
  private boolean commaAhead() {
    int comma = at;
    while (digit(comma) && comma - at < 4) {
      comma++;
    }
    return comma > at && DecimalComma.at(text, comma, text.length());
  }

  private void word() {
    Matcher m;
    if ((m = here(DAY_OF_LIFE)) != null) {
      found.add(new Element.DayOfLife(Integer.parseInt(m.group(1)), m.group()));
      if (m.group(2) != null) {
        found.add(new Element.DayOfLife(Integer.parseInt(m.group(2)), m.group()));
      }
      at = m.end();
      return;
    }
    if ((m = here(MONTH_DAY)) != null && date(m.group(3), m.group(1), m.group(2)) != null) {
      take(m, new Element.Day(notNull(date(m.group(3), m.group(1), m.group(2))), m.group()));
      return;
    }
    if ((m = here(ROMAN)) != null && graded(m.group(1))) {
      take(m, new Element.Code(arabic(m.group(1)) + fold(m.group(2)), m.group()));
      return;
    }
    int end = wordEnd(at);
    String word = text.substring(at, end);
    String folded = fold(word);
    if (SIDES.containsKey(folded) && !verb(end)) {
      found.add(new Element.Side(notNull(SIDES.get(folded)), word));
    } else if (WORDS.containsKey(folded)) {
      var unit = UnitWords.read(text, end);
      found.add(
          new Element.Amount(
              BigDecimal.valueOf(notNull(WORDS.get(folded))),
              unit.unit(),
              text.substring(at, unit.end())));
      end = Math.max(end, unit.end());
    } else if (folded.chars().anyMatch(Character::isDigit) && !LABELS.contains(folded)) {
      found.add(new Element.Code(folded, word));
    }
    at = end;
  }

  /** "Left out", "left the unit", "right away": no side. */
  private boolean verb(int end) {
    var next = NO_SIDE_BEFORE.matcher(text).region(end, text.length());
    return next.lookingAt();
  }

  /** {@code IV} is a route unless a word such as "grade" stands before it, and so is a lone I. */
  private boolean graded(String roman) {
    String before = text.substring(Math.max(0, at - 8), at);
    return GRADE_BEFORE.matcher(before).find()
        || !(roman.equals("I") || roman.equals("IV") || roman.equals("V") || roman.equals("VI"));
  }

  private static String arabic(String roman) {
    return switch (roman) {
      case "I" -> "1";
      case "II" -> "2";
      case "III" -> "3";
      case "IV" -> "4";
      case "V" -> "5";
      case "VI" -> "6";
      default -> "7";
    };
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean time(String hour, String minute, String shown) {
    int h = Integer.parseInt(hour);
    int m = Integer.parseInt(minute);
    if (h > 23 || m > 59) {
      return false;
    }
    found.add(new Element.TimeOfDay(LocalTime.of(h, m), shown));
    return true;
  }

  private @Nullable LocalDate date(@Nullable String y, String month, String day) {
    int m = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
    try {
      return LocalDate.of(y == null ? year : Integer.parseInt(y), m, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String name) {
    String known = "janfebmaraprmayjunjulaugsepoctnovdec";
    return known.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  public static BigDecimal plain(BigDecimal n) {
    BigDecimal plain = n.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  public static String fold(String s) {
    return s.toLowerCase(Locale.ROOT);
  }

  private static <T> T notNull(@Nullable T t) {
    return java.util.Objects.requireNonNull(t);
  }
}
