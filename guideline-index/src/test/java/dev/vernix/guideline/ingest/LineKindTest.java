package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindTest {
  @ParameterizedTest
  @CsvSource({
    "12, false, Antibiotic treatment, HEADING",
    "10, true, Antibiotic treatment, HEADING",
    "10, false, ANTIBIOTIC TREATMENT, HEADING",
    "10, true, 4.2 Choice of antibiotic, HEADING",
    "10, false, 4.2 Choice of antibiotic, HEADING",
    "10, false, 1.3.2 Offer benzylpenicillin with gentamicin as the first choice., RECOMMENDATION",
    "10, false, Recommendation 7: use a unit feeding protocol., RECOMMENDATION",
    "10, false, R12 Consider a second culture, RECOMMENDATION",
    "10, false, 3. Stop feeds, POINT",
    "10, false, \u2022 Stop feeds at once., POINT",
    "10, false, (a) Stop feeds at once., POINT",
    "10, false, Antibiotics were given for a median of seven days., TEXT",
    "10, false, 36 hours after the first dose the culture was sterile, TEXT",
    "8, true, a small bold footnote, TEXT",
    "10, true, The whole paragraph is printed bold for emphasis; it ends with a stop., TEXT"
  })
  void isTold(float size, boolean bold, String text, LineKind kind) {
    assertThat(LineKind.of(new Line(text, size, bold, false, false), 10)).isEqualTo(kind);
  }

  @Test
  void aRowStaysARowWhateverItSays() {
    assertThat(LineKind.of(new Line("1.1 | A | B", 14, true, true, false), 10))
        .isEqualTo(LineKind.ROW);
  }

  @ParameterizedTest
  @CsvSource({
    "1.3.2 Offer, 1.3.2",
    "Recommendation 7: use, Recommendation 7",
    "R12. Consider, R12",
    "Offer it, ''"
  })
  void theNumberIsReadAsPrinted(String text, String number) {
    assertThat(LineKind.number(text)).isEqualTo(number);
  }
}
