package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.When;
import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipFiguresTest {
  private static final SlipFigures SLIPS = new SlipFigures(List.of(weight()));

  private static Fact weight() {
    var base =
        Example.fact(
            "F1",
            "Weight was 1000 g.",
            "1000",
            "g",
            When.on(LocalDate.parse("2026-03-04")),
            List.of(),
            Example.span(Example.ADMISSION, "BW 980 g"));
    return new Fact(
        base.id(),
        base.system(),
        "weight",
        base.realisation(),
        base.value(),
        base.unit(),
        base.when(),
        base.status(),
        base.experiencer(),
        base.sensitivity(),
        base.derivedFrom(),
        base.sources());
  }

  private static boolean gives(String text, String cited, String value, String unit) {
    return SLIPS.gives(
        text, List.of(cited.split("[|]")), new Element.Amount(new BigDecimal(value), unit, value));
  }

  @ParameterizedTest
  @CsvSource({
    "kg, 1, true",
    "kg, 2, false",
    "mL/kg/d, 80, true",
    "mL/kg/d, 90, false",
    "mL/kg/d, 8, false"
  })
  void aFeedAtTheWeightOfTheDay(String unit, String value, boolean right) {
    String text =
        "On 2026-03-05 feeds are written as 10 mL q3, which at about %s kg is %s mL/kg/day"
            .formatted(unit.equals("kg") ? value : "1", unit.equals("kg") ? "80" : value);
    assertThat(gives(text, "10 mL q3 = 30 mL/kg/d", value, unit)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"20 g/d, 8, true", "4 mg/d, 8, false", "20 g/d, 9, false"})
  void aDoseOutsideTheRangeThatIsNamed(String written, String value, boolean right) {
    double about = written.startsWith("20") ? 20000 : 4;
    String text =
        "On 2026-03-05 iron is written as %s (about %s mg/kg at 1 kg), but it is usually given at 1 to 8 mg/kg."
            .formatted(written, BigDecimal.valueOf(about).stripTrailingZeros().toPlainString());
    assertThat(gives(text, written, value, "mg/kg")).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"9.4|94|126, true", "9.4|10.2, false", "9.4, false"})
  void tenTimes(String cited, boolean right) {
    assertThat(gives("9.4, but as 94 (about ten times lower)", cited, "10", "")).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"T 4.1, true", "T 37.1, false"})
  void aValueOutsideWhatIsPossible(String cited, boolean right) {
    String text = "is written as it is, which is outside what is possible (28 to 43 or 82 to 110).";
    assertThat(gives(text, cited, "110", "")).isEqualTo(right);
  }
}
