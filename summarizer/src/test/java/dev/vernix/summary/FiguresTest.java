package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Plan.Item figure(String text) {
    return Items.of("laboratory-course", text, Summary.Kind.FIGURE);
  }

  @Test
  void neighbouringFiguresAreOneSentence() {
    var joined =
        Figures.join(
            List.of(
                figure("Sodium was lowest at 131."),
                figure("CRP was highest at 62."),
                Items.of("medication-course", "Iron was given.", Summary.Kind.COURSE)));
    assertThat(Items.texts(joined))
        .containsExactly("Sodium was lowest at 131; CRP was highest at 62.", "Iron was given.");
    assertThat(joined.getFirst().facts()).hasSize(2);
  }

  @Test
  void aLongRowIsSeveralSentences() {
    var many = new ArrayList<Plan.Item>();
    for (int i = 0; i < 7; i++) {
      many.add(figure("Value " + i + " was " + i + "."));
    }
    var joined = Figures.join(many);
    assertThat(joined).hasSize(2);
    assertThat(joined.getLast().text()).isEqualTo("Value 6 was 6.");
  }
}
