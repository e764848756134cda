package dev.vernix.summary.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.util.List;

/** The side list of the page: what a person must look at before the draft may become a summary. */
final class CheckList {
  private final Markup out;
  private final PageData data;

  CheckList(Markup out, PageData data) {
    this.out = out;
    this.data = data;
  }

  /** How many items it has. */
  static int count(Summary summary) {
    return Settle.of(summary).size() + summary.rejected().size();
  }

  void write(Summary summary) {
    if (count(summary) == 0) {
      out.element("p", "The notes gave no reason for a question.", "class", "hint");
    }
    list(
        "Before signing",
        Settle.of(summary),
        item -> {
          out.element("b", item.kind() + ". ");
          if (item.sources().isEmpty()) {
            out.element("span", Plain.line(item.text()), "dir", "auto");
          } else {
            selectable(item.text(), data.add(item.facts(), item.sources()));
          }
        });
    list(
        "Model sentences that failed a check",
        summary.rejected(),
        rejection -> {
          out.element("q", Plain.line(rejection.text()), "dir", "auto").text(" ");
          out.open("span", "class", "rule").element("b", Plain.line(rejection.rule()));
          out.text(": " + Plain.line(rejection.saw()) + ". ").close("span");
          if (!rejection.facts().isEmpty()) {
            selectable("Show the facts it was given", data.add(rejection.facts()));
          }
        });
  }

  private void selectable(String text, int item) {
    out.element(
        "span", Plain.line(text), "class", "s", "tabindex", 0, "dir", "auto", "data-i", item);
  }

  private <T> void list(String title, List<T> items, java.util.function.Consumer<T> each) {
    if (!items.isEmpty()) {
      out.open("section").open("h3").text(title + " ");
      out.element("span", String.valueOf(items.size()), "class", "count").close("h3").open("ul");
      for (var item : items) {
        out.open("li");
        each.accept(item);
        out.close("li");
      }
      out.close("ul").close("section");
    }
  }
}
