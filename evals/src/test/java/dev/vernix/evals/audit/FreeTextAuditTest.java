package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTextAuditTest {
  private static FreeTextAudit.Result of(String text) {
    return FreeTextAudit.of(Example.CHART, text);
  }

  @Test
  void whatTheNotesSayIsSupported() {
    var result =
        of(
            "## 1. Birth\n"
                + "1. Born at 27w3d on 2 March with 980 g.\n"
                + "Ampicillin 50 mg/kg was given until 2026-03-04.");
    assertThat(result.numbers()).isEmpty();
    assertThat(result.drugs()).isEmpty();
    assertThat(result.doses()).isEmpty();
  }

  @Test
  void inventedNumbersDatesAndDrugsAreCounted() {
    var result =
        of("She weighed 1,980 g on 9 June (DOL 99). Caffeine was given. Ampicillin 500 mg/kg.");
    assertThat(result.numbers()).containsExactly("1,980 g", "9 June", "DOL 99", "500 mg/kg");
    assertThat(result.drugs()).containsExactly("Caffeine");
    assertThat(result.doses()).containsExactly("500 mg/kg");
  }

  @Test
  void anotherDrugsDoseIsWrong() {
    assertThat(of("Ampicillin 2.5 mL/kg was given.").doses()).containsExactly("2.5 mL/kg");
  }
}
