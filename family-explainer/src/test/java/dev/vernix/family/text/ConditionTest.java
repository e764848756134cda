package dev.vernix.family.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private static Fact fact(String concept, Status status, boolean derived) {
    return new Fact(
        "F1",
        BodySystem.INFECTION,
        concept,
        "The blood culture had no growth.",
        "no growth",
        null,
        When.on(LocalDate.of(2026, 3, 19)),
        status,
        Experiencer.INFANT,
        Sensitivity.NONE,
        derived ? List.of("F0") : List.of(),
        List.of(new Span("a.md", 0, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "culture-result, true",
    "culture-result=no growth, true",
    "culture-result=growth, false",
    "culture-result~BLOOD culture, true",
    "culture-result~urine, false",
    "read:culture-result, false",
    "other, false"
  })
  void picksByConceptValueAndWords(String condition, boolean picked) {
    assertThat(Condition.of(condition).picks(fact("culture-result", Status.PRESENT, true)))
        .isEqualTo(picked);
  }

  @ParameterizedTest
  @CsvSource({
    "ABSENT, false",
    "POSSIBLE, false",
    "HISTORICAL, false",
    "PLANNED, true",
    "PRESENT, true"
  })
  void picksOnlyWhatHolds(Status status, boolean picked) {
    assertThat(Condition.of("culture-result").picks(fact("culture-result", status, true)))
        .isEqualTo(picked);
  }

  @ParameterizedTest
  @CsvSource({"read:rash, rash, true", "rash, rash, false", "birth, birth, true"})
  void readFactsOnlyWhereAskedFor(String condition, String concept, boolean picked) {
    assertThat(Condition.of(condition).picks(fact(concept, Status.PRESENT, false)))
        .isEqualTo(picked);
  }
}
