package dev.vernix.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void splitsAtBlanksOutsideQuotes() {
    assertThat(Words.of("  what-if 'my chart'  --assume \"a \\\"b\\\" c\" d\\ e "))
        .isEqualTo(List.of("what-if", "my chart", "--assume", "a \"b\" c", "d e"));
  }

  @Test
  void keepsEmptyQuotedWordsAndJoinsAdjacentParts() {
    assertThat(Words.of("a '' b'c d'\"e\"")).isEqualTo(List.of("a", "", "bc de"));
  }

  @Test
  void takesABackslashInSingleQuotesOrAtTheEndAsItIs() {
    assertThat(Words.of("'a\\b' c\\")).isEqualTo(List.of("a\\b", "c\\"));
  }

  @Test
  void rejectsAnOpenQuote() {
    assertThatThrownBy(() -> Words.of("a \"b")).isInstanceOf(CommandError.class);
  }
}
