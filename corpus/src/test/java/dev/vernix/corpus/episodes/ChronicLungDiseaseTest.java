package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChronicLungDiseaseTest {
  private static final String CONCEPT = "chronic-lung-disease";

  @Test
  void tellsTheDegreeAndTheGradeAsWritten() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-26T08:00 progress Ng | RESP: HFNC 3 L FiO2 .28 at 36w0d: moderate BPD, Jensen grade 2.
                """))
        .containsExactly(
            "On 2026-02-26 (DOL 56) the notes documented moderate bronchopulmonary dysplasia"
                + " (Jensen grade 2) at 36w0d postmenstrual age.");
  }

  @Test
  void tellsThatThereWasNone() {
    assertThat(
            told(
                CONCEPT,
                "2026-02-27T08:00 progress Ng | RESP: RA, no support at 36w0d (2/26) so no BPD."))
        .containsExactly(
            "On 2026-02-27 (DOL 57) the notes documented that there was no bronchopulmonary"
                + " dysplasia at 36w0d postmenstrual age.");
  }

  @Test
  void whatIsEvolvingOrOnlyARiskIsNotJudged() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-20T08:00 progress Ng | RESP: severe BPD likely.
                2026-02-20T08:00 progress Ng | RESP: evolving BPD. Will assess for BPD at 36 wk.
                """))
        .isEmpty();
  }

  @Test
  void theFullerAndLaterJudgementStands() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-26T08:00 progress Ng | RESP: mild BPD.
                2026-03-01T08:00 progress Ng | RESP: moderate BPD.
                2026-03-05T08:00 progress Ng | RESP: BPD, on diuretics.
                """))
        .singleElement()
        .asString()
        .contains("2026-03-01", "moderate");
  }
}
