package dev.vernix.prompts.recall;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.TargetReader;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.trust.Sensitive;
import java.util.List;

/** The fact that stands for a sentence at which a model pointed, in the sentence's own words. */
public final class Proposal {
  /** The concept of every proposal; no rule of ours makes such a fact. */
  public static final String CONCEPT = "model-proposal";

  private static final int LONGEST_QUOTE = 600;

  private Proposal() {}

  /** Whether a model pointed at it. */
  public static boolean is(Fact fact) {
    return fact.concept().equals(CONCEPT);
  }

  /**
   * Possible where anything of the sentence is negated, uncertain, planned or past: of a whole
   * sentence it cannot be said to what that belongs.
   */
  static Fact of(String id, Said said, boolean aboutAnother) {
    int from = said.sentence().from();
    int to = Math.min(said.sentence().to(), from + LONGEST_QUOTE);
    String quote = said.note().text().substring(from, to).strip().replaceAll("\\s+", " ");
    var standing = TargetReader.read(quote, 0, quote.length());
    boolean plain =
        !standing.negated()
            && !standing.possible()
            && !standing.hypothetical()
            && !standing.historical();
    var section = said.sentence().section();
    return new Fact(
        id,
        system(section),
        CONCEPT,
        "Pointed at by the model, in the note's words: \u201c" + quote + "\u201d",
        null,
        null,
        said.when(from, to),
        plain ? Status.PRESENT : Status.POSSIBLE,
        aboutAnother ? Experiencer.SIBLING : experiencer(section, standing.experiencer()),
        sensitivity(said),
        List.of(),
        List.of(said.span(from, to)));
  }

  private static BodySystem system(Section section) {
    if (section.system() != null) {
      return section.system();
    }
    return section.role() == Section.Role.MATERNAL ? BodySystem.MATERNAL : BodySystem.SKIN;
  }

  private static Experiencer experiencer(Section section, Experiencer said) {
    return switch (section.role()) {
      case MATERNAL -> said == Experiencer.INFANT ? Experiencer.MOTHER : said;
      case FAMILY_HISTORY -> Experiencer.OTHER;
      case EVENTS,
          OBJECTIVE,
          ASSESSMENT,
          PLAN,
          ASSESSMENT_AND_PLAN,
          BIRTH,
          MEDICATIONS,
          IMPRESSION,
          ADDENDUM,
          OTHER ->
          said;
    };
  }

  /** What stands in a social worker's note, or after anything that is withheld, is withheld. */
  private static Sensitivity sensitivity(Said said) {
    var note = said.note();
    if (note.type() == NoteType.SOCIAL_WORK) {
      return Sensitivity.SOCIAL;
    }
    return Sensitive.of(note.text().substring(note.bodyStart(), said.sentence().to()));
  }
}
