package dev.vernix.evals.simulator;

import java.time.LocalDate;
import java.util.List;

/** One thing that is true of a simulated stay, or true of what one of its notes says. */
public sealed interface Truth {
  /**
   * A sentence that says something of a concept.
   *
   * @param note file name
   * @param from first character of the sentence in the note's whole text
   * @param to one past its last
   * @param concept in the simulator's own words
   * @param status {@code present}, {@code absent}, {@code possible}, {@code planned} or {@code
   *     historical}
   * @param experiencer {@code infant}, {@code mother} or {@code sibling}
   */
  record Mention(
      String note, int from, int to, String concept, String status, String experiencer, String text)
      implements Truth {}

  /**
   * A sentence that gives a quantity.
   *
   * @param value as the stay has it, which the note may give in another unit
   * @param unit UCUM, empty for a number without one
   */
  record Amount(
      String note, int from, int to, String concept, String value, String unit, String text)
      implements Truth {}

  /**
   * A stretch of treatment.
   *
   * @param kind {@code support}, {@code antibiotic}, {@code npo}, {@code tpn}, {@code line} or
   *     {@code phototherapy}
   * @param name such as {@code cpap} or {@code ampicillin}
   * @param start first day
   * @param stop last day
   */
  record Episode(String kind, String name, LocalDate start, LocalDate stop) implements Truth {}

  /** Something that happened on a day: a transfusion, a diagnosis, a culture, an operation. */
  record Event(String kind, String name, LocalDate day) implements Truth {}

  /**
   * An error that was planted.
   *
   * @param note where it stands, or the later of two places
   */
  record Planted(Fault fault, String note, int from, int to, String text) implements Truth {}

  /**
   * What the plans of the stay do about a recommendation, taken together.
   *
   * @param recommendation id of the guideline digest
   * @param verdict id of a verdict, such as {@code concordant}
   */
  record Judged(String recommendation, String verdict) implements Truth {}

  /**
   * A sentence that gives the reason why plans go against a recommendation.
   *
   * @param note file name
   * @param from first character of the sentence
   * @param to one past its last
   */
  record Reasoned(String recommendation, String note, int from, int to) implements Truth {}

  /**
   * What the stay adds to a quality indicator.
   *
   * @param indicator id, such as {@code nec}
   * @param numerator events, or stays within the target
   * @param denominator stays or days; 0 where the stay is left out
   * @param values days or minutes of a median, the grade of lung disease; empty for the others
   * @param left why the stay is left out; empty where it is not
   */
  record Measured(
      String indicator, int numerator, int denominator, List<Integer> values, String left)
      implements Truth {
    public Measured {
      values = List.copyOf(values);
    }
  }
}
