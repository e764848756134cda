package dev.vernix.summary;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What makes two sentences about one thing say different things: figures, sides, and words for how
 * it came out ({@code details.tsv}). Dates, times and days of life are no details; they have their
 * own place.
 */
final class Details {
  private static final Pattern TIMES =
      Pattern.compile(
          "(?i)\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?,?"
              + " [012]\\d[0-5]\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b(?:dol|day"
              + " of life|day|d)"
              + " ?#?\\d+\\b|\\b\\d{2}w\\d?d?\\b|\\b\\d{1,2}:\\d{2}\\b|\\b(?:at|since|by|from|to|till|until|around)"
              + " [012]\\d[0-5]\\d\\b|\\b0\\d[0-5]\\d\\b|\\b\\d{1,2}\\+\\d\\b|\\b20\\d\\d\\b|\\(\\d+"
              + " calendar days?\\)|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
              + " \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of"
              + " )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\d.])(\\d*\\.?\\d+)(?:"
              + " ?-?(%|days?|d|hours?|hrs?|h|weeks?|wks?|minutes?|min|seconds?|sec"
              + "|mg/kg|mcg/kg|mL/kg|mg|mcg|mL|cm|mm|g|kg|L)(?![\\p{L}\\d]))?");

  private static final Pattern SPECIES =
      Pattern.compile(
          "\\b(?:[A-Z]\\.|(?i:staph|strep|entero|escherichia|klebsiella|pseudomonas|serratia|candida|acinetobacter|citrobacter|haemophilus|listeria|proteus|bacillus|malassezia)[a-z]*)"
              + " ?([a-z]{4,})\\b");

  private record Word(Pattern pattern, String detail) {}

  private static final List<Word> WORDS =
      PhraseTable.rows(Details.class, "details.tsv").stream()
          .map(r -> new Word(Pattern.compile("(?i)\\b(?:" + r[1] + ")\\b"), r[0]))
          .toList();

  private Details() {}

  /** The details of a text: a figure with its unit where it has one. */
  static Set<String> of(String text) {
    var found = words(rest(text));
    numbers(text).forEach(n -> found.add(n.unit.isEmpty() ? n.value : n.value + " " + n.unit));
    return found;
  }

  /**
   * What a text tells a reader: each figure with its unit and, for lines that leave it out,
   * without.
   */
  static Set<String> told(String text) {
    var found = of(text);
    numbers(text).forEach(n -> found.add(n.value));
    return found;
  }

  /** Whether a detail is a figure, not a word. */
  static boolean figure(String detail) {
    return Character.isDigit(detail.charAt(0)) || detail.charAt(0) == '-';
  }

  private static String rest(String text) {
    return TIMES.matcher(text.replaceAll("(?<=\\d),(?=\\d{3}\\b)", "")).replaceAll(" ");
  }

  private record Figure(String value, String unit) {}

  private static List<Figure> numbers(String text) {
    return NUMBER
        .matcher(rest(text))
        .results()
        .map(m -> new Figure(plain(m.group(1)), m.group(2) == null ? "" : unit(m.group(2))))
        .toList();
  }

  /** Units of time by their first letter; the others as they are. */
  private static String unit(String written) {
    String u = written.toLowerCase(Locale.ROOT);
    return u.matches("(?:day|hour|hr|week|wk|min|sec).*")
        ? u.substring(0, u.startsWith("min") ? 3 : 1)
        : u;
  }

  private static Set<String> words(String text) {
    var found = new HashSet<String>();
    WORDS.stream().filter(w -> w.pattern.matcher(text).find()).forEach(w -> found.add(w.detail));
    SPECIES.matcher(text).results().forEach(m -> found.add(m.group(1).toLowerCase(Locale.ROOT)));
    return found;
  }

  private static String plain(String number) {
    return new java.math.BigDecimal(number.startsWith(".") ? "0" + number : number)
        .stripTrailingZeros()
        .toPlainString()
        .toLowerCase(Locale.ROOT);
  }
}
