package dev.vernix.evals.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Tally SOME =
      Tally.NONE.with(true, true).with(true, false).with(false, true).with(false, false);

  @Test
  void countsEachAnswerOnce() {
    assertThat(SOME).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(SOME.of()).isEqualTo(4);
    assertThat(SOME.gold()).isEqualTo(2);
    assertThat(SOME.plus(SOME)).isEqualTo(new Tally(2, 2, 2, 2));
  }

  @Test
  void worksOutTheUsualFigures() {
    Tally tally = new Tally(3, 1, 2, 10);
    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isEqualTo(6.0 / 9);
  }

  @Test
  void whatWasNotAskedIsNotZero() {
    assertThat(Tally.NONE.f1()).isNaN();
    assertThat(Tally.NONE.with(false, false).recall()).isNaN();
  }
}
