package dev.vernix.evals.audit;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Drugs;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import dev.vernix.corpus.support.Evidence;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.summary.Summary;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Audits the plain text of a page made from a summary: Markdown, HTML or PDF.
 *
 * <p>Each sentence that {@link OutputAudit} has audited must stand on the page as it is. What the
 * page says beside those sentences (quotes of notes, the patient's data, remarks, tables) is known
 * from the chart; every number, date and drug left over after taking both away must be one that the
 * chart's own clock or the page's own counting gives. White space does not count, since pages break
 * lines.
 */
public final class PageAudit {
  /** Characters after which {@code Sources} lists cut a quote. */
  private static final int QUOTE = 44;

  private static final Pattern NAMES =
      Pattern.compile(
          "[\\p{L}\\p{N}_-]+\\.(?:md|txt|pdf)(?:(?:, | and"
              + " )[\\p{L}\\p{N}_-]+\\.(?:md|txt|pdf)){3,}");

  private final Summary summary;
  private final String page;
  private final int[] origin;
  private final String squeezed;
  private final boolean[] known;
  private final List<Violation> found = new ArrayList<>();

  private PageAudit(Summary summary, String page) {
    this.summary = summary;
    this.page = page;
    var text = new StringBuilder(page.length());
    var places = new int[page.length()];
    for (int i = 0; i < page.length(); i++) {
      if (!blank(page.charAt(i))) {
        places[text.length()] = i;
        text.append(page.charAt(i));
      }
    }
    squeezed = text.toString();
    origin = places;
    known = new boolean[page.length()];
  }

  /**
   * Every violation on one page.
   *
   * @param page its text without markup and without citation numbers
   */
  public static List<Violation> audit(Summary summary, String page) {
    // A space that keeps a date on one line is a space like any other.
    var audit = new PageAudit(summary, page.replace('\u00a0', ' '));
    audit.sentences();
    audit.chartsOwn();
    audit.leftOver();
    return audit.found;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00ad' || c == '\u200b';
  }

  private static String squeeze(String text) {
    var out = new StringBuilder(text.length());
    text.chars().filter(c -> !blank((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private void sentences() {
    var claims = new ArrayList<>(Claims.of(summary));
    claims.sort(Comparator.comparingInt((Claim c) -> c.text().length()).reversed());
    for (var claim : claims) {
      if (!take(claim.text()) && !take(counted(claim.text()))) {
        found.add(new Violation(claim.where(), Rule.MISSING, claim.text()));
      }
    }
  }

  /** A row of four note names or more may stand as a count: the citations name them. */
  private static String counted(String text) {
    return NAMES.matcher(text).replaceAll(m -> m.group().split(", | and ").length + " notes");
  }

  /** What the page repeats of the chart and of the summary's own lists. */
  private void chartsOwn() {
    var chart = summary.ledger().chart();
    var patient = chart.patient();
    var notes = chart.notesByName();
    Stream<String> quotes =
        Stream.concat(
                summary.ledger().signals().stream().flatMap(s -> s.sources().stream()),
                summary.sections().stream()
                    .flatMap(s -> s.sentences().stream())
                    .flatMap(s -> s.sources().stream()))
            .distinct()
            .map(s -> quote(Objects.requireNonNull(notes.get(s.note())), s));
    Stream<String> lists =
        Stream.of(
                summary.omitted().stream().flatMap(o -> Stream.of(o.item(), o.reason())),
                summary.rejected().stream().flatMap(r -> Stream.of(r.text(), r.saw())),
                summary.durations().stream().flatMap(d -> Stream.of(d.what(), d.convention())),
                chart.remarks().stream(),
                chart.unread().stream().flatMap(u -> Stream.of(u.note(), u.reason())),
                Stream.of(BodySystem.values()).map(BodySystem::title),
                // The year that heads the column of dates.
                Stream.of("When (" + patient.born().getYear() + ")"),
                chart.notes().stream().flatMap(n -> Stream.of(n.name(), n.author())),
                Stream.of(
                    patient.name(),
                    patient.id(),
                    patient.plurality(),
                    patient.mother(),
                    patient.unit()))
            .flatMap(s -> s);
    Stream.concat(quotes, lists)
        .filter(s -> squeeze(s).length() > 3)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(this::take);
  }

  private static String quote(Note note, Span span) {
    String line = note.quote(span).replaceAll("\\s++", " ").strip();
    return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 2);
  }

  /** Marks every place of {@code text} as known; false where there is none. */
  private boolean take(String text) {
    String wanted = squeeze(text);
    boolean any = wanted.isEmpty();
    for (int at = squeezed.indexOf(wanted); at >= 0 && !wanted.isEmpty(); ) {
      any = true;
      for (int i = at; i < at + wanted.length(); i++) {
        known[origin[i]] = true;
      }
      at = squeezed.indexOf(wanted, at + wanted.length());
    }
    return any;
  }

  private void leftOver() {
    var rest = new StringBuilder(page.length());
    for (int i = 0; i < page.length(); i++) {
      rest.append(known[i] ? '\u00a6' : page.charAt(i));
    }
    var chart = summary.ledger().chart();
    var evidence = new Evidence(chart.patient().clock());
    // Notes' times, without their words: those must have been cited.
    chart.notes().forEach(n -> evidence.add(n, ""));
    var numbers = counts();
    // The ledger's facts have been audited with their own sources.
    var drugs = new HashSet<String>();
    summary
        .ledger()
        .facts()
        .forEach(f -> Drugs.in(f.realisation()).forEach(d -> drugs.add(d.concept())));
    int year = chart.patient().born().getYear();
    for (var e : Evidence.elements(rest.toString(), year)) {
      boolean counted =
          e instanceof Element.Amount a
              && (numbers.contains(a.value()) || a.unit().isEmpty() && numbering(a.value()));
      boolean ofTheStay =
          e instanceof Element.Day d
              && !d.date().isBefore(chart.patient().born().toLocalDate())
              && !d.date().isAfter(lastDay());
      boolean writing =
          e instanceof Element.Day d && d.date().equals(summary.written().toLocalDate())
              || e instanceof Element.TimeOfDay t
                  && (t.time().equals(summary.written().toLocalTime().withSecond(0).withNano(0))
                      || t.time().equals(chart.patient().born().toLocalTime()));
      boolean name =
          e instanceof Element.Code
              || e instanceof Element.Side
              || e instanceof Element.Drug d && drugs.contains(d.concept());
      boolean dayOfStay =
          e instanceof Element.DayOfLife l
              && l.day() >= 0
              && !chart.patient().clock().dateOfDay(l.day()).isAfter(lastDay());
      if (!(counted || ofTheStay || dayOfStay || writing || name || evidence.supports(e))) {
        found.add(new Violation("page", Rule.STRAY, e.shown()));
      }
    }
  }

  private java.time.LocalDate lastDay() {
    return summary.ledger().facts().stream()
        .map(f -> f.when().endDate())
        .max(Comparator.naturalOrder())
        .orElse(summary.written().toLocalDate());
  }

  /** Numbers of sources and counts of items: small, whole and without a unit. */
  private boolean numbering(BigDecimal value) {
    var chart = summary.ledger().chart();
    int items =
        chart.notes().size()
            + chart.unread().size()
            + chart.remarks().size()
            + summary.rejected().size()
            + summary.ledger().signals().size()
            + summary.omitted().size();
    return value.scale() == 0 && value.compareTo(BigDecimal.valueOf(items)) <= 0;
  }

  /** Numbers that the page's tables give. */
  private Set<BigDecimal> counts() {
    var numbers = new HashSet<BigDecimal>();
    var chart = summary.ledger().chart();
    summary.ledger().facts().stream()
        .filter(f -> f.derived())
        .map(f -> ChronoUnit.DAYS.between(f.when().startDate(), f.when().endDate()) + 1)
        .forEach(n -> numbers.add(BigDecimal.valueOf(n)));
    summary.durations().forEach(d -> numbers.add(BigDecimal.valueOf(d.days())));
    summary.ledger().facts().stream()
        .filter(
            f ->
                Set.of("weight", "birth-weight", "length", "head-circumference")
                    .contains(f.concept()))
        .map(f -> f.value())
        .filter(Objects::nonNull)
        .forEach(v -> number(Objects.requireNonNull(v), numbers));
    Integer birthWeight = chart.patient().birthWeightGrams();
    if (birthWeight != null) {
      numbers.add(BigDecimal.valueOf(birthWeight));
    }
    return numbers;
  }

  private static void number(String text, Set<BigDecimal> numbers) {
    try {
      numbers.add(Elements.plain(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      // A value in words.
    }
  }
}
