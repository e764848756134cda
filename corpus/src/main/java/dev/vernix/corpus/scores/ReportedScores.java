package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores that the notes report and that cannot be worked out from notes, in the order in which they
 * were reported. Which they are stands in {@code reported-scores.tsv}.
 */
final class ReportedScores implements Score {
  private static final List<Kind> KINDS =
      PhraseTable.rows(ReportedScores.class, "reported-scores.tsv").stream().map(Kind::of).toList();
  private static final Pattern ILL =
      Pattern.compile("(?i)\\b(?:clin(?:ical(?:ly)?)?\\s+ill(?:ness)?|ill)\\b");
  private static final Pattern EQUIVOCAL = Pattern.compile("(?i)\\bequivocal\\b");

  /** The incidence that a calculator was set to is no result. */
  private static final Pattern ASSUMED = Pattern.compile("(?i)\\bincidence\\b");

  /** A score: lexicon id, its name in a sentence, how its value is written, what follows it. */
  private record Kind(String concept, String name, Pattern value, String unit) {
    static Kind of(String[] r) {
      return new Kind(
          r[0], r[1], Pattern.compile(r[2], Pattern.CASE_INSENSITIVE), r.length > 3 ? r[3] : "");
    }
  }

  /** One value that a note reports. */
  private record Report(LocalDate day, String words, double value, Draft draft) {}

  @Override
  public Result read(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (var kind : KINDS) {
      var reports = reports(stay, before, kind);
      if (!reports.isEmpty() && !told(before, kind)) {
        drafts.add(draft(stay, kind, reports));
      }
    }
    return new Result(drafts, List.of(), List.of());
  }

  /** Each value that notes report. */
  static List<ScoreOfDay> byDay(Stay stay, Drafts before) {
    return KINDS.stream()
        .flatMap(
            k ->
                reports(stay, before, k).stream()
                    .map(r -> new ScoreOfDay(k.name(), r.day(), r.value(), r.words())))
        .toList();
  }

  private static List<Report> reports(Stay stay, Drafts before, Kind kind) {
    var reports = new ArrayList<Report>();
    for (var said : stay.said()) {
      reports(stay, before, kind, said, reports);
    }
    var old = superseded(stay, kind);
    if (reports.stream().anyMatch(r -> !old.contains(r.value()))) {
      reports.removeIf(r -> old.contains(r.value()));
    }
    return reports;
  }

  private static final Pattern SUPERSEDES =
      Pattern.compile(
          "(?i)\\b(?:supersed\\w+|replac(?:es|ed|ing)|disregard|ignore)\\b[^.;\\d]{0,20}([\\d."
              + " ,and/]{1,40})");

  /** {@code This supersedes 3.76 and 74.0}, in a note that names the score. */
  private static java.util.Set<Double> superseded(Stay stay, Kind kind) {
    var old = new java.util.HashSet<Double>();
    var notes = new java.util.HashSet<String>();
    for (var said : stay.said()) {
      if (said.sentence().findings().stream()
          .anyMatch(f -> f.concept().id().equals(kind.concept()))) {
        notes.add(said.note().name());
      }
      var m = SUPERSEDES.matcher(said.text());
      while (notes.contains(said.note().name()) && m.find()) {
        for (String n : m.group(1).split("[^\\d.]+")) {
          if (n.matches("\\d+(?:\\.\\d+)?\\.?")) {
            old.add(Double.parseDouble(n.replaceFirst("\\.$", "")));
          }
        }
      }
    }
    return old;
  }

  /** True where an earlier machine made a fact of it, such as the risk of early-onset sepsis. */
  private static boolean told(Drafts before, Kind kind) {
    return before.all().stream()
        .filter(d -> !d.concept().equals("reported-score"))
        .flatMap(d -> d.from().stream())
        .anyMatch(d -> d.concept().equals(kind.concept()));
  }

  private static void reports(
      Stay stay, Drafts before, Kind kind, Said said, List<Report> reports) {
    var finding =
        said.sentence().findings().stream()
            .filter(f -> f.concept().id().equals(kind.concept()))
            .filter(f -> f.assertion().status() == Status.PRESENT)
            .findFirst();
    if (finding.isEmpty() || stay.aboutAnother(said)) {
      return;
    }
    var mention = finding.get().mention();
    var draft = before.at(kind.concept(), said.span(mention.from(), mention.to()));
    int start = mention.to() - said.sentence().from();
    var m = kind.value().matcher(said.text());
    for (int at = start; at <= said.text().length() && m.find(at); at = m.end()) {
      String number = m.group(1) == null ? m.group(2) : m.group(1);
      String words = before(said, start, m);
      if (!ASSUMED.matcher(words).find()) {
        reports.add(
            new Report(
                said.date(mention.from(), mention.to()),
                number + (kind.unit().isEmpty() ? "" : " " + kind.unit()) + label(said, words, m),
                Double.parseDouble(number),
                draft));
      }
    }
  }

  /** The words since the value before, or since a comma or semicolon. */
  private static String before(Said said, int start, Matcher m) {
    int semicolon = said.text().lastIndexOf(';', m.start());
    int comma = said.text().lastIndexOf(',', m.start());
    int bracket =
        Math.max(said.text().lastIndexOf('(', m.start()), said.text().lastIndexOf(')', m.start()));
    int from = Math.max(bracket, Math.max(semicolon, comma));
    return said.text().substring(Math.max(start, from), m.start());
  }

  /** What the sepsis calculator's value is of. */
  private static String label(Said said, String before, Matcher m) {
    if (ILL.matcher(before).find()) {
      return " with clinical illness";
    }
    if (EQUIVOCAL.matcher(before).find()) {
      return " with an equivocal examination";
    }
    int to = Math.min(said.text().length(), m.end() + 16);
    return said.text().substring(m.end(), to).contains("at birth") ? " at birth" : "";
  }

  private static Draft draft(Stay stay, Kind kind, List<Report> reports) {
    var parts = new ArrayList<String>();
    reports.forEach(
        r -> {
          String part = r.words() + " on " + Words.day(stay.clock(), r.day());
          if (!parts.contains(part)) {
            parts.add(part);
          }
        });
    var highest = reports.stream().reduce((a, b) -> b.value() > a.value() ? b : a).orElseThrow();
    List<String> shown = parts.size() > 6 ? few(parts, stay, highest, reports) : parts;
    var days = reports.stream().map(Report::day).sorted().toList();
    return Draft.derived(
        BodySystem.INFECTION,
        "reported-score",
        "The notes report " + kind.name() + " of " + Words.list(shown) + ".",
        java.math.BigDecimal.valueOf(highest.value()).stripTrailingZeros().toPlainString(),
        null,
        When.between(days.getFirst(), days.getLast()),
        reports.stream().map(Report::draft).distinct().toList());
  }

  /** First, highest and last of many. */
  private static List<String> few(
      List<String> parts, Stay stay, Report highest, List<Report> reports) {
    return List.of(
        parts.getFirst() + " at first",
        highest.words() + " at the highest on " + Words.day(stay.clock(), highest.day()),
        reports.getLast().words()
            + " at last on "
            + Words.day(stay.clock(), reports.getLast().day()));
  }
}
