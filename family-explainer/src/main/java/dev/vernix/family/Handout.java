package dev.vernix.family;

import dev.vernix.corpus.Ledger;
import java.util.List;
import java.util.Map;

/**
 * A handout before it becomes a file.
 *
 * @param ledger what it is about
 * @param request what was asked for
 * @param sections in the order of reading
 * @param journey big days of the stay, in order of time, for the drawing
 * @param questions that the family may ask
 * @param teachBack what the nurse asks the family to say in their own words
 * @param checklist what is done before going home
 * @param withheld how many facts do not stand here, by category
 * @param missing what the notes do not say and a person must add, in English, for the nurse
 * @param footer who reviewed the words, in the language of the handout
 * @param grade reading grade of all sentences, see {@link Grading}
 * @param hard sentences that keep the grade above the bar, each with its reason; empty at or below
 */
public record Handout(
    Ledger ledger,
    HandoutRequest request,
    List<Section> sections,
    List<Milestone> journey,
    List<Line> questions,
    List<Line> teachBack,
    List<Item> checklist,
    Map<Category, Integer> withheld,
    List<String> missing,
    List<String> footer,
    double grade,
    List<String> hard) {
  public Handout {
    sections = List.copyOf(sections);
    journey = List.copyOf(journey);
    questions = List.copyOf(questions);
    teachBack = List.copyOf(teachBack);
    checklist = List.copyOf(checklist);
    missing = List.copyOf(missing);
    footer = List.copyOf(footer);
    hard = List.copyOf(hard);
  }

  /** The same with other sections. */
  public Handout with(List<Section> other) {
    return new Handout(
        ledger, request, other, journey, questions, teachBack, checklist, withheld, missing, footer,
        grade, hard);
  }

  /**
   * A heading and what stands under it.
   *
   * @param id such as {@code medicines} or {@code topic-nec}
   * @param title in the language of the handout
   * @param icon name of a drawing, empty for none
   */
  public record Section(String id, String title, String icon, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One sentence.
   *
   * @param text in the language of the handout
   * @param kind how it is shown and where it comes from
   * @param facts ids of the facts that it tells; empty for words that hold for any baby
   * @param block the data file and sentence that the words come from, such as {@code nec.what}
   */
  public record Line(String text, Kind kind, List<String> facts, String block) {
    public Line {
      facts = List.copyOf(facts);
    }

    /** True where the sentence says something about this baby. */
    public boolean aboutThisBaby() {
      return !facts.isEmpty();
    }
  }

  /** How a {@link Line} is shown. */
  public enum Kind {
    TEXT,
    /** One thing of a list. */
    ITEM,
    /** The head of a group within a section. */
    HEAD,
    /** A note's own words, in their own language, shown as a quotation. */
    QUOTE,
    /** Something that the notes do not say: a blank for the nurse. */
    GAP
  }

  /**
   * A big day.
   *
   * @param date the day in the handout's language
   * @param icon name of a drawing
   */
  public record Milestone(String date, String label, String icon, List<String> facts) {
    public Milestone {
      facts = List.copyOf(facts);
    }
  }

  /** One line of the checklist. */
  public record Item(String id, String label, State state, List<String> facts) {
    public Item {
      facts = List.copyOf(facts);
    }
  }

  /** Where a thing of the checklist stands. */
  public enum State {
    DONE,
    NOT_YET,
    NOT_DOCUMENTED
  }
}
