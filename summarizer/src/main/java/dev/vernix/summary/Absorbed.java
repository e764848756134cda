package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out a course that a fuller one tells as well: an episode that names the same things on the
 * same days makes the single lines under it repetition.
 */
final class Absorbed {
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d+(?:\\.\\d+)?(?:%| ?[\\p{L}/]+)?"
              + "|\\b(?:left|right|bilateral|final|two|three|four|five|six|seven|eight|nine|ten)\\b");

  private record Told(Fact fact, Set<String> figures, Set<String> concepts) {
    /** A positive culture is told with its day even where a treatment names it. */
    boolean negative() {
      return fact.realisation().contains("no growth") || fact.realisation().contains("no result");
    }

    boolean holds(Told other) {
      return fact.realisation().length() > other.fact.realisation().length()
          && figures.containsAll(other.figures)
          && concepts.containsAll(other.concepts)
          && !other.concepts.isEmpty();
    }
  }

  private Absorbed() {}

  /**
   * Ids of those facts of one section that another of them tells whole. Where the infant went is
   * always told: every sentence that begins "at discharge" names its only concept.
   */
  static Set<String> among(List<Fact> facts) {
    var told = new ArrayList<Told>();
    facts.forEach(f -> told.add(new Told(f, figures(f.realisation()), concepts(f.realisation()))));
    return told.stream()
        .filter(t -> !t.fact.concept().equals("disposition"))
        .filter(t -> !t.fact.concept().equals("culture-result") || t.negative())
        .filter(t -> told.stream().anyMatch(other -> other.holds(t)))
        .map(t -> t.fact.id())
        .collect(Collectors.toSet());
  }

  private static Set<String> figures(String text) {
    var found = new HashSet<String>();
    var m = FIGURE.matcher(text.replaceAll("\\(\\d+ calendar days?\\)", ""));
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }

  /** Ids of the concepts that a text names. */
  static Set<String> concepts(String text) {
    return Lexicon.standard().match(text, 0, text.length()).stream()
        .map(m -> m.concept().id())
        .collect(Collectors.toSet());
  }
}
