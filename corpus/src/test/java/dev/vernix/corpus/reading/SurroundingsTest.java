package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Experiencer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a denial reaches; the target stands in brackets. */
class SurroundingsTest {
  private static Standing read(String marked) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    return TargetReader.read(marked.replace("[", "").replace("]", ""), from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Quorl], wheeze and fever are absent.",
        "I doubt that she has [quorl].",
        "[quorl](-), 발열 있음",
        "[quorl], 구토 없음.",
        "DOES NOT SHOW SIGNS OF [QUORL].",
        "[Quorl] was deferred."
      })
  void reaches(String marked) {
    assertThat(read(marked).negated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She has asthma, no eczema, and [quorl].",
        "No rash, no fever, and [quorl] is worse.",
        "[Quorl] / sepsis ruled out / anaemia",
        "[stool] OB(-)",
        "No cause of the [quorl] was found.",
        "The need for [quorl] was not given."
      })
  void doesNotReach(String marked) {
    assertThat(read(marked).negated()).isFalse();
  }

  @Test
  void aKoreanPersonIsAWordOfItsOwn() {
    assertThat(read("혈액형 A, [황달] 있음").experiencer()).isEqualTo(Experiencer.INFANT);
    assertThat(read("형은 [황달] 있음").experiencer()).isEqualTo(Experiencer.SIBLING);
    assertThat(read("모 [발열] 있음").experiencer()).isEqualTo(Experiencer.MOTHER);
  }
}
