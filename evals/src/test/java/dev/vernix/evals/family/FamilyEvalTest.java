package dev.vernix.evals.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.family.DischargePlan.Plant;
import dev.vernix.family.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FamilyEvalTest {
  @Test
  void theBarsHoldOnTheSampleChartsAndSomeStays() {
    var score = FamilyEval.run(Path.of(System.getProperty("vernix.root")), 4, 7);
    assertThat(score.misses()).isEmpty();
    assertThat(score.handouts()).isEqualTo(18);
    for (var language : Language.values()) {
      for (String measure : FamilyScore.MEASURES) {
        assertThat(score.share(language, measure).all()).as(measure).isPositive();
      }
    }
    assertThat(FamilyReport.text(score, true)).contains("every bar met");
  }

  @Test
  void atLeastTwentyKindsArePlanted() {
    assertThat(Plant.all()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(Plant.all()).allMatch(p -> p.sentence().matches("(?s).*(?:" + p.telltale() + ").*"));
  }

  @Test
  void aMissIsCounted() {
    var score = new FamilyScore();
    score.count(Language.EN, "x", false, "why");
    score.made(1_000_000);
    assertThat(score.met()).isFalse();
    assertThat(score.misses()).containsExactly("en: x: why");
  }
}
