package dev.vernix.family.output;

import dev.vernix.corpus.page.Plain;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import java.util.List;

/**
 * Markdown for a nurse to edit. Behind each sentence stands where it comes from, in a comment that
 * no reader sees and {@code explain --check} reads.
 */
public final class HandoutMarkdown {
  private final Handout handout;
  private final Labels labels;
  private final StringBuilder out = new StringBuilder();

  private HandoutMarkdown(Handout handout) {
    this.handout = handout;
    this.labels = new Labels(handout);
  }

  /** The whole file. */
  public static String write(Handout handout) {
    return new HandoutMarkdown(handout).page();
  }

  private String page() {
    out.append("<!-- vernix handout: ")
        .append(handout.request().language().code())
        .append(" -->\n# ")
        .append(escape(labels.title()))
        .append("\n\n*")
        .append(escape(labels.word("draft")))
        .append("*\n");
    for (var section : handout.sections()) {
      heading(section.title());
      section.lines().forEach(this::line);
      if (section.id().equals("hello")) {
        journey();
      }
    }
    list("title-questions", handout.questions(), "");
    list("title-teach", handout.teachBack(), " [ ] " + labels.word("tick"));
    if (!handout.checklist().isEmpty()) {
      heading(labels.word("title-checklist"));
    }
    for (var item : handout.checklist()) {
      out.append("- [")
          .append(item.state() == Handout.State.DONE ? "x" : " ")
          .append("] ")
          .append(escape(item.label()))
          .append(" (")
          .append(escape(labels.state(item.state())))
          .append(")")
          .append(trace(item.facts(), "check." + item.id()))
          .append('\n');
    }
    out.append("\n---\n\n");
    handout.footer().forEach(f -> out.append("*").append(escape(f)).append("*\n\n"));
    return out.toString();
  }

  private void journey() {
    if (!handout.journey().isEmpty()) {
      heading(labels.word("title-journey"));
      handout
          .journey()
          .forEach(
              m ->
                  out.append("- ")
                      .append(escape(m.date() + ": " + m.label()))
                      .append(trace(m.facts(), "journey"))
                      .append('\n'));
    }
  }

  private void heading(String title) {
    out.append("\n## ").append(escape(title)).append("\n\n");
  }

  private void list(String title, List<Line> lines, String after) {
    if (!lines.isEmpty()) {
      heading(labels.word(title));
      lines.forEach(
          l ->
              out.append("- ")
                  .append(escape(l.text()))
                  .append(after)
                  .append(trace(l.facts(), l.block()))
                  .append('\n'));
    }
  }

  private void line(Line line) {
    String mark = line.kind() == Kind.ITEM ? "- " : line.kind() == Kind.QUOTE ? "> " : "";
    if (line.kind() == Kind.HEAD) {
      out.append("\n### ").append(escape(line.text())).append("\n\n");
      return;
    }
    out.append(mark)
        .append(escape(line.text()))
        .append(trace(line.facts(), line.block()))
        .append(mark.equals("- ") ? "\n" : "\n\n");
  }

  private static String trace(List<String> facts, String words) {
    return " <!-- " + String.join(",", facts) + " " + words + " -->";
  }

  /** Text from notes stays text: no markup, no comment of its own. */
  private static String escape(String text) {
    return Plain.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*", "\\*")
        .replace("`", "\\`")
        .replace("[", "\\[");
  }
}
