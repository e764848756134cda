package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          left [grade 2] IVH                              | LEFT
          [grade 2] IVH on the left                       | LEFT
          [grade 2] IVH L, grade 1 R                      | LEFT
          grade 2 IVH L, [grade 1] R                      | RIGHT
          Gr II IVH left; [gr I] right                    | RIGHT
          L grade 1 R [grade 2]                           | RIGHT
          [grade 1] L grade 2 R                           | LEFT
          bilateral [grade 2] IVH                         | BOTH
          left and right [grade 2] IVH                    | BOTH
          R+L [grade 1]                                   | BOTH
          [grade 2] IVH. Right kidney normal              | NONE
          [grade 2] IVH                                   | NONE
          LFNC 0.1 L, [grade 2] IVH                       | NONE
          R/O sepsis, [grade 1] IVH                       | NONE
          right side, left side, [grade 2]                | NONE
          grade 1 left [grade 2] right grade 3            | NONE
          """)
  void isTheOneSaidOfThatPlaceOrNone(String marked, Side side) {
    int from = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    assertThat(Side.of(text, from, marked.indexOf(']') - 1)).isEqualTo(side);
  }
}
