package dev.vernix.evals.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void decimalsAndTitlesAreNoEnds() {
    assertThat(Sentences.of("Bilirubin was 10.9 mg/dL. Dr. Roark was told. It fell."))
        .containsExactly("Bilirubin was 10.9 mg/dL.", "Dr. Roark was told.", "It fell.");
  }

  @Test
  void linesAndBulletsAreEnds() {
    assertThat(Sentences.of("## **Respiratory**\n- CPAP 3 days\n* Room air\n\n"))
        .containsExactly("Respiratory", "CPAP 3 days", "Room air");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Sentences.of(" \n ")).isEmpty();
  }
}
