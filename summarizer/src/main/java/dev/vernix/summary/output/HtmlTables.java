package dev.vernix.summary.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.summary.Summary;
import java.util.List;

/** The page's tables: days of treatment and measurements, each figure with its sources. */
final class HtmlTables {
  private final Markup out;
  private final Labels labels;
  private final PageData data;

  HtmlTables(Markup out, Labels labels, PageData data) {
    this.out = out;
    this.labels = labels;
    this.data = data;
  }

  void write(Summary summary) {
    if (!summary.durations().isEmpty()) {
      var table = DurationTable.of(summary);
      open("days", "Days of treatment", table.head().toArray(String[]::new));
      for (int i = 0; i < table.rows().size(); i++) {
        var facts = summary.durations().get(i).facts();
        out.open("tr");
        table.rows().get(i).forEach(text -> durationCell(text, facts));
        out.close("tr");
      }
      close();
      if (!table.convention().isEmpty()) {
        out.element("p", "Counted as: " + table.convention(), "class", "hint");
      }
    }
    var growth = GrowthTable.of(summary.ledger(), labels);
    if (!growth.rows().isEmpty()) {
      open("measures", GrowthTable.TITLE, GrowthTable.HEAD.toArray(String[]::new));
      for (var row : growth.rows()) {
        out.open("tr");
        row.cells().forEach(this::measure);
        out.close("tr");
      }
      close();
    }
  }

  /** A number of days shows its sources; the words around it need none. */
  private void durationCell(String text, List<String> facts) {
    boolean days = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    out.open("td", "class", days ? "number" : null);
    if (days && !facts.isEmpty()) {
      cell(text, facts);
    } else {
      out.text(text);
    }
    out.close("td");
  }

  private void measure(GrowthTable.Cell cell) {
    if (cell.facts().isEmpty()) {
      out.element("td", cell.text());
    } else {
      out.open("td", "class", "number");
      cell(cell.text(), cell.facts());
      out.close("td");
    }
  }

  private void cell(String text, List<String> facts) {
    out.element("span", text, "class", "s", "tabindex", 0, "data-i", data.add(facts));
  }

  private void open(String id, String title, String... columns) {
    out.open("section", "id", id).element("h2", title).open("table").open("thead").open("tr");
    for (String column : columns) {
      out.element("th", column, "scope", "col");
    }
    out.close("tr").close("thead").open("tbody");
  }

  private void close() {
    out.close("tbody").close("table").close("section");
  }
}
