package dev.vernix.corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of a chart: turns dates into days of life and postmenstrual ages, and back.
 *
 * @param born date and time of birth
 * @param gestation at birth, {@link Gestation#UNKNOWN} where not documented
 * @param dayOfLifeOfBirth 0 or 1: what the unit calls the day of birth
 */
public record Clock(LocalDateTime born, Gestation gestation, int dayOfLifeOfBirth) {
  public Clock {
    if (dayOfLifeOfBirth != 0 && dayOfLifeOfBirth != 1) {
      throw new IllegalArgumentException("the day of birth is day of life 0 or 1");
    }
  }

  /** Day of life as the unit counts it. */
  public int dayOfLife(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(born.toLocalDate(), date) + dayOfLifeOfBirth;
  }

  public LocalDate dateOfDay(int dayOfLife) {
    return born.toLocalDate().plusDays(dayOfLife - dayOfLifeOfBirth);
  }

  /** {@link Gestation#UNKNOWN} where the gestation at birth is. */
  public Gestation postmenstrualAge(LocalDate date) {
    if (!gestation.known()) {
      return gestation;
    }
    return gestation.plusDays(ChronoUnit.DAYS.between(born.toLocalDate(), date));
  }

  /**
   * The day on which the infant reaches that postmenstrual age.
   *
   * @throws IllegalStateException where the gestation at birth is not known
   */
  public LocalDate dateOf(Gestation postmenstrualAge) {
    if (!gestation.known()) {
      throw new IllegalStateException("no gestation at birth");
    }
    return born.toLocalDate().plusDays(postmenstrualAge.totalDays() - gestation.totalDays());
  }
}
