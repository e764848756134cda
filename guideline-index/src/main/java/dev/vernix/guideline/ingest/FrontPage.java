package dev.vernix.guideline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the first pages print about the guideline itself.
 *
 * @param title the largest lines of the first page, or the file's property
 * @param edition {@code 2024} or {@code 2024-04} or {@code 2024-04-20}, so that editions sort;
 *     empty where no date is printed
 * @param jurisdiction by who issued it; empty where that is not known
 */
record FrontPage(String title, String edition, String jurisdiction) {
  private static final int PAGES = 3;
  private static final int LONGEST_TITLE = 160;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String DATE =
      "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
          + "|nov|dec)[a-z]*\\.?,?\\s+(?:\\d{1,2},?\\s+)?)?(?<year>(?:19|20)\\d\\d)"
          + "(?:-(?<m2>\\d\\d)(?:-(?<d2>\\d\\d))?)?";

  private static final Pattern DATED =
      Pattern.compile(
          "(?:last updated|updated|revised|amended|issued?|issue date|effective(?: from| date)?"
              + "|approved|ratified|published|publication date|version date|date of issue|edition"
              + "|version\\s+[\\d.]+,?|date)\\s*(?:on|in|:|-)?\\s*"
              + DATE);

  private static final Pattern BARE = Pattern.compile("\\b" + DATE + "\\b");
  private static final Pattern LATER =
      Pattern.compile("review|expir|next|valid until|due|copyright|©|accessed");

  static FrontPage of(PdfText text) {
    List<Line> lines = text.pages().stream().limit(PAGES).flatMap(p -> p.lines().stream()).toList();
    return new FrontPage(title(text), edition(lines), jurisdiction(lines));
  }

  private static String title(PdfText text) {
    List<Line> first =
        text.pages().stream().filter(p -> !p.blank()).findFirst().map(PdfPage::lines).orElseThrow();
    float largest = first.stream().map(Line::size).max(Comparator.naturalOrder()).orElse(0f);
    String printed =
        first.stream()
            .filter(l -> l.size() > largest - 0.5f && !l.table())
            .limit(3)
            .map(Line::text)
            .collect(Collectors.joining(" "));
    boolean stands = first.stream().anyMatch(l -> l.size() < largest - 1);
    String named =
        text.title().matches(".*\\.(docx?|pdf|indd)$|(?i)untitled.*") ? "" : text.title();
    String title = stands || named.isEmpty() ? printed : named;
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "...";
  }

  private static String edition(List<Line> lines) {
    Optional<String> dated = latest(lines, DATED);
    return dated.or(() -> latest(lines, BARE)).orElse("");
  }

  private static Optional<String> latest(List<Line> lines, Pattern pattern) {
    return lines.stream()
        .map(l -> l.text().toLowerCase(Locale.ROOT))
        .filter(l -> !LATER.matcher(l).find())
        .flatMap(l -> pattern.matcher(l).results())
        .map(m -> date(m.group(), pattern))
        .max(Comparator.naturalOrder());
  }

  private static String date(String found, Pattern pattern) {
    Matcher m = pattern.matcher(found);
    if (!m.find()) {
      return "";
    }
    String year = m.group("year");
    if (m.group("m2") != null) {
      return year + "-" + m.group("m2") + (m.group("d2") == null ? "" : "-" + m.group("d2"));
    }
    if (m.group("month") == null) {
      return year;
    }
    String month = String.format(Locale.ROOT, "%02d", MONTHS.indexOf(m.group("month")) + 1);
    String day = m.group("day");
    return year
        + "-"
        + month
        + (day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
  }

  private static String jurisdiction(List<Line> lines) {
    return Issuers.standard().jurisdiction(lines.stream().map(Line::text).toList());
  }
}
