package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.summary.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      open("days", "Days of treatment", "Treatment", "Days", "Counted as");
      for (var duration : summary.durations()) {
        out.open("tr").element("td", Plain.line(duration.what()));
        out.open("td", "class", "number");
        cell(String.valueOf(duration.days()), duration.facts());
        out.close("td").element("td", Plain.line(duration.convention())).close("tr");
      }
      close();
    }
    var rows = Growth.weekly(Growth.rows(summary.ledger()));
    if (rows.size() > 1) {
      open(
          "measures",
          "Measurements",
          "Date",
          "Day of life",
          "Weight",
          "Length",
          "Head circumference");
      for (var row : rows) {
        out.open("tr").element("td", Labels.day(row.date()));
        out.element("td", labels.dayOfLife(row.date()));
        fact(row.weight());
        fact(row.length());
        fact(row.head());
        out.close("tr");
      }
      close();
    }
  }

  private void fact(@Nullable Fact fact) {
    out.open("td", "class", "number");
    if (fact != null) {
      cell(Growth.text(fact), List.of(fact.id()));
    }
    out.close("td");
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
