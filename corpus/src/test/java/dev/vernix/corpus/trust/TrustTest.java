package dev.vernix.corpus.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.ledger.Stays;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of error in a small stay raises its signal, and stays without one raise none. */
class TrustTest {
  private static final String APART = " \\|\\| ";

  static Stream<String[]> errors() {
    return PhraseTable.rows(TrustTest.class, "signals.tsv").stream();
  }

  static Stream<String> quiet() {
    return PhraseTable.rows(TrustTest.class, "quiet.tsv").stream().map(row -> row[0]);
  }

  private static List<Signal> signals(String notes) {
    return Stays.ledger(notes.split(APART)).signals();
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsShown(String kind, String words, String notes) {
    assertThat(signals(notes))
        .as(notes)
        .anySatisfy(
            s -> {
              assertThat(s.kind()).isEqualTo(Kind.valueOf(kind));
              assertThat(s.text()).containsIgnoringCase(words);
            });
  }

  @ParameterizedTest
  @MethodSource("errors")
  void aSignalIsASentenceThatCitesItsNotes(String kind, String words, String notes) {
    var chart = Stays.chart(notes.split(APART));
    var byName = chart.notesByName();
    assertThat(signals(notes))
        .allSatisfy(
            s -> {
              assertThat(s.text()).matches("(?s)[A-Z\"].*[.]");
              assertThat(s.sources())
                  .allSatisfy(x -> assertThat(byName.get(x.note()).quote(x)).isNotBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("quiet")
  void nothingIsSaidWhereNothingIsWrong(String notes) {
    assertThat(signals(notes)).as(notes).isEmpty();
  }

  @Test
  void aStaleLineAndWhatACorrectionNamesNoLongerHold() {
    var copied =
        errors()
            .filter(row -> row[0].equals("COPIED") || row[0].equals("CORRECTION"))
            .flatMap(row -> signals(row[2]).stream().filter(s -> s.kind() == Kind.valueOf(row[0])))
            .toList();
    assertThat(copied).isNotEmpty().allSatisfy(s -> assertThat(s.superseded()).isNotEmpty());
  }

  @Test
  void manyDrugsHaveARangeThatTellsTenfold() {
    assertThat(DoseRange.drugs()).isGreaterThanOrEqualTo(60);
    for (String[] row : PhraseTable.rows(DoseRange.class, "dose-ranges.tsv")) {
      var range =
          new DoseRange(row[1], row[2], Double.parseDouble(row[3]), Double.parseDouble(row[4]));
      assertThat(range.most() / range.least()).as(row[0]).isBetween(1.0, 10.0);
      assertThat(range.alarms(range.least()) || range.alarms(range.most())).as(row[0]).isFalse();
      assertThat(range.alarms(range.most() / 10.01) && range.alarms(range.least() * 10.01))
          .as(row[0])
          .isTrue();
    }
  }
}
