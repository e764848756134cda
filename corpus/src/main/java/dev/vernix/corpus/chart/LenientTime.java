package dev.vernix.corpus.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as people write them at the head of a note. A date that can be read in two ways
 * ({@code 3/4/2026}) is not read at all: a guess would move a whole note.
 *
 * @param at the moment, at the start of the day where only a date is written
 * @param dateOnly whether no time of day is written
 * @param zoned whether a time zone is written; the clock time is taken as it stands
 */
record LenientTime(LocalDateTime at, boolean dateOnly, boolean zoned) {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final String DATE =
      "(?:(?<y>(?:19|20)\\d\\d)(?<s>[-/.]?)(?<m>\\d\\d)\\k<s>(?<d>\\d\\d)|(?<ky>(?:19|20)\\d\\d)(?:년|\\.)"
          + " ?(?<km>\\d{1,2})(?:월|\\.) ?(?<kd>\\d{1,2})(?:일|\\.)?"
          + "|(?<a>\\d{1,2})[-/.](?<b>\\d{1,2})[-/.](?<ay>(?:19|20)\\d\\d)|(?<nd>\\d{1,2})(?:st|nd|rd|th)?[-"
          + " ](?<nm>[A-Za-z]{3,9})\\.?,?[- ](?<ny>(?:19|20)\\d\\d)|(?<um>[A-Za-z]{3,9})\\.?"
          + " (?<ud>\\d{1,2})(?:st|nd|rd|th)?,? (?<uy>(?:19|20)\\d\\d))";
  private static final String CLOCK =
      "(?:(?:[Tt]|,? ?(?:at"
          + " )?|[_-])(?<h>\\d{1,2})(?::|h|\\.)?(?<min>\\d\\d)(?::?(?<sec>\\d\\d)(?:[.,]\\d{1,9})?)?(?:"
          + " ?(?<ap>[AaPp])\\.?[Mm]\\.?)?(?: ?(?<z>Z|UTC|[+-]\\d\\d:?\\d\\d|[A-Z]{2,4}T)\\b)?)?";
  private static final Pattern FORM = Pattern.compile("(?<!\\d)" + DATE + CLOCK + "(?!\\d)");
  private static final Pattern TIME_ALONE =
      Pattern.compile("(\\d{1,2})(?::|h|\\.)?(\\d\\d)(?::\\d\\d)?(?: ?([AaPp])\\.?[Mm]\\.?)?");
  private static final Pattern OF_BIRTH =
      Pattern.compile(
          "(?:\\bDOB|\\bD\\.O\\.B\\.?|\\bborn|birth|생년월일)[^\\n\\d]{0,15}$",
          Pattern.CASE_INSENSITIVE);

  /** The whole of {@code text} as a time; empty where it is none, or can be read in two ways. */
  static Optional<LenientTime> parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    return m.matches() ? of(m) : Optional.empty();
  }

  /** The first unambiguous date in {@code text} that is not a date of birth. */
  static Optional<LenientTime> find(String text) {
    Matcher m = FORM.matcher(text);
    while (m.find()) {
      boolean birth =
          OF_BIRTH.matcher(text.substring(Math.max(0, m.start() - 40), m.start())).find();
      Optional<LenientTime> t = birth ? Optional.empty() : of(m);
      if (t.isPresent()) {
        return t;
      }
    }
    return Optional.empty();
  }

  /** {@code 07:40}, {@code 0740}, {@code 7:40 pm}. */
  static Optional<LocalTime> clock(String text) {
    Matcher m = TIME_ALONE.matcher(text.strip());
    return m.matches() ? clock(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  LenientTime with(LocalTime time) {
    return new LenientTime(at.toLocalDate().atTime(time), false, zoned);
  }

  private static Optional<LenientTime> of(Matcher m) {
    Optional<LocalDate> date = date(m);
    if (date.isEmpty() || m.group("h") == null) {
      return date.map(d -> new LenientTime(d.atStartOfDay(), true, false));
    }
    return clock(m.group("h"), m.group("min"), m.group("ap"))
        .map(t -> new LenientTime(date.get().atTime(t), false, m.group("z") != null));
  }

  private static Optional<LocalDate> date(Matcher m) {
    if (m.group("y") != null) {
      return day(m.group("y"), m.group("m"), m.group("d"));
    }
    if (m.group("ky") != null) {
      return day(m.group("ky"), m.group("km"), m.group("kd"));
    }
    if (m.group("ay") != null) {
      int a = Integer.parseInt(m.group("a"));
      int b = Integer.parseInt(m.group("b"));
      if (a <= 12 && b <= 12 && a != b) {
        return Optional.empty();
      }
      return a > 12
          ? day(m.group("ay"), m.group("b"), m.group("a"))
          : day(m.group("ay"), m.group("a"), m.group("b"));
    }
    boolean dayFirst = m.group("ny") != null;
    String name = m.group(dayFirst ? "nm" : "um").toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(name.substring(0, 3));
    return month < 0 || month % 3 != 0
        ? Optional.empty()
        : day(
            m.group(dayFirst ? "ny" : "uy"),
            String.valueOf(month / 3 + 1),
            m.group(dayFirst ? "nd" : "ud"));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> clock(String hour, String minute, String half) {
    int h = Integer.parseInt(hour);
    int min = Integer.parseInt(minute);
    if (half != null) {
      if (h < 1 || h > 12) {
        return Optional.empty();
      }
      h = h % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return h > 23 || min > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, min));
  }
}
