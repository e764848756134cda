package dev.vernix.prompts.gate;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.prompts.gate.Comparison.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides whether a model sentence may stand for the facts that it cites.
 *
 * <p>A fact's realisation is the whole truth about it: whatever the sentence says beyond the
 * realisations of its facts, or leaves out of them, or hangs on another of them, is a rejection.
 * Safe for use from several threads.
 */
public final class Gate {
  /** A sentence that cites more facts than this is no sentence. */
  static final int MOST_FACTS = 8;

  private static final List<Rule> RULES =
      List.of(
          new Supported(),
          new InOrder(),
          new Together(),
          new DayOfDate(),
          new Polarity(),
          new Whose(),
          new TimeAndCause(),
          new Covered(),
          new WellFormed());

  private final Terms terms;
  private final Sex sex;
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  /** A gate that knows the standard lexicon. */
  public Gate(Sex sex) {
    this(text -> Lexicon.standard().match(text, 0, text.length()), sex);
  }

  /**
   * @param terms finds lexicon concepts
   * @param sex of the infant, which pronouns must fit
   */
  public Gate(Terms terms, Sex sex) {
    this.terms = terms;
    this.sex = sex;
  }

  /**
   * What is wrong with {@code sentence} as a statement of {@code cited}.
   *
   * @param cited the facts whose tags the sentence bears, in any order
   */
  public GateReport check(String sentence, List<Fact> cited) {
    List<String> ids = cited.stream().map(Fact::id).toList();
    if (cited.isEmpty() || cited.size() > MOST_FACTS) {
      return new GateReport(
          sentence, ids, List.of(new Rejection("citation", cited.size() + " facts are cited")));
    }
    if (cited.size() == 1 && cited.getFirst().realisation().strip().equals(sentence.strip())) {
      return new GateReport(sentence, ids, List.of());
    }
    List<Stated> facts =
        cited.stream()
            .map(
                f ->
                    new Stated(
                        f, readings.computeIfAbsent(f.realisation(), r -> Reading.of(r, terms))))
            .toList();
    Comparison c = Comparison.of(Reading.of(sentence.strip(), terms), facts, sex);
    List<Rejection> found = new ArrayList<>();
    for (Rule rule : RULES) {
      rule.look(c).stream().filter(r -> !found.contains(r)).forEach(found::add);
    }
    return new GateReport(sentence, ids, found);
  }
}
