package dev.vernix.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void cleanTextKeepsItsLengthSoThatSpansStillPoint() {
    String text = "a\u202E10\u202Cb\u0000c\uD800d\uFFFFe \uD83D\uDC76\t\r\n한글";

    String clean = Plain.clean(text);

    assertThat(clean).hasSameSizeAs(text).endsWith("e \uD83D\uDC76\t\r\n한글");
    assertThat(clean).isEqualTo("a\uFFFD10\uFFFDb\uFFFDc\uFFFDd\uFFFDe \uD83D\uDC76\t\r\n한글");
  }

  @Test
  void ordinaryTextIsTheSameObject() {
    String text = "Bili 6.1 mg/dL, \u00B5g, \u05E9\u05DC\u05D5\u05DD";
    assertThat(Plain.clean(text)).isSameAs(text);
  }

  @Test
  void aLineHasNoBreaks() {
    assertThat(Plain.line("  a\r\n\tb\u0085 c\u00A0 ")).isEqualTo("a b c");
    assertThat(Plain.line("")).isEmpty();
  }

  @Test
  void aShortLineIsCutBetweenCharacters() {
    assertThat(Plain.shortLine("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Plain.shortLine("abcdefg", 6)).isEqualTo("abcde\u2026");
    assertThat(Plain.shortLine("abcd\uD83D\uDC76fgh", 6)).isEqualTo("abcd\u2026");
  }
}
