package dev.vernix.prompts.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4             | 4
          l4             | 4
          4              | 4
          [L4]           | 4
          - L4           | 4
          L4: Anything.  | 4
          L4 [apnoea] It | 4
          L4, L7 and L9  | 4,7,9
          4 7            | 4,7
          Lines: 2, 3.   | 2,3
          Answer: L2     | 2
          """)
  void takesNumbers(String line, String numbers) {
    assertThat(Pointing.of(line).numbers().toString().replaceAll("[\\[\\] ]", ""))
        .isEqualTo(numbers);
    assertThat(Pointing.of(line).understood()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The infant had 3 apnoeas on day 7.",
        "3 apnoeas",
        "4 mg/kg",
        "Line 4 holds more",
        "{\"lines\": [1, 2]}",
        "1-9",
        "L99999999999",
        "-1",
        "1.5",
        "\uD83D\uDE00",
        "none of them, but L3"
      })
  void proseGivesNone(String line) {
    assertThat(Pointing.of(line)).isEqualTo(new Pointing(List.of(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None.", "NONE", "Answer: none", " "})
  void noneIsAnAnswer(String line) {
    assertThat(Pointing.of(line)).isEqualTo(new Pointing(List.of(), true));
  }

  @Test
  void aVeryLongLineIsNoWork() {
    assertThat(Pointing.of("1, ".repeat(1_000_000)).numbers()).hasSizeLessThan(200);
  }
}
