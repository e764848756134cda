package dev.vernix.family.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.Plain;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.Handout.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The family's sheet as XHTML for paper: large type, short lines, drawings, no sources. */
final class PrintPage {
  private static final String STYLE = Resources.text("handout.css");

  private static final Pattern DEGREES = Pattern.compile("\\(?[\\d.]+ °[CF]\\)?[.,;]?");

  private final Handout handout;
  private final Labels labels;
  private final PdfFonts fonts;
  private final Markup out;

  private PrintPage(Handout handout, PdfFonts fonts) {
    this.handout = handout;
    this.labels = new Labels(handout);
    this.fonts = fonts;
    this.out = new Markup(fonts::showable);
  }

  /** The whole document; afterwards the fonts know what the renderer needs. */
  static String xhtml(Handout handout, PdfFonts fonts, String size, boolean drawn) {
    String page = new PrintPage(handout, fonts).page(size, drawn);
    // What cannot be shown is known only now, and its warning stands on the first page.
    return fonts.unshown() == 0 ? page : new PrintPage(handout, fonts).page(size, drawn);
  }

  private String page(String size, boolean drawn) {
    out.open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            handout.request().language().code())
        .open("head");
    out.element("title", labels.title());
    out.empty("meta", "name", "subject", "content", labels.title());
    out.open("style").trusted("@page { size: " + size + " }\n" + STYLE).close("style");
    out.open("bookmarks");
    handout.sections().forEach(s -> out.empty("bookmark", "name", s.title(), "href", "#" + s.id()));
    out.close("bookmarks").close("head").open("body");
    foot();
    out.element("h1", labels.title());
    out.element("p", labels.word("draft"), "class", "draft");
    if (fonts.unshown() > 0) {
      // In English, which every font shows.
      String language = handout.request().language().locale().getDisplayLanguage(Locale.ENGLISH);
      out.element(
          "p",
          "Some letters stand as [?]: no font on this computer shows them ("
              + language
              + "). The page on the screen has them all.",
          "class",
          "draft",
          "lang",
          "en");
    }
    var care = new ArrayList<Handout.Section>();
    for (var section : handout.sections()) {
      if (section.id().startsWith("care-")) {
        care.add(section);
      } else {
        section(section, drawn);
      }
      if (section.id().equals("hello")) {
        journey(drawn);
      }
    }
    care(care, drawn);
    list("title-questions", handout.questions(), false);
    list("title-teach", handout.teachBack(), true);
    checklist();
    out.open("div", "class", "end");
    handout.footer().forEach(f -> out.element("p", f));
    return out.close("div").close("body").close("html").toString();
  }

  private void foot() {
    out.open("div", "class", "foot").text(Plain.line(labels.title()) + "  \u00B7  ");
    out.text(labels.word("page") + " ").element("span", "", "class", "number");
    out.text(" / ").element("span", "", "class", "count").close("div");
  }

  private void section(Handout.Section section, boolean drawn) {
    boolean boxed = section.id().equals("warnings");
    out.open("div", "class", boxed ? "box" : "section", "id", section.id());
    heading(section.title(), section.icon(), drawn);
    int call = call(section.lines());
    if (boxed && call > 0) {
      out.open("table", "class", "columns").open("tr").open("td");
      lines(section.lines().subList(0, call));
      out.close("td").open("td");
      lines(section.lines().subList(call, section.lines().size()));
      out.close("td").close("tr").close("table");
    } else {
      lines(section.lines());
    }
    out.close("div");
  }

  /** Where the reasons to call begin, which stand beside those to go. */
  private static int call(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).block().equals("words.title-call")) {
        return i;
      }
    }
    return -1;
  }

  private void lines(List<Line> lines) {
    boolean list = false;
    for (var line : lines) {
      boolean item = line.kind() == Kind.ITEM;
      if (item != list) {
        list = item;
        if (item) {
          out.open("ul");
        } else {
          out.close("ul");
        }
      }
      String tag = item ? "li" : line.kind() == Kind.HEAD ? "h3" : "p";
      out.open(tag, "class", style(line));
      unbroken(line.text());
      out.close(tag);
    }
    if (list) {
      out.close("ul");
    }
  }

  /** A degree sign stays with its letter. */
  private void unbroken(String text) {
    var m = DEGREES.matcher(text);
    int from = 0;
    while (m.find()) {
      out.text(text.substring(from, m.start())).element("span", m.group(), "class", "unbroken");
      from = m.end();
    }
    out.text(text.substring(from));
  }

  /** Care at home, two sections beside each other. */
  private void care(List<Handout.Section> sections, boolean drawn) {
    if (sections.isEmpty()) {
      return;
    }
    out.open("table", "class", "columns care");
    for (int i = 0; i < sections.size(); i += 2) {
      out.open("tr");
      for (int j = i; j < i + 2; j++) {
        out.open("td");
        if (j < sections.size()) {
          section(sections.get(j), drawn);
        }
        out.close("td");
      }
      out.close("tr");
    }
    out.close("table");
  }

  private static String style(Line line) {
    return switch (line.kind()) {
      case TEXT -> "text";
      case ITEM -> "item";
      case HEAD -> "group";
      case QUOTE -> "quote";
      case GAP -> "gap";
    };
  }

  private void heading(String title, String icon, boolean drawn) {
    out.open("h2");
    if (drawn && Icons.has(icon)) {
      out.trusted(Icons.svg(icon, 26)).text(" ");
    }
    out.text(title).close("h2");
  }

  private void journey(boolean drawn) {
    if (handout.journey().isEmpty()) {
      return;
    }
    out.open("div", "class", "journey").element("h2", labels.word("title-journey"));
    if (drawn) {
      out.trusted(
          JourneySvg.draw(
              handout.journey(), labels.word("title-journey"), PdfFonts.FAMILIES, fonts::showable));
    } else {
      out.open("ul");
      handout.journey().forEach(m -> out.element("li", m.date() + ": " + m.label()));
      out.close("ul");
    }
    out.close("div");
  }

  private void list(String title, List<Line> lines, boolean tick) {
    if (lines.isEmpty()) {
      return;
    }
    out.open("div", "class", "section").element("h2", labels.word(title)).open("ul");
    for (var line : lines) {
      out.open("li").text(line.text());
      if (tick) {
        out.text(" \u00A0");
        out.open("span", "class", "tick").element("span", "", "class", "box-small");
        out.text(" " + labels.word("tick")).close("span");
      }
      out.close("li");
    }
    out.close("ul").close("div");
  }

  private void checklist() {
    if (handout.checklist().isEmpty()) {
      return;
    }
    out.open("div", "class", "section").element("h2", labels.word("title-checklist"));
    out.open("table", "class", "checklist");
    int half = (handout.checklist().size() + 1) / 2;
    for (int i = 0; i < half; i++) {
      out.open("tr");
      item(handout.checklist().get(i));
      if (i + half < handout.checklist().size()) {
        item(handout.checklist().get(i + half));
      }
      out.close("tr");
    }
    out.close("table").close("div");
  }

  private void item(Handout.Item item) {
    boolean done = item.state() == State.DONE;
    out.open("td", "class", "mark").element("span", done ? "X" : "\u00A0", "class", "box-small");
    out.close("td").element("td", item.label());
    out.element("td", labels.state(item.state()), "class", done ? "state" : "state open");
  }
}
