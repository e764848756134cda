package dev.vernix.family.text;

import java.util.List;
import java.util.Map;

/**
 * When a block applies and which sentences it has, the same for every language.
 *
 * @param id the file's name without its ending
 * @param part where it stands in a handout
 * @param icon name of a drawing, empty for none
 * @param when one of these must pick a fact; empty for a block that always applies
 * @param unless none of these may pick one
 * @param sentences by id, in the order of reading
 */
public record Topic(
    String id,
    Part part,
    String icon,
    List<Condition> when,
    List<Condition> unless,
    Map<String, Sentence> sentences) {
  public Topic {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
  }

  /** Where a topic stands in a handout; the order is that of the handout. */
  public enum Part {
    PROBLEM,
    TREATMENT,
    TEST,
    CARE
  }

  /** What a sentence is for. */
  public enum Role {
    /** Tells. */
    TELL,
    /** A reason to call the doctor. */
    CALL,
    /** A reason to go to the emergency department. */
    EMERGENCY,
    /** A question that the family may ask. */
    ASK,
    /** What the family is asked to say in their own words. */
    TEACH
  }

  /**
   * One sentence of a topic.
   *
   * @param about one of them picks the fact that the sentence tells ({@code topic}: one of the
   *     topic's); empty for words that hold for any baby
   * @param each whether it is said for every such fact, not only the first
   * @param last whether the last such fact is told, not the first
   * @param when said only if one of these picks a fact
   * @param unless not said if one of these picks a fact
   */
  public record Sentence(
      String id,
      Role role,
      List<Condition> about,
      boolean each,
      boolean last,
      List<Condition> when,
      List<Condition> unless) {}
}
