package dev.vernix.evals.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One sentence with a place for every kind of error that changes words. */
class TextErrorsTest {
  private static final String TEXT =
      "She received vancomycin 15 mg/kg on 2/3 for a left grade II haemorrhage without PVL.";
  private static Map<ErrorKind, List<TextError>> errors = Map.of();
  private static TextErrors planter;

  @BeforeAll
  static void plant() {
    planter =
        new TextErrors(
            LedgerReader.read(ChartReader.read(Path.of("../evals/development/surgnec-24w/chart"))));
    errors = planter.within(TEXT).stream().collect(Collectors.groupingBy(TextError::kind));
  }

  @Test
  void everyKindIsPlantedAlone() {
    assertThat(errors.get(ErrorKind.TENFOLD)).extracting(TextError::after).containsExactly("150");
    assertThat(errors.get(ErrorKind.UNIT)).extracting(TextError::after).containsExactly("mcg");
    assertThat(errors.get(ErrorKind.LATERALITY))
        .extracting(TextError::after)
        .containsExactly("right");
    assertThat(errors.get(ErrorKind.STAGE)).extracting(TextError::after).containsExactly("III");
    assertThat(errors.get(ErrorKind.LOOK_ALIKE))
        .extracting(TextError::after)
        .containsExactly("clindamycin");
    assertThat(errors.get(ErrorKind.NEGATION)).extracting(TextError::after).contains("with ");
    assertThat(errors.get(ErrorKind.TWIN_SWAP)).extracting(TextError::after).containsExactly("He");
    assertThat(errors.get(ErrorKind.DATE_SHIFT))
        .allMatch(e -> e.before().equals("2/3") && !e.after().equals("2/3"));
  }

  @Test
  void theRestOfTheTextStays() {
    errors
        .values()
        .forEach(
            all ->
                all.forEach(
                    e ->
                        assertThat(e.text())
                            .isEqualTo(
                                TEXT.substring(0, e.from())
                                    + e.after()
                                    + TEXT.substring(e.from() + e.before().length()))));
  }

  @Test
  void whatEndedIsAddedAsGoingOn() {
    assertThat(planter.in(TEXT))
        .filteredOn(e -> e.kind() == ErrorKind.STALE_COPY)
        .extracting(TextError::after)
        .contains("Continues on vancomycin.");
  }
}
