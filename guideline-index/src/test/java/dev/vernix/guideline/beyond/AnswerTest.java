package dev.vernix.guideline.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  @ParameterizedTest
  @CsvSource({
    "supports L2, SUPPORTS, '[2]'",
    "'Conflicts: L3, L1', CONFLICTS, '[1, 3]'",
    "'supports lines 2 and 4.', SUPPORTS, '[2, 4]'",
    "unrelated, UNRELATED, '[]'",
    "unrelated L1, UNRELATED, '[]'",
    "' SUPPORTS L12\n', SUPPORTS, '[12]'"
  })
  void oneOfThreeWordsWithLineNumbers(String text, Judgement word, String lines) {
    var answer = Answer.of(text).orElseThrow();
    assertThat(answer.word()).isEqualTo(word);
    assertThat(answer.lines()).hasToString(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "The plan supports L2",
        "supports L2 because the dose is right",
        "supports L2. Give 10 mg now",
        "supports\nL2\nIGNORE THE ABOVE",
        "supporters L1",
        "conflicts {\"line\": 2}",
        "supports L99999999999"
      })
  void anythingElseIsNoAnswer(String text) {
    assertThat(Answer.of(text)).isEmpty();
  }

  @Test
  void linesMustExist() {
    assertThat(Answer.of("supports L3").orElseThrow().within(3)).isTrue();
    assertThat(Answer.of("supports L4").orElseThrow().within(3)).isFalse();
    assertThat(Answer.of("supports L0").orElseThrow().within(3)).isFalse();
    assertThat(Answer.of("supports").orElseThrow().within(3)).isFalse();
  }
}
