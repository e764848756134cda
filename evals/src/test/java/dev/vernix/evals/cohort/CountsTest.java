package dev.vernix.evals.cohort;

import static dev.vernix.guideline.recommendation.Verdict.CONCORDANT;
import static dev.vernix.guideline.recommendation.Verdict.DEVIATES;
import static dev.vernix.guideline.recommendation.Verdict.DEVIATES_WITH_DOCUMENTED_REASON;
import static dev.vernix.guideline.recommendation.Verdict.NOT_ADDRESSED;
import static dev.vernix.guideline.recommendation.Verdict.NOT_APPLICABLE;
import static dev.vernix.guideline.recommendation.Verdict.NOT_ASSESSABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.recommendation.Verdict;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static Counts of(Verdict... plans) {
    var c = Counts.NONE;
    for (var v : plans) {
      c = c.plus(v);
    }
    return c;
  }

  @Test
  void oneVerdictOfAStayFollowsFromItsPlans() {
    assertThat(of(CONCORDANT, DEVIATES, DEVIATES_WITH_DOCUMENTED_REASON).stay())
        .isEqualTo(DEVIATES);
    assertThat(of(CONCORDANT, DEVIATES_WITH_DOCUMENTED_REASON).stay())
        .isEqualTo(DEVIATES_WITH_DOCUMENTED_REASON);
    assertThat(of(NOT_ADDRESSED, CONCORDANT, NOT_ASSESSABLE).stay()).isEqualTo(CONCORDANT);
    assertThat(of(NOT_ADDRESSED, NOT_APPLICABLE).stay()).isEqualTo(NOT_ADDRESSED);
    assertThat(of(NOT_ASSESSABLE, NOT_APPLICABLE).stay()).isEqualTo(NOT_ASSESSABLE);
    assertThat(Counts.NONE.stay()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void onlyWhatAppliedAndCouldBeJudgedIsEligible() {
    assertThat(of(CONCORDANT, DEVIATES, NOT_ADDRESSED, NOT_APPLICABLE, NOT_ASSESSABLE).eligible())
        .isEqualTo(3);
  }
}
