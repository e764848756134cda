package dev.vernix.evals.context;

import dev.vernix.corpus.Experiencer;
import java.util.Optional;

/** Whom a label says that a target is about. */
public enum Whom {
  /** The label is empty. */
  UNSAID,
  /** The patient: infant or adult. */
  PATIENT,
  MOTHER,
  SIBLING,
  /** Father, grandparent, or another infant. */
  OTHER,
  /** Anyone but the patient, the mother included. */
  FAMILY;

  /** The label's meaning; empty where it is no label of ours. */
  static Optional<Whom> of(String label) {
    return switch (label) {
      case "" -> Optional.of(UNSAID);
      case "patient", "infant", "self", "own", "baby", "newborn", "neonate" -> Optional.of(PATIENT);
      case "mother", "maternal", "mom", "mum" -> Optional.of(MOTHER);
      case "sibling", "twin", "cotwin", "co-twin", "brother", "sister" -> Optional.of(SIBLING);
      case "father", "paternal", "grandparent", "grandmother", "grandfather", "aunt", "uncle" ->
          Optional.of(OTHER);
      case "other", "family", "family member", "family_member", "relative", "not patient" ->
          Optional.of(FAMILY);
      default -> Optional.empty();
    };
  }

  /** Whether the machine's answer is the very one. */
  boolean is(Experiencer answer) {
    return switch (this) {
      case UNSAID -> true;
      case PATIENT -> answer == Experiencer.INFANT;
      case MOTHER -> answer == Experiencer.MOTHER;
      case SIBLING -> answer == Experiencer.SIBLING;
      case OTHER -> answer == Experiencer.OTHER;
      case FAMILY -> answer != Experiencer.INFANT;
    };
  }
}
