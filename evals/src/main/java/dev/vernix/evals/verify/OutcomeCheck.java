package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Outcomes: positive or negative, normal or not, passed or failed, immune or not ({@code
 * outcomes.tsv}). A line about the same study must have the same, and not the opposite.
 */
final class OutcomeCheck implements Check {
  private static final Map<String, String> OPPOSITE = new HashMap<>();
  private static final PhraseTable<String> WORDS = load();
  private static final Set<Kind> STUDIES =
      EnumSet.of(Kind.LAB, Kind.SCREENING, Kind.IMAGING, Kind.ORGANISM, Kind.DIAGNOSIS);

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
    for (var clause : given.clauses()) {
      var studies =
          clause.own().stream().filter(n -> STUDIES.contains(n.concept().kind())).toList();
      for (var hit : WORDS.find(clause.text(), 0, clause.text().length())) {
        if (!studies.isEmpty()) {
          look(hit.value(), clause.text().substring(hit.from(), hit.to()), clause, notes, judging);
        }
      }
    }
  }

  private static void look(
      String outcome, String shown, Clause clause, NoteLines notes, Judging judging) {
    var lines = notes.sharing(clause.concepts());
    var days = clause.days();
    var dated = lines.stream().filter(l -> days.stream().anyMatch(l::about)).toList();
    var told = new ArrayList<List<Line>>();
    told.add(dated);
    told.add(dated.isEmpty() ? lines : List.of());
    for (var some : told) {
      var same = some.stream().filter(l -> has(l, outcome)).findFirst();
      if (same.isPresent()) {
        judging.supported(same.get());
        return;
      }
      var other = some.stream().filter(l -> has(l, OPPOSITE.getOrDefault(outcome, ""))).findFirst();
      if (other.isPresent()) {
        judging.contradicted(shown, other.get());
        return;
      }
    }
  }

  private static boolean has(Line line, String outcome) {
    return WORDS.find(line.text(), 0, line.text().length()).stream()
        .anyMatch(h -> h.value().equals(outcome));
  }
}
