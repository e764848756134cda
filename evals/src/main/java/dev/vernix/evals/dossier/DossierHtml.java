package dev.vernix.evals.dossier;

import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.PdfFonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The file as a page, for the screen and, with other styles, for paper. */
final class DossierHtml {
  private final Markup out;

  private DossierHtml(Markup out) {
    this.out = out;
  }

  /** {@code dossier.html}: one file, no script, nothing fetched. */
  static String screen(Dossier dossier) {
    return "<!DOCTYPE html>\n"
        + new DossierHtml(new Markup(UnaryOperator.identity())).page(dossier, "dossier.css", "");
  }

  /** For the PDF. */
  static String paper(Dossier dossier, PdfFonts fonts, String size) {
    return new DossierHtml(new Markup(fonts::showable))
        .page(dossier, "print.css", "@page { size: " + size + " }\n");
  }

  private String page(Dossier dossier, String style, String before) {
    boolean paper = !before.isEmpty();
    out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").open("head");
    if (!paper) {
      out.empty("meta", "charset", "utf-8");
      out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    }
    out.element("title", dossier.title());
    out.empty("meta", "name", "subject", "content", dossier.title());
    out.open("style").trusted(before + resource(style)).close("style");
    if (paper) {
      out.open("bookmarks");
      for (int i = 0; i < dossier.chapters().size(); i++) {
        out.empty("bookmark", "name", title(dossier, i), "href", "#c" + i);
      }
      out.close("bookmarks");
    }
    out.close("head").open("body");
    out.element("h1", dossier.title());
    out.element("p", "Written " + dossier.written(), "class", "soft");
    out.element("p", dossier.note(), "class", "note");
    if (!paper) {
      out.open("nav", "aria-label", "Chapters").open("ol");
      for (int i = 0; i < dossier.chapters().size(); i++) {
        out.open("li").element("a", dossier.chapters().get(i).title(), "href", "#c" + i);
        int gaps = dossier.chapters().get(i).gaps().size();
        if (gaps > 0) {
          out.element("span", gaps == 1 ? "1 gap" : gaps + " gaps", "class", "count");
        }
        out.close("li");
      }
      out.close("ol").close("nav");
    }
    for (int i = 0; i < dossier.chapters().size(); i++) {
      out.element("h2", title(dossier, i), "id", "c" + i);
      dossier.chapters().get(i).blocks().forEach(this::block);
    }
    return out.close("body").close("html").toString();
  }

  private static String title(Dossier dossier, int i) {
    return i + 1 + ". " + dossier.chapters().get(i).title();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> out.element("p", p.text());
      case Block.Gap g ->
          out.open("p", "class", "gap").element("strong", "Gap: ").text(g.text()).close("p");
      case Block.Bullets b -> {
        out.open("ul");
        b.items().forEach(i -> out.element("li", i));
        out.close("ul");
      }
      case Block.Table t -> table(t);
    }
  }

  private void table(Block.Table t) {
    if (!t.title().isEmpty()) {
      out.element("h3", t.title());
    }
    out.open("div", "class", "wide").open("table").open("thead").open("tr");
    t.head().forEach(h -> out.element("th", h));
    out.close("tr").close("thead").open("tbody");
    for (var row : t.rows()) {
      out.open("tr");
      for (String cell : row) {
        boolean figure = cell.matches("[-+]?[\\d.]+(/[\\d.]+)?|[\\d.]+ to [\\d.]+");
        out.element("td", cell, "class", figure ? "n" : null);
      }
      out.close("tr");
    }
    out.close("tbody").close("table").close("div");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(DossierHtml.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
