package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaccinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beyfortus 50 mg IM 1/18? -- not given, out of season. | Nirsevimab was not given during the stay (out of season).
          Nirsevimab: outside RSV season, not given, mom RSV vaccine no (declined). | Nirsevimab was not given during the stay (outside rsv season).
          Rotavirus deferred (live, inpatient).                 | Rotavirus vaccine was not given during the stay (live, inpatient).
          Synagis declined by parents.                          | Palivizumab was declined.
          12 week immunisations NOT given (no stock).           | The 12-week immunisations were not given during the stay (no stock).
          """)
  void aNegationWinsOverADoseAndADay(String written, String told) {
    var ledger = DischargeStays.ledger("2026-01-20T08:00 medication Lee | " + written);
    assertThat(DischargeStays.told(ledger, "immunisation")).isEmpty();
    assertThat(DischargeStays.told(ledger, "vaccine-not-given"))
        .containsExactly(told.replace("outside rsv season", "outside RSV season"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hep B vaccine 1/13.                        | Hepatitis B vaccine was given on 2026-01-13 (DOL 12).
          HBV vaccine given 1/13, consent signed.    | Hepatitis B vaccine was given on 2026-01-13 (DOL 12).
          2 mo series 1/14 (Pentacel, PCV20).        | Diphtheria-tetanus-pertussis vaccine and pneumococcal vaccine were given on 2026-01-14 (DOL 13).
          8/52 imms today: 6-in-1, MenB.             | DTaP-HepB-IPV vaccine and meningococcal B vaccine were given on 2026-01-20 (DOL 19).
          """)
  void aDayBesideTheNameDatesIt(String written, String told) {
    var ledger = DischargeStays.ledger("2026-01-20T08:00 progress Lee | " + written);
    assertThat(DischargeStays.told(ledger, "immunisation")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nirsevimab 50 mg to be given tomorrow.
          Hep B vaccine due 1/30.
          Influenza vaccine for household advised.
          Consider BCG before discharge.
          MATERNAL: hep B neg, HIV neg.
          Follow-up: GP immunisations 1/12.
          """)
  void whatIsIntendedOrAnothersIsNotGiven(String written) {
    var ledger = DischargeStays.ledger("2026-01-20T08:00 discharge-planning Lee | " + written);
    assertThat(DischargeStays.told(ledger, "immunisation")).isEmpty();
  }

  @Test
  void aLaterNoteThatDeniesAnEarlierDoseIsBelieved() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 nursing Lee | Hep B given: Y",
            "2026-01-15T08:00 progress Roy | Hep B given 1/15 0900 (NOT given at birth, checkbox"
                + " wrong).");
    assertThat(DischargeStays.told(ledger, "immunisation"))
        .containsExactly("Hepatitis B vaccine was given on 2026-01-15 (DOL 14).");
  }

  @Test
  void aSingleDoseGivenAndThenDeniedIsLeftToTheNotes() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-10T08:00 nursing Lee | Nirsevimab given today 1100.",
            "2026-01-12T08:00 discharge-planning Roy | Nirsevimab not given.");
    assertThat(DischargeStays.told(ledger, "immunisation")).isEmpty();
    assertThat(DischargeStays.told(ledger, "vaccine-not-given")).isEmpty();
  }

  @Test
  void theOrderOfDatesIsThatOfTheStay() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-14T08:00 progress Lee | Seen 13/1. Line out 14/1.",
            "2026-01-28T08:00 progress Roy | CRP 20/1 4, 25/1 2.",
            "2026-02-05T08:00 family Roy | Hep B vaccine 3/2.");
    assertThat(DischargeStays.told(ledger, "immunisation"))
        .containsExactly("Hepatitis B vaccine was given on 2026-02-03 (DOL 33).");
  }
}
