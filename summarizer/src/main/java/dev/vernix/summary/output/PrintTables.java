package dev.vernix.summary.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.summary.Summary;
import java.util.List;
import java.util.regex.Pattern;

/** The paper's tables: days of treatment and measurements. */
final class PrintTables {
  private final Markup out;

  /** A date, which must not be cut at the end of a line. */
  private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})");

  /** Characters of a cell that may be broken into lines; a shorter one, a value, may not. */
  private static final int LONG = 20;

  private final Labels labels;

  PrintTables(Markup out, Labels labels) {
    this.out = out;
    this.labels = labels;
  }

  void write(Summary summary) {
    out.open("table", "class", "beside").open("tr").open("td");
    if (!summary.durations().isEmpty()) {
      var table = DurationTable.of(summary);
      table("Days of treatment", table.head(), table.rows(), table.convention());
    }
    out.close("td").open("td");
    var growth = GrowthTable.of(summary.ledger(), labels);
    if (!growth.rows().isEmpty()) {
      var rows = growth.rows().stream().map(GrowthTable.Row::texts).toList();
      table(GrowthTable.TITLE, GrowthTable.HEAD, rows, "");
    }
    out.close("td").close("tr").close("table");
  }

  private void table(String title, List<String> head, List<List<String>> rows, String under) {
    out.open("div", "class", "section").element("h2", title).open("table", "class", "figures");
    out.open("thead").open("tr");
    head.forEach(cell -> out.element("th", cell, "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    for (var row : rows) {
      out.open("tr");
      for (String cell : row) {
        String text = DATE.matcher(cell).replaceAll("$1\u00a0$2\u00a0$3");
        out.element("td", text, "class", cell.length() > LONG ? "long" : null);
      }
      out.close("tr");
    }
    out.close("tbody").close("table");
    if (!under.isEmpty()) {
      out.element("p", "Counted as: " + under, "class", "under");
    }
    out.close("div");
  }
}
