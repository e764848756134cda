package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFactsTest {
  static Stream<Arguments> told() {
    return PhraseTable.rows(ClauseFactsTest.class, "told.tsv").stream()
        .map(r -> Arguments.of(r[0], r[1], r[2], r.length > 3 ? r[3] : ""));
  }

  @ParameterizedTest
  @MethodSource
  void told(String type, String note, String concept, String sentence) {
    var ledger = DischargeStays.ledger("2026-01-02T08:00 " + type + " Lee | " + note);
    assertThat(DischargeStays.told(ledger, concept))
        .isEqualTo(sentence.isEmpty() ? List.of() : List.of(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"birth.tsv", "maternal.tsv", "screening.tsv", "discharge.tsv"})
  void everyRowOfEveryTableReads(String table) {
    assertThat(PhraseTable.rows(ClauseRule.class, table))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              var rule = ClauseRule.of(row);
              int groups = rule.pattern().matcher("").groupCount();
              assertThat(rule.triggers()).allMatch(t -> !t.isBlank());
              assertThat(rule.sentence()).endsWith(".");
              for (int g = groups + 1; g < 10; g++) {
                assertThat(rule.sentence()).doesNotContain("$" + g);
              }
            });
  }

  @Test
  void aCorrectionStandsForWhatItCorrects() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: SROM approx 14h PTD.",
            "2026-01-01T18:00 progress Roy | ROM: corrected to 23 h (confirmed w/ OB).");
    assertThat(DischargeStays.told(ledger, "rupture-of-membranes"))
        .containsExactly("The membranes ruptured 23 hours before delivery.");
  }

  @Test
  void withoutACorrectionBothVersionsAreShown() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: GBS neg.",
            "2026-01-02T08:00 consult Roy | GBS positive on OB records.");
    assertThat(DischargeStays.told(ledger, "maternal-gbs"))
        .singleElement()
        .asString()
        .startsWith("The notes disagree")
        .contains("negative (2026-01-01", "positive (2026-01-02");
  }

  @Test
  void whatWasUnknownIsNoVersionOnceItIsKnown() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: GBS unknown.",
            "2026-01-02T08:00 consult Roy | GBS PCR negative.");
    assertThat(DischargeStays.told(ledger, "maternal-gbs"))
        .containsExactly("Maternal group B streptococcus status was negative.");
  }

  @Test
  void theOtherTwinIsLeftAlone() {
    var ledger =
        DischargeStays.ledger(
            DischargeStays.patient("twin A"),
            "2026-01-01T08:00 admission Lee | Twin B: DCC x 30s. Twin A: DCC x 45s.",
            "2026-01-02T08:00 discharge-planning Lee | Home with parents. Twin B remains"
                + " inpatient. PLACENTA B: acute chorioamnionitis.");
    assertThat(DischargeStays.told(ledger, "cord-clamping"))
        .containsExactly("Cord clamping was delayed for 45 seconds.");
    assertThat(DischargeStays.told(ledger, "co-twin-stays"))
        .containsExactly("Twin B stayed in hospital.");
    assertThat(DischargeStays.told(ledger, "placental-pathology-result")).isEmpty();
  }

  @Test
  void nothingThatIsHiddenIsCited() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: 22 yo G1P0, UDS positive for THC, GBS neg,"
                + " hep C positive.");
    var notes = ledger.chart().notesByName();
    assertThat(ledger.facts())
        .filteredOn(Fact::derived)
        .isNotEmpty()
        .flatExtracting(Fact::sources)
        .allSatisfy(
            s -> {
              var note = notes.get(s.note());
              assertThat(note).isNotNull();
              assertThat(note.text().substring(s.from(), s.to())).doesNotContain("THC", "UDS");
            });
    assertThat(DischargeStays.told(ledger, "maternal-infection-tests"))
        .containsExactly("The mother's hepatitis C was positive.");
  }
}
