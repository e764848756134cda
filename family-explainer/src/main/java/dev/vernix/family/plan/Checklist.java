package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Item;
import dev.vernix.family.Handout.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is done before going home ({@code checklist.tsv}): done where a fact says so, not yet where
 * one says that, and otherwise not documented, which is neither.
 */
public final class Checklist {
  private record Row(
      String id, int below, List<String> done, List<String> notYet, boolean ifAsked) {}

  /** No gestation is longer: what is asked of babies born before more weeks is asked of all. */
  private static final int MOST_WEEKS = 45;

  private static final List<Row> ROWS =
      PhraseTable.rows(Handout.class, "checklist.tsv").stream()
          .map(
              r ->
                  new Row(
                      r[0],
                      Integer.parseInt(r[1]),
                      conditions(r[2]),
                      r.length > 3 ? conditions(r[3]) : List.of(),
                      r.length > 4))
          .toList();

  private Checklist() {}

  private static List<String> conditions(String written) {
    return Arrays.stream(written.split(";;")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  /** The lines that are asked of a baby of that gestation; the later of two facts decides. */
  public static List<Item> of(Ledger ledger, Teller teller) {
    var items = new ArrayList<Item>();
    for (var row : ROWS) {
      var gestation = ledger.chart().patient().gestation();
      if (gestation.known() ? gestation.weeks() < row.below : row.below > MOST_WEEKS) {
        var done = found(row.done, teller);
        var not = found(row.notYet, teller);
        boolean later =
            !not.isEmpty()
                && (done.isEmpty()
                    || not.getLast().when().start().isAfter(done.getLast().when().start()));
        var facts = later ? not : done;
        if (row.ifAsked && not.isEmpty()) {
          continue;
        }
        items.add(
            new Item(
                row.id,
                teller.word("check-" + row.id),
                facts.isEmpty() ? State.NOT_DOCUMENTED : later ? State.NOT_YET : State.DONE,
                facts.isEmpty() ? List.of() : List.of(facts.getLast().id())));
      }
    }
    return items;
  }

  /** Ids of all lines, each of which has a label in every language. */
  public static List<String> ids() {
    return ROWS.stream().map(Row::id).toList();
  }

  private static List<Fact> found(List<String> conditions, Teller teller) {
    return conditions.stream()
        .flatMap(c -> teller.facts().all(c).stream())
        .sorted(java.util.Comparator.comparing((Fact f) -> f.when().start()))
        .toList();
  }
}
