package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenBoundsTest {
  static final List<String> TEXTS =
      List.of(
          "The infant was born at 27 3/7 weeks, 980 g, and was intubated on day of life 0.",
          "Abd girth 21 -> 23 cm; pneumatosis intestinalis on KUB, no free air. NPO, Replogle to"
              + " LIS.",
          "Vancomycin 15 mg/kg q18h IV, gentamicin 5 mg/kg q48h; CRP 8.4 mg/dL (12/04 06:30).",
          "Hyperbilirubinaemia; bronchopulmonary dysplasia; sulfamethoxazole-trimethoprim.",
          "µg/kg/min ≥ 95 % – naïve café",
          "신생아 집중치료실 퇴원 요약",
          "\n\n  - \t|x|\n",
          "");

  @Test
  void theFloorIsBelowTheCeiling() {
    for (String text : TEXTS) {
      assertThat(TokenBounds.atLeast(text)).as(text).isLessThanOrEqualTo(TokenBounds.atMost(text));
    }
  }

  @Test
  void theCeilingIsNotAbsurd() {
    String prose = TEXTS.getFirst();
    assertThat(TokenBounds.atMost(prose)).isBetween(20, 80);
  }
}
