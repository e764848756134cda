package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Outcomes: positive or negative, normal or not, passed or failed, immune or not ({@code
 * outcomes.tsv}). Each belongs to the study that is named nearest to it; a line about the same
 * study must have the same outcome, and not the opposite.
 */
final class OutcomeCheck implements Check {
  private static final Map<String, String> OPPOSITE = new HashMap<>();
  private static final PhraseTable<String> WORDS = load();
  private static final Set<Kind> STUDIES =
      EnumSet.of(
          Kind.LAB, Kind.SCREENING, Kind.IMAGING, Kind.DIAGNOSIS, Kind.ANATOMY, Kind.PROCEDURE);
  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:not|never|no longer)\\s+(?:\\w+\\s+)?$");

  /** What the mother and the infant both have one of. */
  private static final Set<String> INFANTS =
      Set.of("blood-group", "direct-antiglobulin-test", "dat-positive", "antibody-screen");

  /** How far an outcome may stand from its study. */
  private static final int REACH = 60;

  /** An outcome and the study that it is of. */
  private record Told(Named study, String outcome, int from, int to) {}

  private static PhraseTable<String> load() {
    PhraseTable<String> table = PhraseTable.empty();
    for (String[] row : PhraseTable.rows(OutcomeCheck.class, "outcomes.tsv")) {
      OPPOSITE.put(row[0], row[1]);
      for (String phrase : row[2].split("\\|")) {
        table.add(phrase, row[0]);
      }
    }
    return table;
  }

  /** Whether a text tells an outcome. */
  static boolean told(String text) {
    return !WORDS.find(text, 0, text.length()).isEmpty();
  }

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var told : in(given)) {
      var lines = notes.sharing(told.study.own());
      var days = given.dayNear(told.from);
      var dated = lines.stream().filter(l -> days.stream().anyMatch(l::about)).toList();
      var some = dated.stream().anyMatch(l -> !of(l, told).isEmpty()) ? dated : lines;
      var same = some.stream().filter(l -> of(l, told).contains(told.outcome)).findFirst();
      var other =
          some.stream()
              .filter(l -> of(l, told).contains(OPPOSITE.getOrDefault(told.outcome, "")))
              .findFirst();
      if (same.isPresent()) {
        judging.supported(same.get());
      } else if (other.isPresent()) {
        judging.contradicted(given.around(told.from, told.to), other.get());
      }
    }
    byWords(given, notes, judging);
  }

  /** Of a summary's sentence: what a clause leaves to the one before is told of its study. */
  private static List<Told> in(Given given) {
    var told = new ArrayList<>(in(given.text(), given.names()));
    int at = 0;
    for (var clause : given.clauses()) {
      int from = at;
      at += clause.length();
      var studies = clause.own().stream().filter(OutcomeCheck::study).toList();
      for (var hit : WORDS.find(clause.text(), 0, clause.text().length())) {
        boolean known = told.stream().anyMatch(t -> t.from == from + hit.from());
        if (!known && clause.inherited() && studies.size() == 1) {
          told.add(new Told(studies.getFirst(), hit.value(), from + hit.from(), from + hit.to()));
        }
      }
    }
    return told;
  }

  private static boolean study(Named n) {
    return STUDIES.contains(n.concept().kind()) || n.keys().contains("~serology");
  }

  /** An outcome of what the lexicon does not know: the few lines with its words say which. */
  private static void byWords(Given given, NoteLines notes, Judging judging) {
    var known = in(given);
    int at = 0;
    for (var clause : given.clauses()) {
      int from = at;
      at += clause.length();
      for (var hit : WORDS.find(clause.text(), 0, clause.text().length())) {
        boolean bound = known.stream().anyMatch(t -> t.from == from + hit.from());
        boolean normal = hit.value().equals("normal") || hit.value().equals("abnormal");
        var lines = normal && !bound ? rare(clause, notes) : List.<Line>of();
        var opposite = OPPOSITE.getOrDefault(hit.value(), "");
        var other = lines.stream().filter(l -> tells(l, opposite)).findFirst();
        if (other.isPresent() && lines.stream().noneMatch(l -> tells(l, hit.value()))) {
          judging.contradicted(given.around(from + hit.from(), from + hit.to()), other.get());
        }
      }
    }
  }

  private static List<Line> rare(Clause clause, NoteLines notes) {
    return clause.words().stream()
        .filter(w -> !told(w))
        .map(notes::withWord)
        .filter(l -> l.size() <= FEW)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** A word in more lines than this is no rare one. */
  private static final int FEW = 6;

  private static boolean tells(Line line, String outcome) {
    return WORDS.find(line.text(), 0, line.text().length()).stream()
        .anyMatch(h -> h.value().equals(outcome));
  }

  private static List<String> of(Line line, Told told) {
    return in(line.text(), line.names()).stream()
        .filter(t -> t.study.own().stream().anyMatch(told.study.own()::contains))
        .filter(
            t ->
                !INFANTS.contains(told.study.concept().id()) || t.study.whom() == told.study.whom())
        .map(Told::outcome)
        .toList();
  }

  /** The outcomes of a text, each with the study named nearest before it, or else behind it. */
  private static List<Told> in(String text, List<Named> names) {
    var told = new ArrayList<Told>();
    for (var hit : WORDS.find(text, 0, text.length())) {
      String outcome =
          NOT.matcher(text.substring(0, hit.from())).find()
              ? OPPOSITE.getOrDefault(hit.value(), hit.value())
              : hit.value();
      names.stream()
          .filter(OutcomeCheck::study)
          .filter(n -> distance(n, hit.from(), hit.to()) < REACH)
          .filter(
              n ->
                  !text.substring(Math.min(n.to(), hit.from()), Math.max(n.from(), hit.to()))
                      .matches("(?s).*(?:[.;]\\s|\\n).*"))
          .filter(
              n ->
                  n.from() < hit.from()
                      || text.substring(hit.to(), Math.max(hit.to(), n.from())).matches("[^,;|/]*"))
          .min(Comparator.comparingInt(n -> distance(n, hit.from(), hit.to())))
          .ifPresent(n -> told.add(new Told(n, outcome, hit.from(), hit.to())));
    }
    return told;
  }

  /** What stands behind an outcome is further off: "DAT negative", "no growth in blood culture". */
  private static int distance(Named n, int from, int to) {
    if (n.from() <= from && n.to() >= from) {
      return 0;
    }
    return n.to() <= from ? from - n.to() : (n.from() - to) * 2 + 6;
  }
}
