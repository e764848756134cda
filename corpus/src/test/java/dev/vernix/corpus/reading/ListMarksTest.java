package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1) CPAP 2) feeds 3) labs|3",
        "a. rest b. ice c. elevation|3",
        "(a) rest (b) ice|2",
        "I. Open. II. Drape.|2",
        "The steps are: 1. open, 2. look.|1",
        "A. Baker will call B. Carter.|1",
        "• 9. Rest • 10. Ice|2"
      })
  void theNextMarkOfAListStartsASentence(String text, int sentences) {
    assertThat(SentenceSplitter.split(text)).hasSize(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BP 120/80, P. 72, T. 37.|1",
        "Given vitamin K. 2 doses of vaccine.|2",
        "CRP 3 mg/L. 10/01: 2 mg/L.|2",
        "At 5 a.m. Mr. Kim left.|1",
        "He left at 5 a.m. Mr. Kim stayed.|2",
        "Weaned (10 d). .25 now.|2",
        "He paused . . . and spoke.|1"
      })
  void aStopThatBelongsToItsWordEndsNothing(String text, int sentences) {
    assertThat(SentenceSplitter.split(text)).hasSize(sentences);
  }
}
