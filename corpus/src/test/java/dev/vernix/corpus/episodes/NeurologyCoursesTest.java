package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cooling, seizures, loading doses and nitric oxide. */
class NeurologyCoursesTest {
  private static final String COOLED =
      """
      2026-01-01T10:00 admission Lee | Term infant. Moderate HIE. Total body cooling started at 0930, target 33.5 C.
      2026-01-02T08:00 progress Ng | NEURO: cooling day 2, no shivering.
      2026-01-04T14:00 nursing Roy | Rewarming started 0930 after 72 hours of cooling.
      2026-01-09T14:00 family Lee | We explained why she was cooled for three days.
      """;

  @Test
  void coolingRunsFromItsStartToRewarming() {
    assertThat(told("cooling-course", COOLED))
        .containsExactly(
            "Therapeutic hypothermia was given from 2026-01-01 (DOL 0) at 09:30 to 2026-01-04 (DOL"
                + " 3) (72 hours, target 33.5 °C). Rewarming began on 2026-01-04 (DOL 3).");
    assertThat(told("cooling-days", COOLED))
        .containsExactly(
            "Therapeutic hypothermia with rewarming was counted on 4 calendar days in all.");
  }

  @Test
  void withoutRewarmingItsEndIsNotDocumented() {
    assertThat(
            told(
                "cooling-course",
                """
                2026-01-01T10:00 admission Lee | Cooling commenced 0800.
                2026-01-02T10:00 progress Ng | NEURO: on therapeutic hypothermia.
                """))
        .singleElement()
        .asString()
        .endsWith("last documented on 2026-01-02 (DOL 1); no end is documented.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Therapeutic hypothermia was considered, criteria not met.",
        "Does not qualify for cooling.",
        "Cooling discussed with the centre, not indicated.",
        "We did not cool; therapeutic hypothermia not started."
      })
  void coolingThatWasOnlyWeighedIsNotTold(String sentence) {
    assertThat(told("cooling-course", "2026-01-01T10:00 admission Lee | NEURO: " + sentence))
        .isEmpty();
  }

  @Test
  void seizuresAreCountedAsANoteSumsThemUp() {
    assertThat(
            told(
                "seizure-count",
                """
                2026-01-02T10:00 progress Ng | NEURO: two seizures so far.
                2026-01-05T10:00 consult Day | Over the recording there were four electrographic seizures in total, all on 1/2.
                2026-01-09T10:00 progress Ng | NEURO: no further seizures since 1/2.
                """))
        .containsExactly(
            "The notes count four electrographic seizures in all, all on 2026-01-02 (DOL 1), and"
                + " none after 2026-01-02 (DOL 1).");
  }

  @Test
  void sinceWhenThereWereNoneIsToldWithoutACount() {
    assertThat(
            told("last-seizure", "2026-01-09T10:00 progress Ng | NEURO: seizure-free since 1/3."))
        .containsExactly("No seizure was documented after 2026-01-03 (DOL 2).");
  }

  @Test
  void loadingDosesAreToldDoseByDose() {
    assertThat(
            told(
                "anticonvulsant-load",
                """
                2026-01-02T10:00 progress Ng | NEURO: seizure, phenobarbital 20 mg/kg load given at 0815.
                2026-01-02T18:00 progress Ng | NEURO: further phenobarbital 10 mg/kg given at 1500.
                2026-01-03T10:00 progress Ng | NEURO: if more, consider levetiracetam 40 mg/kg load.
                """))
        .containsExactly(
            "Phenobarbital was given in single doses of 20 mg/kg on 2026-01-02 (DOL 1) at 08:15 and"
                + " 10 mg/kg on 2026-01-02 (DOL 1) at 15:00.");
  }

  @Test
  void nitricOxideThatIsRestartedAtOnceGoesOn() {
    assertThat(
            told(
                "inhaled-nitric-oxide-course",
                """
                2026-01-02T10:00 progress Ng | RESP: iNO 20 ppm started for PPHN.
                2026-01-05T20:00 nursing Roy | iNO off 1300 -> sat 74. Restarted 1310 at 5 ppm.
                2026-01-06T20:00 nursing Roy | iNO off 1500, sats 95.
                """))
        .containsExactly(
            "Inhaled nitric oxide 20 ppm was given from 2026-01-02 (DOL 1) to 2026-01-06 (DOL 5) (5"
                + " calendar days).");
  }

  @Test
  void nitricOxideAsARiskIsNoCourse() {
    assertThat(
            told(
                "inhaled-nitric-oxide-course",
                "2026-01-12T10:00 consult Day | ABR pass. Risk factors: iNO, ventilation."))
        .isEmpty();
  }
}
