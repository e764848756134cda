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
 * outcomes.tsv}). Each belongs to the study that is named nearest to it; a line about the same study
 * must have the same outcome, and not the opposite.
 */
final class OutcomeCheck implements Check {
  private static final Map<String, String> OPPOSITE = new HashMap<>();
  private static final PhraseTable<String> WORDS = load();
  private static final Set<Kind> STUDIES =
      EnumSet.of(
          Kind.LAB, Kind.SCREENING, Kind.IMAGING, Kind.DIAGNOSIS, Kind.ANATOMY,
          Kind.PROCEDURE);
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|no longer)\\s+(?:\\w+\\s+)?$");

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
    for (var told : in(given.text(), given.names())) {
      var lines = notes.sharing(told.study.own());
      var days = given.daysAt(told.from);
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
  }

  private static List<String> of(Line line, Told told) {
    return in(line.text(), line.names()).stream()
        .filter(t -> t.study.own().stream().anyMatch(told.study.own()::contains))
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
          .filter(n -> STUDIES.contains(n.concept().kind()))
          .filter(n -> distance(n, hit.from(), hit.to()) < REACH)
          .filter(n -> !text.substring(Math.min(n.to(), hit.from()), Math.max(n.from(), hit.to())).matches("(?s).*(?:[.;]\\s|\\n).*"))
          .filter(n -> n.from() < hit.from() || text.substring(hit.to(), Math.max(hit.to(), n.from())).matches("[^,;|/]*"))
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
