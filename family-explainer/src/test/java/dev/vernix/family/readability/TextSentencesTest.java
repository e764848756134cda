package dev.vernix.family.readability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Give 0.6 mL once a day. | 1",
        "The level was 7.35. It rose to 7.4. | 2",
        "See Dr. Marsh on May 3. | 1",
        "See Dr. A. B. Marsh. Bring milk. | 2",
        "Come at 9 a.m. The nurse waits. | 2",
        "Come at 9 a.m. or later. | 1",
        "Use milk, toys, etc. Then rest. | 2",
        "Call (e.g. at night). Go! | 2",
        "Is it green? Call us. | 2",
        "He said “Stop.” Then he left. | 2",
        "Llame al Dr. Ruiz. Pregunte. | 2",
        "La Sra. Ruiz viene. | 1",
        "열이 38.0 °C예요. 전화하세요. | 2"
      })
  void decimalsAndAbbreviationsEndNone(String text, int sentences) {
    assertThat(TextSentences.of(text)).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Green vomit/- Swollen belly | 2",
        "A title//Then a text. | 2",
        "One line/goes on. | 1"
      })
  void itemsAndBlankLinesEndOne(String text, int sentences) {
    assertThat(TextSentences.of(text.replace('/', '\n'))).hasSize(sentences);
  }
}
