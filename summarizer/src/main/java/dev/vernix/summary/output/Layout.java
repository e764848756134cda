package dev.vernix.summary.output;

import dev.vernix.corpus.BodySystem;
import dev.vernix.summary.Summary;
import dev.vernix.summary.Summary.Kind;
import dev.vernix.summary.Summary.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a section is laid out in every format: its course in short paragraphs, its figures, then what
 * else the notes say.
 *
 * @param listed true where the course is a list by nature, one thing a line
 * @param paragraphs of the course
 * @param figures values and their extremes
 * @param notes set apart and small
 */
record Layout(
    boolean listed, List<List<Sentence>> paragraphs, List<Sentence> figures, List<Sentence> notes) {
  private static final Set<BodySystem> LISTS =
      EnumSet.of(
          BodySystem.MEDICATIONS,
          BodySystem.PENDING,
          BodySystem.FOLLOW_UP,
          BodySystem.SCREENING,
          BodySystem.PROCEDURES);

  /** Sentences of one paragraph: a longer one cannot be searched by eye. */
  private static final int LONGEST = 5;

  static Layout of(Summary.Section section) {
    var course = of(section, Kind.COURSE);
    var paragraphs = new ArrayList<List<Sentence>>();
    int parts = (course.size() + LONGEST - 1) / LONGEST;
    for (int i = 0; i < parts; i++) {
      // Even parts: seven sentences are four and three, not five and two.
      int from = i * course.size() / parts;
      paragraphs.add(course.subList(from, (i + 1) * course.size() / parts));
    }
    return new Layout(
        LISTS.contains(section.system()),
        List.copyOf(paragraphs),
        of(section, Kind.FIGURE),
        of(section, Kind.NOTE));
  }

  private static List<Sentence> of(Summary.Section section, Kind kind) {
    return section.sentences().stream().filter(s -> s.kind() == kind).toList();
  }

  /** The heading over {@link #notes}. */
  String notesTitle() {
    return paragraphs.isEmpty() && figures.isEmpty() ? "In the notes" : "Also in the notes";
  }
}
