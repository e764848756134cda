package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Give it. (Strong recommendation, low quality evidence) | Strong recommendation, low"
            + " quality evidence",
        "Give it (conditional recommendation; very low-certainty evidence) | conditional"
            + " recommendation, very low-certainty evidence",
        "Give it. Grade: B | Grade: B",
        "Give it [1B]. | 1B",
        "Level of evidence: III | Level of evidence: III",
        "Good practice point: tell the parents | Good practice point",
        "Grade a wound by its depth | ''",
        "A level of 2 mg/L is high quality care | ''"
      })
  void areReadAsPrinted(String text, String grade) {
    assertThat(Grades.in(text)).isEqualTo(grade);
  }
}
