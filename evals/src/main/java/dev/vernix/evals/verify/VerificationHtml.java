package dev.vernix.evals.verify;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A verification as one page without scripts or outside files: what the notes contradict, what is
 * missing, what no note carries, then the rest; each with links to the cited characters below.
 */
public final class VerificationHtml {
  private final Verification v;
  private final Markup m = new Markup();
  private final Map<String, Integer> anchors = new LinkedHashMap<>();

  private VerificationHtml(Verification v) {
    this.v = v;
  }

  /**
   * The page.
   *
   * @param summary the name of the summary's file
   */
  public static String write(Verification v, String summary) {
    return new VerificationHtml(v).page(summary);
  }

  private String page(String summary) {
    String title = "Check of " + summary + " against " + v.chart().name();
    m.open("html", "lang", "en").open("head");
    m.empty("meta", "charset", "utf-8");
    m.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    m.element("title", title).element("style", css()).close("head").open("body");
    m.element("h1", title);
    m.element("p", VerificationText.counts(v), "class", "counts");
    if (!v.anotherInfant().isEmpty()) {
      m.element("p", VerificationText.anotherInfant(v), "class", "other");
    }
    part("Contradicted: the notes say otherwise", "wrong", Verdict.CONTRADICTED);
    missing();
    part("Not found: no note carries it", "none", Verdict.NOT_FOUND);
    m.open("details", "class", "rest");
    m.element("summary", "Supported: " + v.count(Verdict.SUPPORTED) + " statements");
    part("", "right", Verdict.SUPPORTED);
    m.close("details");
    notes();
    m.element("p", VerificationText.CAUTION, "class", "soft");
    return "<!doctype html>\n" + m.close("body").close("html") + "\n";
  }

  private void part(String title, String kind, Verdict verdict) {
    var statements = v.statements().stream().filter(s -> s.verdict() == verdict).toList();
    if (statements.isEmpty()) {
      return;
    }
    if (!title.isEmpty()) {
      m.element("h2", title);
    }
    m.open("ol", "class", kind);
    for (var s : statements) {
      m.open("li").element("p", s.text().replaceAll("\\s+", " "), "class", "said");
      if (!s.reason().isEmpty()) {
        m.element("p", s.reason(), "class", "why");
      }
      links(s.sources());
      m.close("li");
    }
    m.close("ol");
  }

  private void missing() {
    if (v.missing().isEmpty()) {
      return;
    }
    m.element("h2", "Missing: the summary does not tell").open("ol", "class", "left");
    for (var o : v.missing()) {
      m.open("li").element("p", o.text(), "class", "said");
      links(o.sources());
      m.close("li");
    }
    m.close("ol");
  }

  private void links(List<Span> sources) {
    m.open("p", "class", "notes");
    for (var s : first(sources)) {
      int number = anchors.computeIfAbsent(s.toString(), k -> anchors.size() + 1);
      m.element("a", s.note(), "href", "#s" + number).text(" ");
    }
    m.close("p");
  }

  private static final int MOST = 4;

  /** Of each note the first place. */
  private static List<Span> first(List<Span> sources) {
    Map<String, Span> first = new LinkedHashMap<>();
    sources.forEach(s -> first.putIfAbsent(s.note(), s));
    return first.values().stream().limit(MOST).toList();
  }

  /** The cited notes with the cited characters marked. */
  private void notes() {
    var cited =
        Stream.concat(
                v.statements().stream().flatMap(s -> first(s.sources()).stream()),
                v.missing().stream().flatMap(o -> first(o.sources()).stream()))
            .distinct()
            .sorted(Comparator.comparing(Span::note).thenComparingInt(Span::from))
            .toList();
    m.element("h2", "The notes cited");
    for (var note : v.chart().notes()) {
      var own = cited.stream().filter(s -> s.note().equals(note.name())).toList();
      if (!own.isEmpty()) {
        m.open("section");
        m.element("h3", note.name() + " · " + note.time().toString().replace('T', ' '));
        m.open("pre");
        marked(note, own);
        m.close("pre").close("section");
      }
    }
  }

  private void marked(Note note, List<Span> cited) {
    String text = note.text();
    int at = note.bodyStart();
    for (var s : cited) {
      int from = Math.max(s.from(), at);
      int to = Math.min(s.to(), text.length());
      m.text(text.substring(at, Math.max(at, Math.min(from, text.length()))));
      m.open("mark", "id", "s" + anchors.get(s.toString()));
      m.text(from < to ? text.substring(from, to) : "").close("mark");
      at = Math.max(at, to);
    }
    m.text(text.substring(at));
  }

  private static String css() {
    try (InputStream in =
        Objects.requireNonNull(VerificationHtml.class.getResourceAsStream("verification.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
