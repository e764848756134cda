package dev.vernix.corpus.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.ledger.Stays;
import dev.vernix.corpus.stay.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a correction calls wrong, what holds, and what it makes void. */
class CorrectedTest {
  private static final String FIRST = "2026-01-09T09:00 nursing Lee | ";
  private static final String LATER = "2026-01-10T09:00 nursing Kim | ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weight charted as 1850 is wrong, should read 1580 g.|1850|1580 g",
        "K 6.9 was hemolyzed: repeat 4.4 mmol/L; disregard 6.9.|6.9|''",
        "Sodium 183 was a transposition; sodium is 138.|183|''",
      })
  void numbersAreReadFromWords(String text, String wrong, String right) {
    var found = CorrectionWords.wrong(text);
    assertThat(found).contains(wrong);
    if (!right.isEmpty()) {
      assertThat(CorrectionWords.right(text, found)).contains(right);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tube came out on 5/11, not 5/12.",
        "BC 19/09 (sent in error to this file).",
        "Load charted 0115 is BED 6, wrong chart.",
        "Given 0900, checkbox wrong.",
      })
  void datesHoursAndBedsAreNoWrongValues(String text) {
    assertThat(CorrectionWords.wrong(text)).isEmpty();
  }

  @Test
  void theSideThatHoldsIsTold() {
    assertThat(CorrectionWords.sides("It is on the right, not the left.").orElseThrow())
        .containsExactly("left", "right");
    assertThat(
            CorrectionWords.sides("Notes refer to a LEFT bleed; it is on the RIGHT").orElseThrow())
        .containsExactly("left", "right");
    assertThat(CorrectionWords.sides("Left hernia, left testis is high.")).isEmpty();
  }

  @Test
  void whatIsCorrectedIsNoLongerASlip() {
    var notes = new String[] {FIRST + "Wt 1000 g.", LATER + "Wt 1850 g.", ""};
    notes[2] =
        "2026-01-10T12:00 nursing Kim | ADDENDUM: weight of 1850 g is incorrect, should read 1010"
            + " g.";
    var stay = Stay.of(Stays.chart(notes));
    assertThat(Corrected.of(stay).all()).hasSize(1);
    assertThat(Corrected.of(stay).all().getFirst().superseded()).hasSize(1);
    assertThat(Corrected.of(stay)).isSameAs(Corrected.of(stay));
    var signals = Stays.ledger(notes).signals();
    assertThat(signals).noneMatch(s -> s.kind() == Kind.SLIP);
    assertThat(signals).anyMatch(s -> s.kind() == Kind.CORRECTION && !s.facts().isEmpty());
  }

  @Test
  void signalsNameTheFactsAtTheirPlaces() {
    var ledger = Stays.ledger(FIRST + "Na 138, K 41, Cl 104.", LATER + "Left inguinal hernia.");
    var facts = ledger.byId();
    assertThat(ledger.signals())
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.facts())
                    .isNotEmpty()
                    .allSatisfy(
                        id ->
                            assertThat(facts.get(id).sources().getFirst())
                                .matches(x -> s.sources().stream().anyMatch(x::overlaps))));
  }
}
