package dev.vernix.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that handouts are written in, with its dates as the CLDR has them. */
public enum Language {
  EN("en", "English", Locale.US),
  KO("ko", "한국어", Locale.KOREA),
  ES("es", "Español", Locale.of("es", "US"));

  private final String code;
  private final String ownName;
  private final Locale locale;

  Language(String code, String ownName, Locale locale) {
    this.code = code;
    this.ownName = ownName;
    this.locale = locale;
  }

  /** ISO 639 code, as on the command line and in the data files' folder names. */
  public String code() {
    return code;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code May 18, 2026}; the month is spelled, so that nobody swaps day and month. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /** {@code Monday, May 18, 2026}. */
  public String dateWithWeekday(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date);
  }

  /** The language with that code. */
  public static Optional<Language> of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(l -> l.code.equals(wanted)).findFirst();
  }
}
