package dev.vernix.evals.cohort;

import dev.vernix.corpus.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a report cites, a page for each chart, on which every cited place is marked and
 * has an anchor. They hold patient text and stay beside the report.
 */
final class NotePages {
  /** The folder beside the report. */
  static final String FOLDER = "cited";

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::from).thenComparingInt(Span::to);
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans KR", sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem 60vh; }
      h1 { font-size: 1.2rem; } h2 { font-size: 1rem; margin: 1.6rem 0 .3rem; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #8888; border-radius: 4px; padding: .6rem .9rem; }
      mark { background: #fff1cc; color: #1c2733; } :target + mark { background: #ffd24d; outline: 2px solid #7a4d00; }
      a[id] { scroll-margin-top: 25vh; }
      """;

  private final Map<String, Map<String, String>> texts = new TreeMap<>();
  private final Map<String, Map<String, TreeSet<Span>>> cited = new TreeMap<>();

  /**
   * @param shown what the report lists
   * @param folders where charts lie; a chart that is not a folder of notes gets no page
   */
  NotePages(List<Deviation> shown, Map<String, Path> folders) {
    for (var d : shown) {
      Path folder = folders.get(d.chart());
      if (folder != null) {
        read(d.chart(), d.note(), folder);
        for (var s : d.sources()) {
          read(d.chart(), s.note(), folder);
          cited
              .computeIfAbsent(d.chart(), k -> new TreeMap<>())
              .computeIfAbsent(s.note(), k -> new TreeSet<>(ORDER))
              .add(s);
        }
      }
    }
  }

  private void read(String chart, String note, Path folder) {
    var notes = texts.computeIfAbsent(chart, k -> new TreeMap<>());
    Path notesOf = folder.resolve("notes").normalize();
    Path file = notesOf.resolve(note).normalize();
    if (!notes.containsKey(note) && file.startsWith(notesOf)) {
      try {
        notes.put(note, Files.readString(file));
      } catch (IOException e) {
        // not a text file in a folder: the report names it without a link
      }
    }
  }

  /** Where the place stands, as seen from the report; empty where no page has it. */
  String link(String chart, String note, @Nullable Span place) {
    return texts.getOrDefault(chart, Map.of()).containsKey(note)
        ? FOLDER + "/" + name(chart) + "#" + (place == null ? note(note) : anchor(place))
        : "";
  }

  /** The pages by name within {@link #FOLDER}. */
  Map<String, byte[]> pages() {
    var pages = new LinkedHashMap<String, byte[]>();
    texts.forEach(
        (chart, notes) -> {
          if (!notes.isEmpty()) {
            pages.put(name(chart), page(chart, notes).getBytes(StandardCharsets.UTF_8));
          }
        });
    return pages;
  }

  private String page(String chart, Map<String, String> notes) {
    var b = new StringBuilder(1 << 14);
    b.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(Html.text(chart))
        .append("</title><style>\n")
        .append(STYLE)
        .append("</style></head><body><h1>")
        .append(Html.text(chart))
        .append(": notes that the audit cites</h1>\n<p><a href=\"../audit.html\">Back to the ")
        .append(
            "audit</a>. Cited places are marked. Patient text: stays within the hospital.</p>\n");
    notes.forEach(
        (note, text) -> {
          b.append("<h2 id=\"").append(note(note)).append("\">").append(Html.text(note));
          b.append("</h2>\n<pre>");
          marked(b, text, cited.getOrDefault(chart, Map.of()).getOrDefault(note, new TreeSet<>()));
          b.append("</pre>\n");
        });
    return b.append("</body></html>\n").toString();
  }

  /** The text in pieces that begin and end where any place does. */
  private static void marked(StringBuilder b, String text, Iterable<Span> places) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var p : places) {
      if (p.to() <= text.length()) {
        cuts.add(p.from());
        cuts.add(p.to());
      }
    }
    Integer from = null;
    for (int to : cuts) {
      if (from != null) {
        piece(b, text, from, to, places);
      }
      from = to;
    }
  }

  private static void piece(StringBuilder b, String text, int from, int to, Iterable<Span> places) {
    boolean inside = false;
    for (var p : places) {
      inside |= p.from() <= from && to <= p.to();
      if (p.from() == from) {
        b.append("<a id=\"").append(anchor(p)).append("\"></a>");
      }
    }
    String words = Html.text(text.substring(from, to));
    b.append(inside ? "<mark>" + words + "</mark>" : words);
  }

  private static String name(String chart) {
    String plain = chart.replaceAll("[^A-Za-z0-9._-]", "_");
    return (plain.length() > 60 ? plain.substring(0, 60) : plain)
        + "-"
        + Hashes.of(List.of(chart)).substring(0, 8)
        + ".html";
  }

  private static String note(String note) {
    return note.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private static String anchor(Span place) {
    return note(place.note()) + "-" + place.from() + "-" + place.to();
  }
}
