package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreensTest {
  @Test
  void theLastHearingScreenStandsWithWhatItReplaced() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-16T21:00 nursing Lee | Hearing (AABR) 1500: R pass, L REFER - baby fussy.",
            "2026-01-17T16:00 family Roy | Repeat hearing today 1100: passed both ears.");
    assertThat(DischargeStays.told(ledger, "hearing-screen-result"))
        .containsExactly(
            "The hearing screen on 2026-01-17 (DOL 16) was passed in both ears; on 2026-01-16 (DOL"
                + " 15) it had been passed in the right ear and referred in the left ear.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hearing passed b/l.                        | passed in both ears
          Hearing ABR: R refer, L pass.              | referred in the right ear and passed in the left ear
          NHSP hearing AOAE: clear response both ears. | passed in both ears
          """)
  void readsEars(String written, String outcome) {
    var ledger = DischargeStays.ledger("2026-01-20T08:00 discharge-planning Lee | " + written);
    assertThat(DischargeStays.told(ledger, "hearing-screen-result"))
        .containsExactly("The hearing screen was " + outcome + ".");
  }

  @Test
  void newbornScreensAreToldBySpecimen() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-10T08:00 laboratory Lab | NEWBORN SCREEN #1, collected 1/3/2026 05:00:"
                + " ABNORMAL. T4 low 4.1 ug/dL (cutoff 5.0).",
            "2026-01-25T08:00 laboratory Lab | NEWBORN SCREEN #2 (collected 1/15/2026): all"
                + " analytes WITHIN NORMAL LIMITS.");
    assertThat(DischargeStays.told(ledger, "newborn-screen-result"))
        .containsExactly(
            "Newborn screen #1, collected on 2026-01-03 (DOL 2), was abnormal: T4 low 4.1 ug/dL"
                + " (cutoff 5.0).",
            "Newborn screen #2, collected on 2026-01-15 (DOL 14), was within normal limits.");
  }

  @Test
  void aSpecimenWithoutAResultIsNotNormal() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-03T08:00 laboratory Lab | Newborn metabolic screen collected 01/03 0535, sent"
                + " to State Lab, result pending.");
    assertThat(DischargeStays.told(ledger, "newborn-screen-result"))
        .containsExactly(
            "Newborn screen was collected on 2026-01-03 (DOL 2); no result is documented.");
  }

  @Test
  void aListOfScreensIsToldByDay() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-28T08:00 discharge-planning Lee | NBS 1/3 (abn TSH), 1/15, 1/27 normal.");
    assertThat(DischargeStays.told(ledger, "newborn-screen-result"))
        .containsExactly(
            "The newborn screen of 2026-01-03 (DOL 2) was abnormal (TSH).",
            "The newborn screens of 2026-01-15 (DOL 14) and 2026-01-27 (DOL 26) were normal.");
  }

  @Test
  void theDayOfAnAppointmentIsNoDayOfATest() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-20T08:00 progress Lee | Hearing: AABR 1/18 R clear, L no clear response x2 ->"
                + " audiology 2/17.");
    assertThat(DischargeStays.told(ledger, "hearing-screen-result"))
        .containsExactly(
            "The hearing screen on 2026-01-18 (DOL 17) was passed in the right ear and referred in"
                + " the left ear.");
  }

  @Test
  void tellsWhyAVaccineWasNotGiven() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-20T08:00 medication Lee | Nirsevimab NOT given: outside RSV season here.\\n"
                + "Parents declined BCG.");
    assertThat(DischargeStays.told(ledger, "vaccine-not-given"))
        .containsExactlyInAnyOrder(
            "Nirsevimab was not given during the stay (outside RSV season).",
            "BCG vaccine was declined.");
  }

  @Test
  void aVaccineHeldAndGivenLaterWasGiven() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 medication Lee | Hep B vaccine: ordered, HELD, consent not signed.",
            "2026-01-05T08:00 nursing Roy | Hep B vaccine 0.5 mL IM R thigh given 1315.");
    assertThat(DischargeStays.told(ledger, "vaccine-not-given")).isEmpty();
    assertThat(DischargeStays.told(ledger, "immunisation"))
        .containsExactly("Hepatitis B vaccine was given on 2026-01-05 (DOL 4).");
  }
}
