package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {
  static Stream<Arguments> cases() {
    return Rows.of("quantities.tsv", 2).stream()
        .map(r -> Arguments.of(r[0].replace("\\n", "\n"), r[1]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryQuantityAndNothingElse(String text, String expected) {
    assertThat(shown(Quantities.read(text, 0, text.length()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsOffsetsInTheWholeText(String text, String expected) {
    String before = "1. x\n12/5 ";
    List<Quantity> inside =
        Quantities.read(before + text + " 9 mL", before.length(), before.length() + text.length());
    assertThat(shown(inside)).isEqualTo(expected);
    for (Quantity q : inside) {
      String written = (before + text).substring(q.from(), q.to());
      assertThat(written).matches("(?s)[-+−.½\\da-z].*").doesNotEndWith(" ");
    }
  }

  @Test
  void tiesTheNumberAndItsUnitTightly() {
    Quantity q = Quantities.read("amp (50 mg/kg/dose) IV", 0, 22).getFirst();
    assertThat("amp (50 mg/kg/dose) IV".substring(q.from(), q.to())).isEqualTo("50 mg/kg/dose");
  }

  static String shown(List<Quantity> quantities) {
    return quantities.stream().map(Shown::of).collect(Collectors.joining(" ; "));
  }
}
