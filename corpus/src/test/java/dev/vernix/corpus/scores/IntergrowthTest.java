package dev.vernix.corpus.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.corpus.scores.Intergrowth.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntergrowthTest {
  /**
   * The first three are examples of the R package growthstandards (its manual pages for postnatal
   * growth of preterm infants): 64.68 cm is a girl's median length at 64 weeks, 0.99 kg and 0.91 kg
   * are the 97th centile (z 1.88) of a boy and a girl at 27 weeks, to the digits shown. The others
   * were worked out by hand from the equations.
   */
  @ParameterizedTest
  @CsvSource({
    "POSTNATAL, length, 64.68, 64, 0, FEMALE, 0.00, 0.01",
    "POSTNATAL, weight, 0.99, 27, 0, MALE, 1.88, 0.03",
    "POSTNATAL, weight, 0.91, 27, 0, FEMALE, 1.88, 0.03",
    "POSTNATAL, weight, 2.495, 36, 0, MALE, 0.00, 0.01",
    "POSTNATAL, head-circumference, 35.03, 40, 0, MALE, 0.00, 0.01",
    "BIRTH, weight, 1.0, 28, 0, MALE, -0.364, 0.001",
    "BIRTH, weight, 0.98, 27, 3, FEMALE, 0.200, 0.001",
    "BIRTH, length, 37.295, 28, 0, MALE, 0.00, 0.01",
    "BIRTH, head-circumference, 25.892, 28, 0, MALE, 0.00, 0.01",
  })
  void givesTheWorkedExamples(
      Standard standard,
      String measure,
      double value,
      int weeks,
      int days,
      Sex sex,
      double z,
      double tolerance) {
    assertThat(
            Intergrowth.z(standard, measure, value, new Gestation(weeks, days), sex).orElseThrow())
        .isCloseTo(z, within(tolerance));
  }

  @ParameterizedTest
  @CsvSource({
    "BIRTH, 23, 6, false",
    "BIRTH, 24, 0, true",
    "BIRTH, 32, 6, true",
    "BIRTH, 33, 0, false",
    "POSTNATAL, 26, 6, false",
    "POSTNATAL, 27, 0, true",
    "POSTNATAL, 64, 0, true",
    "POSTNATAL, 64, 1, false",
  })
  void coversItsAgesAndNoOthers(Standard standard, int weeks, int days, boolean covered) {
    var age = new Gestation(weeks, days);
    assertThat(standard.covers(age)).isEqualTo(covered);
    assertThat(Intergrowth.z(standard, "weight", 2, age, Sex.MALE).isPresent()).isEqualTo(covered);
  }

  @Test
  void needsASexAndAMeasureThatItKnows() {
    var age = new Gestation(28, 0);
    assertThat(Intergrowth.z(Standard.BIRTH, "weight", 1, age, Sex.UNKNOWN)).isEmpty();
    assertThat(Intergrowth.z(Standard.BIRTH, "girth", 21, age, Sex.MALE)).isEmpty();
    assertThat(Intergrowth.z(Standard.BIRTH, "weight", 0, age, Sex.MALE)).isEmpty();
  }
}
