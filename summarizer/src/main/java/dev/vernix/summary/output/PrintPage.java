package dev.vernix.summary.output;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The summary as XHTML for paper: paragraphs with numbers, tables, the drawn stay, and numbered
 * sources.
 */
final class PrintPage {
  private final Summary summary;
  private final Chart chart;
  private final Labels labels;
  private final Citations citations;
  private final Map<String, Fact> facts;
  private final PdfFonts fonts;
  private final Markup out;

  private PrintPage(Summary summary, PdfFonts fonts) {
    this.summary = summary;
    this.chart = summary.ledger().chart();
    this.labels = new Labels(chart.patient().clock());
    this.citations = Citations.of(summary);
    this.facts = summary.ledger().byId();
    this.fonts = fonts;
    this.out = new Markup(fonts::showable);
  }

  /**
   * The whole document.
   *
   * @param fonts asked for every text; afterwards they know what the renderer needs
   * @param size a CSS page size, {@code A4} or {@code Letter}
   * @param drawn false to leave the drawing out
   */
  static String xhtml(Summary summary, PdfFonts fonts, String size, boolean drawn) {
    String page = new PrintPage(summary, fonts).page(size, drawn);
    // What cannot be shown is known only now, and its warning stands on the first page.
    return fonts.unshown() == 0 ? page : new PrintPage(summary, fonts).page(size, drawn);
  }

  private String page(String size, boolean drawn) {
    String name = Plain.line(chart.patient().name());
    out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").open("head");
    out.element("title", "Draft discharge summary: " + name);
    out.empty("meta", "name", "subject", "content", "Discharge summary, draft, not signed");
    out.open("style").trusted("@page { size: " + size + " }\n" + Resources.text("print.css"));
    out.close("style").open("bookmarks");
    bookmark("To settle before signing", "settle");
    summary.sections().forEach(s -> bookmark(s.system().title(), "s-" + s.system().id()));
    bookmark("Sources", "sources");
    out.close("bookmarks").close("head").open("body");
    running(name);
    out.element("h1", "Discharge summary: " + name);
    draft();
    unshown();
    patient();
    settle();
    summary.sections().forEach(this::section);
    new PrintTables(out, labels).write(summary);
    if (drawn) {
      out.open("div", "class", "stay").element("h2", "The stay, day by day");
      out.trusted(TimelineSvg.drawForPaper(Timeline.of(summary.ledger()), fonts)).close("div");
    }
    sources();
    return out.close("body").close("html").toString();
  }

  private void bookmark(String title, String id) {
    out.empty("bookmark", "name", title, "href", "#" + id);
  }

  private void running(String name) {
    out.open("div", "class", "head").element("b", name);
    out.text("  \u00B7  record " + Plain.line(chart.patient().id()) + "  \u00B7  born ");
    out.text(Labels.time(chart.patient().born()));
    out.element("span", "DRAFT - NOT SIGNED", "class", "flag").close("div");
    out.open("div", "class", "foot");
    out.text("Written " + Labels.time(summary.written()) + ", " + Labels.engine(summary) + ". ");
    out.text("The program advises, people decide.");
    out.open("span", "class", "page").text("Page ");
    out.open("span", "class", "number").close("span").text(" of ");
    out.open("span", "class", "count").close("span").close("span").close("div");
  }

  private void draft() {
    out.open("p", "class", "draft").element("b", "DRAFT - NOT SIGNED. ");
    out.text(
        "Written " + Labels.time(summary.written()) + " from " + chart.notes().size() + " notes; ");
    out.text(Labels.engine(summary) + ". The program advises, people decide. ");
    if (!summary.model().isEmpty()) {
      out.text("Sentences marked \u2020 are in the model\u2019s words and passed the checks. ");
    }
    out.text("Small numbers name the notes listed at the end.").close("p");
  }

  private void patient() {
    var rows = PatientTable.rows(chart.patient());
    out.open("table", "class", "patient");
    for (int i = 0; i < rows.size(); i += 2) {
      out.open("tr");
      for (int j = i; j < i + 2; j++) {
        out.element("th", j < rows.size() ? rows.get(j).getFirst() : "");
        out.element("td", j < rows.size() ? Plain.line(rows.get(j).getLast()) : "");
      }
      out.close("tr");
    }
    out.close("table");
  }

  private void settle() {
    var items = Settle.of(summary);
    if (items.isEmpty() && summary.rejected().isEmpty()) {
      return;
    }
    out.open("div", "class", "settle", "id", "settle").element("h2", "To settle before signing");
    out.open("ul");
    items.forEach(i -> item(i.kind(), i.text(), i.sources()));
    if (!summary.rejected().isEmpty()) {
      item("Rejected", Wording.rejected(summary), List.of());
    }
    out.close("ul").close("div");
  }

  private void item(String kind, String text, Collection<Span> sources) {
    out.open("li").element("b", kind + ": ");
    numbered(Plain.line(text), sources);
    out.close("li");
  }

  private void section(Summary.Section section) {
    var layout = Layout.of(section);
    out.open("div", "class", "section", "id", "s-" + section.system().id());
    out.element("h2", section.system().title());
    layout.paragraphs().forEach(p -> sentences(p, layout.listed(), ""));
    sentences(layout.figures(), false, "values");
    if (!layout.notes().isEmpty()) {
      out.element("h3", layout.notesTitle());
      sentences(layout.notes(), true, "also");
    }
    out.close("div");
  }

  private void sentences(List<Summary.Sentence> sentences, boolean list, String style) {
    if (sentences.isEmpty()) {
      return;
    }
    out.open(list ? "ul" : "p", "class", style.isEmpty() ? null : style);
    for (var sentence : sentences) {
      out.open(list ? "li" : "span");
      String mark = sentence.origin() == Origin.MODEL ? "\u2020" : "";
      numbered(Plain.line(sentence.text()) + mark, sentence.sources());
      String tag = Wording.of(sentence, facts);
      if (!tag.isEmpty()) {
        out.element("span", " (" + tag + ")", "class", "private");
      }
      out.close(list ? "li" : "span").text(list ? "" : " ");
    }
    out.close(list ? "ul" : "p");
  }

  /** The text and the numbers of its notes, which stay on the line of the last word. */
  private void numbered(String text, Collection<Span> sources) {
    int space = text.lastIndexOf(' ') + 1;
    int last = text.length() - space > 30 ? text.length() : space;
    out.text(text.substring(0, last)).open("span", "class", "whole").text(text.substring(last));
    if (!sources.isEmpty()) {
      String numbers =
          citations.numbers(sources).stream().map(String::valueOf).collect(Collectors.joining(","));
      out.element("sup", numbers);
    }
    out.close("span");
  }

  private void sources() {
    out.open("div", "class", "sources", "id", "sources").element("h2", "Sources");
    out.open("div", "class", "columns");
    for (var source : citations.sources()) {
      out.open("p").element("b", source.number() + "  " + Plain.line(source.note().name()));
      out.text(", " + Plain.line(Wording.noteLine(source.note(), labels)) + ": ");
      String quotes =
          source.quotes().stream()
              .map(q -> "\u201C" + q + "\u201D")
              .collect(Collectors.joining(" \u00B7 "));
      out.element("i", quotes).close("p");
    }
    out.close("div").close("div");
  }

  private void unshown() {
    if (fonts.unshown() > 0) {
      out.element(
          "p",
          "Some characters stand as [?]: no font here shows them. summary.html has them; or put a"
              + " font such as NanumGothic.ttf into the folder that VERNIX_FONTS names and write"
              + " again.",
          "class",
          "draft");
    }
  }
}
