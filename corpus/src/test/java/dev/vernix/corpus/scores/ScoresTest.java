package dev.vernix.corpus.scores;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static dev.vernix.corpus.ledger.Stays.realisations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Growth, severity of illness and reported scores, on small stays of a boy of 28w0d and 1000 g. */
class ScoresTest {
  private static final String BIRTH =
      "2026-01-01T08:00 admission Lee | EXAM: BW 1000 g, length 36 cm, HC 25.5 cm.";

  private static final String[] FIRST_HOURS = {
    BIRTH,
    "2026-01-01T09:00 nursing Roy | Vitals: T 35.2 C, BP 38/20 mean 26. Apgar 4 and 6.",
    "2026-01-01T10:00 laboratory Lab | ABG: pH 7.15, pCO2 60, pO2 45, FiO2 60%.",
    "2026-01-01T14:00 nursing Roy | Urine output 0.5 mL/kg/h. No seizures.",
  };

  private static String missing(Ledger ledger, String score) {
    return Scores.missing(ledger).stream()
        .filter(m -> m.score().contains(score))
        .map(Missing::text)
        .findFirst()
        .orElse("");
  }

  @Test
  void growthHasZScoresAtBirthAndAtTheEnd() {
    var ledger =
        ledger(
            BIRTH,
            "2026-01-15T08:00 progress Ng | GROWTH: Wt 1250 g.",
            "2026-01-28T08:00 progress Ng | GROWTH: Wt 1450 g.",
            "2026-02-12T08:00 progress Ng | GROWTH: Wt 1900 g.",
            "2026-02-26T08:00 progress Ng | GROWTH: Wt 2495 g, length 46.5 cm, HC 32.7 cm.");
    assertThat(realisations(ledger, "growth-z-scores"))
        .containsExactly(
            "At birth, at 28w0d gestation, z-scores were -0.36 for weight (1000 g), -0.50 for"
                + " length (36 cm) and -0.25 for head circumference (25.5 cm) on the"
                + " INTERGROWTH-21st charts of size at birth of very preterm infants (Villar"
                + " 2016).",
            "On 2026-02-26 (DOL 56), at 36w0d postmenstrual age, z-scores were 0.00 for weight"
                + " (2495 g), 0.00 for length (46.5 cm) and 0.03 for head circumference (32.7 cm)"
                + " on the INTERGROWTH-21st charts of postnatal growth of preterm infants (Villar"
                + " 2015).");
  }

  /**
   * Points by the paper's table: mean pressure 26, 9; temperature 35.2, 8; pO2 45 over FiO2 60, 16;
   * pH 7.15, 7; no seizures, 0; urine 0.5, 5; Apgar 6, 18; 1000 g, 0; not small, 0. Total 63.
   */
  @Test
  void snappeAddsThePointsOfEachInput() {
    assertThat(realisations(ledger(FIRST_HOURS), "snappe-ii"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r)
                    .contains("was 63 points", "lowest pH 7.15 (7)", "no seizures (0)")
                    .contains("pO2 45 over FiO2 60 (16)"));
  }

  /** By the table: boy of 28 weeks and 1000 g, 7; 35.2 degrees, 1; base excess -9, 3. */
  @ParameterizedTest
  @ValueSource(strings = {"BE -9", "BD 9", "base deficit of 9", "base excess -9"})
  void cribTwoAddsSizeTemperatureAndBaseExcessOfTheFirstHour(String gas) {
    var ledger =
        ledger(
            BIRTH,
            "2026-01-01T08:20 nursing Roy | T 35.2 C on arrival. Cord gas: pH 7.01 BE -16.",
            "2026-01-01T08:40 laboratory Lab | ABG: pH 7.15, pCO2 60, " + gas + ".",
            "2026-01-01T12:40 laboratory Lab | ABG: pH 7.05, pCO2 70, BE -18.");
    assertThat(realisations(ledger, "crib-ii"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r)
                    .contains("was 11 points", "boy of 1000 g at 28w0d gestation (7)")
                    .contains("temperature 35.2 (1)", "9 (3)"));
  }

  @Test
  void cribTwoWithoutAGasIsNotComputed() {
    assertThat(missing(ledger(BIRTH), "CRIB"))
        .contains("temperature at admission; base excess within an hour of admission");
  }

  /** Blank cells of the table have no points; where transcriptions differ, both stand. */
  @ParameterizedTest
  @CsvSource({
    "MALE, 22w0d, 480, 15", "FEMALE, 22w6d, 480, 14", "MALE, 32w6d, 1600, 0",
    "FEMALE, 29w0d, 1001, 4", "FEMALE, 29w0d, 1000, 5", "MALE, 22w0d, 900, -",
    "FEMALE, 26w3d, 499, 10|11", "MALE, 25w0d, 800, 10|11", "MALE, 33w0d, 1600, -",
    "UNKNOWN, 28w0d, 1000, -"
  })
  void pointsForSizeAreThoseOfTheTable(Sex sex, String gestation, double grams, String points) {
    assertThat(CribTwo.cell(sex, Gestation.parse(gestation).orElseThrow(), grams))
        .isEqualTo(points);
  }

  @Test
  void aScoreWithAMissingInputIsListedAndNotComputed() {
    var ledger = ledger(FIRST_HOURS[0], FIRST_HOURS[1], FIRST_HOURS[2]);
    assertThat(realisations(ledger, "snappe-ii")).isEmpty();
    assertThat(missing(ledger, "SNAPPE"))
        .isEqualTo(
            "SNAPPE-II (Richardson 2001) was not computed; missing: urine output; whether there"
                + " were seizures.");
  }

  @Test
  void aComputedScoreIsNotListedAsMissing() {
    assertThat(missing(ledger(FIRST_HOURS), "SNAPPE")).isEmpty();
  }

  @Test
  void scoresThatNotesReportAreReadInTheirOrder() {
    var ledger =
        ledger(
            "2026-01-05T08:00 nursing Roy | HeRO score 0.9 this am.",
            "2026-01-06T08:00 nursing Roy | HeRO 2.8, team aware.");
    assertThat(realisations(ledger, "reported-score"))
        .containsExactly(
            "The notes report a HeRO score of 0.9 on 2026-01-05 (DOL 4) and 2.8 on 2026-01-06 (DOL"
                + " 5).");
  }

  @Test
  void theSepsisCalculatorsSettingIsNoResult() {
    var ledger =
        ledger(
            "2026-01-01T08:00 admission Lee | ID: EOS calculator (incidence 0.5/1000): 1.20/1000 at"
                + " birth; clinical illness 24.5/1000.");
    assertThat(realisations(ledger, "reported-score"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r)
                    .contains("1.20 per 1000 at birth", "24.5 per 1000 with clinical illness")
                    .doesNotContain("0.5 per"));
  }

  @Test
  void everyScoreNamesTheFactsItWasMadeFrom() {
    var made = ledger(FIRST_HOURS).facts().stream().filter(Scores::made).toList();
    assertThat(made).isNotEmpty().allSatisfy(f -> assertThat(f.derivedFrom()).isNotEmpty());
  }
}
