package dev.vernix.family.output;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.Plain;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.readability.Readability;
import dev.vernix.family.text.Library;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The nurse's page: the handout with, under each sentence about this baby, its facts, the summary's
 * sentence and the words of the notes; and what is missing, withheld and unreviewed.
 */
public final class HandoutHtml {
  private static final String STYLE = Resources.text("nurse.css");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Handout handout;
  private final Labels labels;
  private final Map<String, Fact> facts;
  private final Map<String, Note> notes;
  private final Markup out = new Markup();

  private HandoutHtml(Handout handout) {
    this.handout = handout;
    this.labels = new Labels(handout);
    this.facts = handout.ledger().byId();
    this.notes = handout.ledger().chart().notesByName();
  }

  /** The whole page. */
  public static String write(Handout handout) {
    return new HandoutHtml(handout).page();
  }

  private String page() {
    String language = handout.request().language().code();
    out.trusted("<!DOCTYPE html>\n").open("html", "lang", language).open("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.element("title", labels.title());
    out.open("style").trusted(STYLE).close("style").close("head").open("body");
    forNurse();
    out.open("main");
    out.element("h1", labels.title());
    for (var section : handout.sections()) {
      section(section);
      if (section.id().equals("hello") && !handout.journey().isEmpty()) {
        out.element("h2", labels.word("title-journey"));
        out.trusted(
            JourneySvg.draw(handout.journey(), labels.word("title-journey"), "sans-serif", s -> s));
        handout.journey().forEach(m -> trace(m.label(), m.facts(), "journey"));
      }
    }
    list("title-questions", handout.questions());
    list("title-teach", handout.teachBack());
    checklist();
    handout.footer().forEach(f -> out.element("p", f, "class", "foot"));
    return out.close("main").close("body").close("html").toString();
  }

  private void forNurse() {
    out.open("aside", "lang", "en");
    out.element("h2", "For the nurse: not for the family");
    out.element(
        "p",
        "DRAFT. Read it, correct handout.md, and check that with: vernix explain CHART --check"
            + " handout.md");
    if (!handout.missing().isEmpty()) {
      out.element("h3", "To write in by hand").open("ul");
      handout.missing().forEach(m -> out.element("li", m));
      out.close("ul");
    }
    out.element("h3", "Withheld").open("ul");
    handout.withheld().forEach((category, n) -> out.element("li", category.id() + ": " + n));
    out.close("ul");
    if (!handout.request().allowances().isEmpty()) {
      out.element("p", "Allowed by name: " + String.join(", ", handout.request().allowances()));
    }
    out.element(
        "p",
        String.format(
            java.util.Locale.ROOT,
            "Reading grade %.1f (bar %.0f)",
            handout.grade(),
            Readability.HIGHEST));
    handout.hard().forEach(h -> out.element("p", "Above the bar: " + h));
    Pemat.items(handout)
        .forEach((item, met) -> out.element("p", (met ? "Met: " : "NOT met: ") + item));
    var library = Library.of(handout.request().language());
    out.element("h3", "Words used and their review").open("ul");
    handout.sections().stream()
        .flatMap(s -> s.lines().stream())
        .map(l -> l.block().replaceFirst("\\..*", ""))
        .distinct()
        .flatMap(id -> library.block(id).stream())
        .forEach(
            b ->
                out.element(
                    "li",
                    b.title()
                        + ": "
                        + b.review()
                            .state()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ')
                        + ", "
                        + b.review().on()
                        + (b.review().by().isEmpty() ? "" : ", " + b.review().by())));
    out.close("ul").close("aside");
  }

  private void section(Handout.Section section) {
    out.open("h2", "id", section.id());
    if (Icons.has(section.icon())) {
      out.trusted(Icons.svg(section.icon(), 24)).text(" ");
    }
    out.text(section.title()).close("h2");
    section.lines().forEach(this::line);
  }

  private void line(Line line) {
    if (line.kind() == Kind.HEAD) {
      out.element("h3", line.text());
      return;
    }
    trace(line.text(), line.facts(), line.block());
  }

  private void trace(String text, List<String> ids, String words) {
    if (ids.isEmpty()) {
      out.open("p", "class", "general", "title", words).text(Plain.line(text)).close("p");
      return;
    }
    out.open("details").open("summary").text(Plain.line(text)).close("summary");
    for (var id : ids) {
      var fact = facts.get(id);
      if (fact != null) {
        fact(fact);
      }
    }
    out.element("p", "Words: " + words, "class", "words").close("details");
  }

  private void fact(Fact fact) {
    out.open("div", "class", "fact", "lang", "en");
    out.open("p").element("b", fact.id()).text(" " + Plain.line(fact.realisation())).close("p");
    String sentence = handout.request().summarySentences().get(fact.id());
    if (sentence != null) {
      out.element("p", "In the summary: " + Plain.line(sentence));
    }
    out.open("ul");
    fact.sources().stream().filter(s -> telling(s, fact.sources())).forEach(this::source);
    out.close("ul").close("div");
  }

  /** Neither a note's head nor words that stand within others of the list. */
  private boolean telling(Span span, List<Span> all) {
    var note = notes.get(span.note());
    boolean head = note != null && span.to() <= note.bodyStart();
    return !head
        && all.stream()
            .noneMatch(
                o ->
                    !o.equals(span)
                        && o.note().equals(span.note())
                        && o.from() <= span.from()
                        && o.to() >= span.to());
  }

  private void source(Span span) {
    var note = notes.get(span.note());
    if (note != null) {
      String text = Objects.requireNonNull(note).text();
      out.open("li", "dir", "auto").element("b", span.note());
      out.text(
          " "
              + span.from()
              + "\u2013"
              + span.to()
              + ": \u201C"
              + Plain.shortLine(
                  text.substring(span.from(), Math.min(text.length(), span.to())), 200)
              + "\u201D");
      out.close("li");
    }
  }

  private void list(String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      out.element("h2", labels.word(title));
      lines.forEach(this::line);
    }
  }

  private void checklist() {
    if (!handout.checklist().isEmpty()) {
      out.element("h2", labels.word("title-checklist"));
      handout
          .checklist()
          .forEach(
              i -> trace(i.label() + ": " + labels.state(i.state()), i.facts(), "check." + i.id()));
    }
  }
}
