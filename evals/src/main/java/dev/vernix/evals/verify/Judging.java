package dev.vernix.evals.verify;

import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the checks found about one sentence so far. */
final class Judging {
  private static final int MOST_SOURCES = 8;
  private static final int QUOTE = 110;

  private final List<String> against = new ArrayList<>();
  private final List<String> unfound = new ArrayList<>();
  private final Set<Span> rivals = new LinkedHashSet<>();
  private final Set<Span> sources = new LinkedHashSet<>();
  private int found;

  /** A line carries it. */
  void supported(Line line) {
    found++;
    line.sources().stream().limit(2).forEach(sources::add);
  }

  /** It stands in the patient's data or follows from the clock. */
  void supported() {
    found++;
  }

  /**
   * Notes state it otherwise.
   *
   * @param shown as the summary has it
   * @param line what the notes have
   */
  void contradicted(String shown, Line line) {
    against.add("“" + shown.strip() + "”: the notes have " + quote(line));
    line.sources().stream().limit(2).forEach(rivals::add);
  }

  /** What is known without a line states it otherwise. */
  void contradicted(String reason) {
    against.add(reason);
  }

  /** Nothing carries it. */
  void notFound(String reason) {
    unfound.add(reason);
  }

  boolean nothingYet() {
    return found == 0 && against.isEmpty() && unfound.isEmpty();
  }

  Statement statement(String text) {
    var verdict =
        !against.isEmpty()
            ? Verdict.CONTRADICTED
            : unfound.isEmpty() ? Verdict.SUPPORTED : Verdict.NOT_FOUND;
    var reasons = new LinkedHashSet<>(against);
    reasons.addAll(unfound);
    var cited = new LinkedHashSet<>(rivals);
    cited.addAll(sources);
    return new Statement(
        text, verdict, String.join("; ", reasons), cited.stream().limit(MOST_SOURCES).toList());
  }

  static String quote(Line line) {
    String words = line.text().replaceAll("\\s+", " ").strip();
    String shown = words.length() > QUOTE ? words.substring(0, QUOTE) + "…" : words;
    return "“" + shown + "” (" + line.sources().getFirst().note() + ")";
  }
}
