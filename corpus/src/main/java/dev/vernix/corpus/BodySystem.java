package dev.vernix.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a fact belongs in a NICU discharge summary, in the order in which a summary goes. */
public enum BodySystem {
  IDENTIFICATION("Identification and birth history", "birth"),
  MATERNAL("Maternal history", "mother"),
  ADMISSION("Reason for admission"),
  RESPIRATORY("Respiratory", "resp"),
  CARDIOVASCULAR("Cardiovascular", "cv", "cvs", "cardiac"),
  GI("Fluids, nutrition and gastrointestinal", "fen", "nutrition", "fen/gi"),
  HAEMATOLOGY("Haematology", "heme", "haem", "hematology"),
  INFECTION("Infection", "id"),
  NEUROLOGY("Neurology", "neuro"),
  OPHTHALMOLOGY("Ophthalmology", "eye", "ophtho"),
  ENDOCRINE("Metabolic and endocrine", "endo", "metabolic"),
  RENAL("Renal", "gu"),
  SKIN("Skin and other", "other"),
  PROCEDURES("Procedures, lines and transfusions", "lines"),
  GROWTH("Growth"),
  SCREENING("Screening and immunisation", "immunisation", "immunization"),
  MEDICATIONS("Medications", "meds"),
  CONDITION("Condition at discharge"),
  PENDING("Pending results"),
  FOLLOW_UP("Follow-up", "followup"),
  FAMILY("Family", "social");

  private final String title;
  private final List<String> otherNames;

  BodySystem(String title, String... otherNames) {
    this.title = title;
    this.otherNames = List.of(otherNames);
  }

  public String title() {
    return title;
  }

  /** The word in JSON and on the command line, such as {@code gi} or {@code follow-up}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The system with that id or another of its usual names ({@code fen}, {@code id}, {@code neuro}).
   */
  public static Optional<BodySystem> of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(s -> s.id().equals(wanted) || s.otherNames.contains(wanted))
        .findFirst();
  }
}
