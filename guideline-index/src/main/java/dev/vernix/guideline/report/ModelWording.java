package dev.vernix.guideline.report;

import dev.vernix.guideline.beyond.ModelFinding;
import dev.vernix.guideline.beyond.ModelFindings;
import dev.vernix.guideline.beyond.NumberedPassage;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for what a model said; every one is ours or the guideline's. */
final class ModelWording {
  private static final String NOTICE =
      "Decided by a language model, which is often wrong: it saw one plan item and numbered lines"
          + " of one passage, and pointed at lines twice. Judge by the lines themselves.";

  private ModelWording() {}

  /** What must be known before a finding is read; empty where there is none. */
  static String notice(ModelFindings m) {
    return m.found().isEmpty() ? "" : NOTICE;
  }

  /** {@code Unit sepsis guideline, 3.2, page 4, 2024}. */
  static String source(NumberedPassage p) {
    var parts = new ArrayList<String>();
    parts.add(p.title());
    if (!p.section().isEmpty()) {
      parts.add(p.section());
    }
    if (p.page() > 0) {
      parts.add("page " + p.page());
    }
    if (!p.edition().isEmpty()) {
      parts.add(p.edition());
    }
    if (!p.standing().isEmpty()) {
      parts.add(p.standing());
    }
    return String.join(", ", parts);
  }

  static String said(ModelFinding f) {
    return switch (f.judgement()) {
      case SUPPORTS -> "the model reads these lines as supporting the plan";
      case CONFLICTS -> "the model reads these lines as against the plan";
      case UNRELATED -> throw new IllegalArgumentException("unrelated is no finding");
    };
  }

  /** {@code L2}, {@code L3}. */
  static String line(int number, String text) {
    return String.format(Locale.ROOT, "L%d  %s", number, text);
  }

  /** What was asked and what was left out. */
  static String counts(ModelFindings m) {
    if (m.unfit()) {
      return m.model()
          + " got "
          + (m.controls() - m.controlsRight())
          + " of "
          + m.controls()
          + " control questions wrong, so it was asked no more and nothing that it says is shown. "
          + m.items()
          + " plan items of the latest plan are judged by no rule. A larger model may do.";
    }
    String out =
        m.leftOut().entrySet().stream()
            .map(e -> e.getValue() + " because " + e.getKey().words())
            .collect(Collectors.joining("; "));
    return m.items()
        + (m.items() == 1 ? " plan item" : " plan items")
        + " no rule judges; "
        + m.asked()
        + " of "
        + m.pairs()
        + " pairs of item and passage asked about ("
        + m.model()
        + ")"
        + (out.isEmpty() ? "." : "; left out: " + out + ".");
  }
}
