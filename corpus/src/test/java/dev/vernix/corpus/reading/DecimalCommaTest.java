package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalCommaTest {
  private static BigDecimal first(String text) {
    var digits = java.util.regex.Pattern.compile("\\d[\\d,]*").matcher(text);
    assertThat(digits.find()).isTrue();
    return DecimalComma.value(text, digits.start(), digits.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FiO2 0,35          | 0.35
          weight 1,62 kg     | 1.62
          Gewicht 1,240 kg   | 1.240
          feeds 2,5 ml       | 2.5
          pH 7,28            | 7.28
          CRP: 2,4           | 2.4
          temp 36,8 today    | 36.8
          """)
  void aCommaBeforeAUnitOrBehindAValuesNameIsAPoint(String text, BigDecimal value) {
    assertThat(first(text.replaceFirst("FiO2 ", ""))).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          platelets 32,000   | 32000
          WBC 12,300         | 12300
          weight 1,240 g     | 1240
          """)
  void threeDigitsBehindItAreThousands(String text, BigDecimal value) {
    assertThat(first(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Apgars 8,9", "days 3,4 and 5", "dates 3,4,5 kg", "dose 1,2/3 kg"})
  void aListStaysAList(String text) {
    assertThat(DecimalComma.at(text, text.indexOf(','), text.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {",5", "5,", "a,b", "12345,6 kg", ""})
  void nothingBesideItIsNone(String text) {
    assertThat(DecimalComma.at(text, text.indexOf(','), text.length())).isFalse();
  }
}
