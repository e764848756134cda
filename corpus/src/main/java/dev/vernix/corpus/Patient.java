package dev.vernix.corpus;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What {@code patient.yaml} says.
 *
 * @param gestation at birth, {@link Gestation#UNKNOWN} where the file does not say
 * @param birthWeightGrams in grams, null where the file does not say
 * @param plurality such as {@code singleton} or {@code twin A}; empty where not said
 * @param mother how the mother is named, empty where not said
 * @param unit the ward, empty where not said
 * @param dayOfLifeOfBirth 0 or 1
 * @param dayOfLifeStated false where nothing says how the unit counts and 0 was assumed
 */
public record Patient(
    String id,
    String name,
    Sex sex,
    LocalDateTime born,
    Gestation gestation,
    @Nullable Integer birthWeightGrams,
    String plurality,
    String mother,
    String unit,
    int dayOfLifeOfBirth,
    boolean dayOfLifeStated) {

  /** As the file says; {@code UNKNOWN} where it does not or where it is not yet determined. */
  public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
  }

  public Clock clock() {
    return new Clock(born, gestation, dayOfLifeOfBirth);
  }

  /** The same infant with another gestation. */
  public Patient withGestation(Gestation gestation) {
    return new Patient(
        id,
        name,
        sex,
        born,
        gestation,
        birthWeightGrams,
        plurality,
        mother,
        unit,
        dayOfLifeOfBirth,
        dayOfLifeStated);
  }

  /** The same infant with another birth weight in grams, null where there is none. */
  public Patient withBirthWeightGrams(@Nullable Integer birthWeightGrams) {
    return new Patient(
        id,
        name,
        sex,
        born,
        gestation,
        birthWeightGrams,
        plurality,
        mother,
        unit,
        dayOfLifeOfBirth,
        dayOfLifeStated);
  }

  /** The same infant on another ward. */
  public Patient withUnit(String unit) {
    return new Patient(
        id,
        name,
        sex,
        born,
        gestation,
        birthWeightGrams,
        plurality,
        mother,
        unit,
        dayOfLifeOfBirth,
        dayOfLifeStated);
  }
}
