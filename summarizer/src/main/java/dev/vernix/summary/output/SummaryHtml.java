package dev.vernix.summary.output;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The interactive page: the summary beside its sources, in one file that asks nothing of a network.
 *
 * <p>Its content security policy allows its own style sheet and script by their hashes and nothing
 * else, so that even text which slipped past the escaping could neither run nor load anything.
 */
public final class SummaryHtml {
  private static final String STYLE = Resources.text("page.css");
  private static final String SCRIPT = Resources.text("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
          .formatted(Resources.cspHash(STYLE), Resources.cspHash(SCRIPT));

  private final Summary summary;
  private final Chart chart;
  private final Labels labels;
  private final Citations citations;
  private final Timeline timeline;
  private final PageData data;
  private final Map<String, Fact> facts;
  private final Markup out = new Markup();

  private SummaryHtml(Summary summary) {
    this.summary = summary;
    this.chart = summary.ledger().chart();
    this.labels = new Labels(chart.patient().clock());
    this.citations = Citations.of(summary);
    this.timeline = Timeline.of(summary.ledger());
    this.data = new PageData(summary, timeline);
    this.facts = summary.ledger().byId();
  }

  /** The whole page. */
  public static String write(Summary summary) {
    return new SummaryHtml(summary).page();
  }

  private String page() {
    out.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.element("title", "Draft discharge summary: " + Plain.line(chart.patient().name()));
    out.open("style").trusted(STYLE).close("style");
    out.close("head").open("body");
    out.element("a", "Skip to the summary", "class", "skip", "href", "#summary");
    header();
    out.open("div", "class", "layout");
    main();
    side();
    out.close("div");
    out.open("script", "type", "application/json", "id", "data").trusted(data.json());
    out.close("script").open("script").trusted(SCRIPT).close("script");
    return out.close("body").close("html").toString();
  }

  private void header() {
    var patient = chart.patient();
    out.open("header", "class", "top").open("div", "class", "who");
    out.element("h1", Plain.line(patient.name()), "dir", "auto");
    String line =
        PatientTable.rows(patient).stream()
            .skip(1)
            .limit(5)
            .map(r -> r.getFirst().equals("Born") ? "born " + r.getLast() : r.getLast())
            .collect(Collectors.joining(" \u00B7 "));
    out.element("p", Plain.line(line), "dir", "auto");
    out.close("div").open("div", "class", "draft", "role", "status");
    out.element("strong", "DRAFT - NOT SIGNED");
    out.open("span")
        .text(
            "Written "
                + Labels.time(summary.written())
                + " from "
                + chart.notes().size()
                + " notes; "
                + Labels.engine(summary)
                + ". ");
    out.element("b", "The program advises, people decide.").close("span");
    out.close("div").close("header");
  }

  private void main() {
    out.open("main", "id", "summary", "tabindex", "-1");
    contents();
    out.open("details", "open", "open", "class", "timeline");
    out.element("summary", "The stay, day by day");
    out.open("div", "class", "scroll");
    out.trusted(TimelineSvg.draw(timeline, 860, true));
    out.close("div").close("details");
    legend();
    summary.sections().forEach(this::section);
    new HtmlTables(out, labels, data).write(summary);
    sources();
    out.close("main");
  }

  private void contents() {
    out.open("nav", "class", "contents", "aria-label", "Systems");
    for (var section : summary.sections()) {
      out.element("a", section.system().title(), "href", "#s-" + section.system().id());
    }
    out.close("nav");
  }

  private void legend() {
    out.open("p", "class", "legend");
    out.text("Each sentence shows its sources: hover, click, or walk with ");
    out.element("kbd", "j").text(" ").element("kbd", "k").text(" and ");
    out.element("kbd", "[").text(" ").element("kbd", "]").text(". ");
    if (summary.model().isEmpty()) {
      out.text("All sentences are in the program\u2019s words; no model was asked.");
    } else {
      out.open("span", "class", "s").text("Plain text").close("span");
      out.text(": the program\u2019s words. ");
      out.open("span", "class", "s model").text("Dotted underline").close("span");
      out.element("span", "model", "class", "tag");
      out.text(": the model\u2019s words, checked against the cited facts.");
    }
    out.element(
        "noscript", " Sources need scripts; the numbered list at the end of a print does not.");
    out.close("p");
  }

  private void section(Summary.Section section) {
    String id = section.system().id();
    out.open("section", "id", "s-" + id, "aria-labelledby", "h-" + id);
    out.element("h2", section.system().title(), "id", "h-" + id);
    var layout = Layout.of(section);
    layout.paragraphs().forEach(p -> sentences(p, "course"));
    sentences(layout.figures(), "values");
    if (!layout.notes().isEmpty()) {
      out.element("h3", layout.notesTitle());
      sentences(layout.notes(), "also");
    }
    out.close("section");
  }

  private void sentences(List<Summary.Sentence> sentences, String style) {
    if (sentences.isEmpty()) {
      return;
    }
    out.open("ol", "class", style);
    String lastDay = "";
    for (var sentence : sentences) {
      String day = day(sentence);
      out.open("li").element("span", day.equals(lastDay) ? "" : day, "class", "day");
      lastDay = day;
      sentence(sentence);
      out.close("li");
    }
    out.close("ol");
  }

  private void sentence(Summary.Sentence sentence) {
    boolean model = sentence.origin() == Origin.MODEL;
    out.open(
        "p",
        "class",
        model ? "s model" : "s",
        "tabindex",
        0,
        "dir",
        "auto",
        "data-i",
        data.add(sentence.facts(), sentence.sources()),
        "data-c",
        citations.numbers(sentence.sources()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
    out.element("span", Plain.line(sentence.text()), "class", "t");
    if (model) {
      out.element("span", "model", "class", "tag");
    }
    String tag = Wording.of(sentence, facts);
    if (!tag.isEmpty()) {
      out.element("span", tag, "class", "tag private");
    }
    out.close("p");
  }

  /**
   * The day of life of the sentence's first fact, for reading down the margin; empty for the
   * mother's past.
   */
  private String day(Summary.Sentence sentence) {
    return sentence.facts().stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(f -> f.when().start()))
        .map(f -> labels.daysOfLife(f.when()))
        .orElse("");
  }

  private void sources() {
    out.open("section", "class", "paper").element("h2", "Sources").open("ol");
    for (var source : citations.sources()) {
      out.open("li", "dir", "auto").element("b", Plain.line(source.note().name()));
      out.text(", " + Plain.line(Wording.noteLine(source.note(), labels)) + ": ");
      out.text(
          source.quotes().stream()
              .map(q -> "\u201C" + q + "\u201D")
              .collect(Collectors.joining(" \u00B7 ")));
      out.close("li");
    }
    out.close("ol").close("section");
  }

  private void side() {
    var check = new CheckList(out, data);
    out.open("aside", "id", "side", "aria-label", "Checks and sources");
    out.open("div", "class", "tabs", "role", "tablist");
    tab("check", "To settle (" + CheckList.count(summary) + ")", true);
    tab("source", "Sources and notes", false);
    out.element("button", "Close", "type", "button", "id", "close");
    out.close("div");
    out.open(
        "div", "id", "check", "role", "tabpanel", "aria-labelledby", "tab-check", "tabindex", "0");
    check.write(summary);
    out.close("div");
    out.open(
        "div",
        "id",
        "source",
        "role",
        "tabpanel",
        "aria-labelledby",
        "tab-source",
        "hidden",
        "hidden");
    out.open("div", "id", "cited", "aria-live", "polite");
    out.element("p", "Select a sentence to see where the notes say it.", "class", "hint")
        .close("div");
    out.open("div", "class", "walk");
    out.element(
        "button", "\u2039 Previous source", "type", "button", "id", "prev", "disabled", "disabled");
    out.element("span", "", "id", "which");
    out.element(
        "button", "Next source \u203A", "type", "button", "id", "next", "disabled", "disabled");
    out.element("label", "Note", "for", "note");
    out.open("select", "id", "note").close("select");
    out.close("div");
    out.element("p", "", "id", "noteline", "dir", "auto");
    out.open(
        "div", "id", "text", "tabindex", "0", "role", "region", "aria-label", "Text of the note");
    out.close("div").close("div").close("aside");
    out.open("div", "id", "tip", "role", "tooltip", "hidden", "hidden").close("div");
  }

  private void tab(String panel, String title, boolean selected) {
    out.element(
        "button",
        title,
        "type",
        "button",
        "role",
        "tab",
        "id",
        "tab-" + panel,
        "aria-controls",
        panel,
        "aria-selected",
        String.valueOf(selected).toLowerCase(Locale.ROOT));
  }
}
