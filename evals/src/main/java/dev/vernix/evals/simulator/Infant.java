package dev.vernix.evals.simulator;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Whom a simulated stay is about.
 *
 * @param twin {@code A}, {@code B} or empty
 * @param british whether the unit writes British English and days before months
 * @param charted whether the front page of the chart has the gestation
 * @param noted whether anything that is written tells it
 */
record Infant(
    String id,
    String name,
    String mother,
    Patient.Sex sex,
    LocalDateTime born,
    Gestation gestation,
    int birthWeight,
    String twin,
    int dayOfLifeOfBirth,
    boolean british,
    boolean charted,
    boolean noted) {

  /** The same, written down elsewhere. */
  Infant told(boolean onFront, boolean inNotes) {
    return new Infant(
        id,
        name,
        mother,
        sex,
        born,
        gestation,
        birthWeight,
        twin,
        dayOfLifeOfBirth,
        british,
        onFront,
        inNotes);
  }

  LocalDate date(int day) {
    return born.toLocalDate().plusDays(day);
  }

  Clock clock() {
    return new Clock(born, gestation, dayOfLifeOfBirth);
  }

  boolean girl() {
    return sex == Patient.Sex.FEMALE;
  }

  Patient patient() {
    return new Patient(
        id,
        name,
        sex,
        born,
        charted ? gestation : Gestation.UNKNOWN,
        birthWeight,
        twin.isEmpty() ? "singleton" : "twin " + twin,
        mother,
        "simulated NICU",
        dayOfLifeOfBirth,
        true);
  }
}
