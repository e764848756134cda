package dev.vernix.corpus.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.ledger.Stays;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that must be withheld, and harmless ones that must not. */
class SensitiveTest {
  static Stream<String[]> sentences() {
    return PhraseTable.rows(SensitiveTest.class, "sensitive-sentences.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void wordsTell(String withheld, String sentence) {
    assertThat(Sensitive.of(sentence) != Sensitivity.NONE)
        .as(sentence)
        .isEqualTo(withheld.equals("yes"));
  }

  @Test
  void aSentenceWithoutAConceptIsTagged() {
    var ledger =
        Stays.ledger(
            "2026-01-03T09:00 nursing Lee | The judge will rule on Tuesday who takes her home.");
    assertThat(ledger.facts()).anyMatch(f -> f.sensitivity() == Sensitivity.SOCIAL);
  }

  @Test
  void thereAreEnoughOfBoth() {
    assertThat(sentences().filter(r -> r[0].equals("yes")).count()).isGreaterThan(80);
    assertThat(sentences().filter(r -> r[0].equals("no")).count()).isGreaterThan(80);
  }
}
