package dev.vernix.summary.output;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Origin;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The summary as CommonMark with tables and no HTML: a paragraph or list a system, superscript
 * numbers for the cited notes, and the quoted notes at the end.
 */
public final class SummaryMarkdown {
  private final Summary summary;
  private final Citations citations;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder(60_000);

  private SummaryMarkdown(Summary summary) {
    this.summary = summary;
    this.citations = Citations.of(summary);
    this.labels = new Labels(summary.ledger().chart().patient().clock());
  }

  /** The whole file's text. */
  public static String write(Summary summary) {
    return new SummaryMarkdown(summary).document();
  }

  private String document() {
    head();
    beforeSigning();
    for (var section : summary.sections()) {
      section(section);
    }
    durations();
    growth();
    sources();
    return out.toString();
  }

  private void head() {
    Chart chart = summary.ledger().chart();
    out.append("# Discharge summary: ").append(escape(chart.patient().name())).append("\n\n");
    out.append("> **DRAFT - NOT SIGNED.** Written ")
        .append(Labels.time(summary.written()))
        .append(" from ")
        .append(chart.notes().size())
        .append(" notes; ")
        .append(escape(Labels.engine(summary)))
        .append(". The program advises, people decide.\n");
    if (!summary.model().isEmpty()) {
      out.append("> Sentences marked \u2020 are in the model's words and passed the checks; ")
          .append("all others are in the program's.\n");
    }
    out.append('\n');
    table(List.of("", ""), PatientTable.rows(chart.patient()));
  }

  private void beforeSigning() {
    var items = new StringBuilder();
    for (var i : Settle.of(summary)) {
      item(items, i.kind(), i.text(), i.sources());
    }
    if (!summary.rejected().isEmpty()) {
      item(items, "Rejected", Wording.rejected(summary), List.of());
    }
    if (!items.isEmpty()) {
      out.append("## To settle before signing\n\n").append(items).append('\n');
    }
  }

  private void item(StringBuilder items, String kind, String text, Collection<Span> sources) {
    items.append("- **").append(kind).append(":** ").append(escape(text));
    items.append(superscripts(sources)).append('\n');
  }

  private void section(Summary.Section section) {
    out.append("## ").append(section.system().title()).append("\n\n");
    var layout = Layout.of(section);
    for (var paragraph : layout.paragraphs()) {
      paragraph.forEach(s -> sentence(layout.listed() ? "- " : "", s));
      out.append(layout.listed() ? "" : "\n");
    }
    out.append(layout.listed() && !layout.paragraphs().isEmpty() ? "\n" : "");
    if (!layout.figures().isEmpty()) {
      layout.figures().forEach(s -> sentence("", s));
      out.append('\n');
    }
    if (!layout.notes().isEmpty()) {
      out.append('*').append(layout.notesTitle()).append("*\n\n");
      layout.notes().forEach(s -> sentence("- ", s));
      out.append('\n');
    }
  }

  private void sentence(String mark, Summary.Sentence sentence) {
    out.append(mark).append(escape(sentence.text()));
    out.append(sentence.origin() == Origin.MODEL ? "\u202F\u2020" : "");
    out.append(superscripts(sentence.sources())).append('\n');
  }

  private void durations() {
    if (!summary.durations().isEmpty()) {
      out.append("## Days of treatment\n\n");
      var table = DurationTable.of(summary);
      table(table.head(), table.rows());
      if (!table.convention().isEmpty()) {
        out.append("Counted as: ").append(escape(table.convention())).append("\n\n");
      }
    }
  }

  private void growth() {
    var table = GrowthTable.of(summary.ledger(), labels);
    if (!table.rows().isEmpty()) {
      out.append("## ").append(GrowthTable.TITLE).append("\n\n");
      table(GrowthTable.HEAD, table.rows().stream().map(GrowthTable.Row::texts).toList());
    }
  }

  private void sources() {
    out.append("## Sources\n\n");
    for (var source : citations.sources()) {
      var note = source.note();
      out.append(source.number()).append(". **").append(escape(note.name())).append("**, ");
      out.append(escape(Wording.noteLine(note, labels)));
      String quotes =
          source.quotes().stream()
              .map(q -> "\u201C" + escape(q) + "\u201D")
              .collect(Collectors.joining(" \u00B7 "));
      out.append(": ").append(quotes).append('\n');
    }
  }

  private void table(List<String> head, List<List<String>> rows) {
    row(head);
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(this::row);
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(escape(cell)).append(" |"));
    out.append('\n');
  }

  private String superscripts(Collection<Span> spans) {
    var text = new StringBuilder();
    for (int number : citations.numbers(spans)) {
      text.append('\u202F');
      for (char digit : Integer.toString(number).toCharArray()) {
        text.append(
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(digit - '0'));
      }
    }
    return text.toString();
  }

  /**
   * The text on one line, with a backslash before every character that Markdown could take for its
   * own.
   */
  static String escape(String text) {
    String line = Plain.line(text);
    var escaped = new StringBuilder(line.length() + 16);
    int i = 0;
    if (!line.isEmpty() && "#+-=".indexOf(line.charAt(0)) >= 0) {
      escaped.append('\\').append(line.charAt(i++));
    }
    while (i < line.length() && i < 10 && Character.isDigit(line.charAt(i))) {
      escaped.append(line.charAt(i++));
    }
    // "28. February" or "1) …" at the start of a line would become a numbered list.
    if (i > 0 && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')')) {
      escaped.append('\\').append(line.charAt(i++));
    }
    for (; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("\\`*_[]<>|~&".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
