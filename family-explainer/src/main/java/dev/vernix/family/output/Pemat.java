package dev.vernix.family.output;

import dev.vernix.family.Grading;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.readability.Counts;
import dev.vernix.family.readability.TextSentences;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Items of the Patient Education Materials Assessment Tool for print (PEMAT-P; Shoemaker, Wolf and
 * Brach, AHRQ 2013; from memory, unverified) that a program can check. The others need a person.
 */
final class Pemat {
  private static final int LONGEST_SENTENCE = 20;
  private static final int LONGEST_SECTION = 24;

  private Pemat() {}

  /** Each item in short, with whether it is met. */
  static Map<String, Boolean> items(Handout handout) {
    var items = new LinkedHashMap<String, Boolean>();
    var lines = Grading.counted(handout.sections());
    items.put(
        "short sections with headings (items 8 and 9)",
        handout.sections().stream()
            .allMatch(s -> !s.title().isBlank() && s.lines().size() <= LONGEST_SECTION));
    items.put("everyday words: at or below the bar (item 3)", handout.hard().isEmpty());
    items.put(
        "no sentence of more than " + LONGEST_SENTENCE + " words (item 8)",
        lines.stream()
            .flatMap(l -> TextSentences.of(l.text()).stream())
            .allMatch(s -> Counts.of(s, handout.request().language()).words() <= LONGEST_SENTENCE));
    items.put(
        "no sums for the reader (item 7)",
        lines.stream().noneMatch(l -> l.text().matches(".*(?:mg/kg|mL/kg|\\bx \\d).*")));
    items.put(
        "says what to do (items 20 and 21)",
        handout.sections().stream()
            .anyMatch(s -> s.lines().stream().anyMatch(l -> l.kind() == Kind.ITEM)));
    items.put(
        "drawings beside the words (item 15)",
        handout.sections().stream().anyMatch(s -> Icons.has(s.icon())));
    return items;
  }
}
