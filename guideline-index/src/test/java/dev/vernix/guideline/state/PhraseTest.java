package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static boolean found(String phrase, String text) {
    var words = Phrase.words(text);
    return Phrase.parse(phrase).stream()
        .anyMatch(
            p ->
                java.util.stream.IntStream.range(0, words.size())
                    .anyMatch(i -> p.match(words, i) != null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call surgery | Will CALL surgery now",
        "surg* | peds surgeons aware",
        "q # h | films q6h",
        "48 h | after 48h stop",
        "repeat .. culture* | repeat the peripheral blood cultures",
        "{stop;d/c} .. abx | D/C all abx",
        "GBS + | GBS+ mother",
        "on-call | on call",
        "^ stopping | Stopping today"
      })
  void matches(String phrase, String text) {
    assertThat(found(phrase, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call surgery | surgery call",
        "surg | surgery",
        "repeat .. culture* | repeat film; blood culture tomorrow",
        "repeat .. culture* | repeat one two three four five six culture",
        "^ stopping | think of stopping today"
      })
  void doesNotMatch(String phrase, String text) {
    assertThat(found(phrase, text)).isFalse();
  }

  @Test
  void aPhraseNeedsItsEnds() {
    assertThatThrownBy(() -> Phrase.parse(".. feeds")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Phrase.parse("stop {abx"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
