package dev.vernix.guideline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "does('npo'",
        "infant.weight",
        "infant.weight + 'a' == 'b'",
        "infant.shoeSize > 3",
        "does('no such term')",
        "num('no such number') > 1",
        "culture('moon') == 'positive'",
        "nec.stage >= stage('IV')",
        "does('n' + 'po')",
        "delete('everything')",
        ""
      })
  void whatDoesNotFitIsRefusedInOneLine(String source) {
    assertThatThrownBy(() -> Expressions.compile(source))
        .isInstanceOf(Expressions.Invalid.class)
        .message()
        .isNotBlank()
        .doesNotContain("\n");
  }

  @Test
  void theHugeAndTheDeepAreRefusedInOneLine() {
    for (String source :
        new String[] {
          "true || ".repeat(100_000) + "true",
          "(".repeat(5_000) + "true" + ")".repeat(5_000),
          "!(".repeat(900) + "true" + ")".repeat(900),
          "[1, 2, 3].all(a, [1, 2, 3].all(b, ".repeat(60) + "true" + "))".repeat(60)
        }) {
      assertThatThrownBy(() -> Expressions.compile(source))
          .isInstanceOf(Expressions.Invalid.class)
          .message()
          .doesNotContain("\n")
          .hasSizeLessThan(400);
    }
  }

  @Test
  void namesAreRemembered() throws Expressions.Invalid {
    assertThat(Expressions.compile("does('npo') && is('preterm')").uses())
        .extracting(Expressions.Use::name)
        .containsExactly("npo", "preterm");
  }
}
