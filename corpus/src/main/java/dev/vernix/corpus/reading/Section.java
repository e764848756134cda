package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import org.jspecify.annotations.Nullable;

/**
 * The part of a note that a sentence stands in.
 *
 * @param heading as written, empty before the first heading
 * @param role what the part is for
 * @param system which system it is about, null where the heading names none
 */
public record Section(String heading, Role role, @Nullable BodySystem system) {
  public static final Section NONE = new Section("", Role.OTHER, null);

  /** What a section is for. */
  public enum Role {
    /** What happened: interval events, history of present illness, hospital course. */
    EVENTS,
    /** Vital signs, examination, measurements, results. */
    OBJECTIVE,
    ASSESSMENT,
    /** What is meant to be done. */
    PLAN,
    /** Assessment and plan in one, also a headerless by-system plan ({@code RESP:}). */
    ASSESSMENT_AND_PLAN,
    /** The mother's history, pregnancy and labour. */
    MATERNAL,
    BIRTH,
    FAMILY_HISTORY,
    MEDICATIONS,
    IMPRESSION,
    ADDENDUM,
    OTHER
  }
}
