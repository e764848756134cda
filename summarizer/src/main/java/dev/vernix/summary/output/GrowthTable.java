package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of a stay, about one row a week.
 *
 * @param rows in order of time; fewer than two are no course and make no table
 */
record GrowthTable(List<Row> rows) {
  static final String TITLE = "Measurements";
  static final List<String> HEAD =
      List.of("Date", "Day of life", "Weight", "Length", "Head circumference");

  /** A cell: its text, and the ids of the facts behind it. */
  record Cell(String text, List<String> facts) {}

  /** One day. */
  record Row(List<Cell> cells) {
    List<String> texts() {
      return cells.stream().map(Cell::text).toList();
    }
  }

  static GrowthTable of(Ledger ledger, Labels labels) {
    var rows = new ArrayList<Row>();
    for (var r : Growth.weekly(Growth.rows(ledger))) {
      rows.add(
          new Row(
              List.of(
                  new Cell(Labels.day(r.date()), List.of()),
                  new Cell(labels.dayOfLife(r.date()), List.of()),
                  cell(r.weight()),
                  cell(r.length()),
                  cell(r.head()))));
    }
    return new GrowthTable(rows.size() > 1 ? List.copyOf(rows) : List.of());
  }

  private static Cell cell(@Nullable Fact fact) {
    return new Cell(Growth.text(fact), fact == null ? List.of() : List.of(fact.id()));
  }
}
