package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
  @ParameterizedTest
  @CsvSource({
    "Chest compressions lasted 90 seconds, 90 s",
    "no growth at 5 days, 5 d",
    "three seizures in all, 3",
    "Left germinal matrix haemorrhage, left",
    "grew Staphylococcus capitis, capitis",
    "S. capitis BSI, capitis",
    "the hearing screen was failed, failed",
    "2.50 mL/kg, 2.5 ml/kg"
  })
  void figuresSidesAndOutcomes(String text, String detail) {
    assertThat(Details.of(text)).contains(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "on 2026-01-03 (DOL 2)",
    "removed 1/22",
    "last dose 4/10 1300",
    "started at 0135",
    "at 36w2d",
    "(3 calendar days)"
  })
  void datesAndTimesAreNone(String text) {
    assertThat(Details.of(text)).isEmpty();
  }

  @Test
  void anotherUnitIsAnotherFigure() {
    var told = Details.told("gentamicin 5 mg/kg");
    assertThat(told).contains("5", "5 mg/kg").doesNotContain("5 d");
    assertThat(told).doesNotContainAnyElementsOf(Details.of("no growth at 5 days"));
  }
}
