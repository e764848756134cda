package dev.vernix.corpus.reading;

/** The semantic kind of a {@link Concept}. */
public enum Kind {
  DIAGNOSIS,
  FINDING,
  PROCEDURE,
  DEVICE,
  DRUG,
  VACCINE,
  LAB,
  MEASURE,
  IMAGING,
  RESPIRATORY_SUPPORT,
  NUTRITION,
  ORGANISM,
  SCREENING,
  SERVICE,
  SOCIAL,
  ANATOMY
}
