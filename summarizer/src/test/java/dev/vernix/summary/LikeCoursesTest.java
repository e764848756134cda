package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikeCoursesTest {
  private static final String DAYS =
      "from 2026-01-01 (DOL 0) until 2026-01-03 (DOL 2) (3 calendar days).";

  private static Plan.Item on(String id, String text) {
    return Items.course(id, text, "2026-01-01", "2026-01-03");
  }

  @Test
  void thingsGivenOverTheSameDaysAreOneSentenceWithAllFacts() {
    var joined =
        LikeCourses.join(
            List.of(
                on("F1", "Ampicillin 50 mg/kg IV was given " + DAYS),
                on("F2", "Gentamicin 4 mg/kg IV was given " + DAYS)));
    assertThat(Items.texts(joined))
        .containsExactly("Ampicillin 50 mg/kg IV and gentamicin 4 mg/kg IV were given " + DAYS);
    assertThat(joined.getFirst().ids()).containsExactly("F1", "F2");
  }

  @Test
  void anotherStopIsAnotherSentence() {
    var items =
        List.of(
            on("F1", "Ampicillin was given " + DAYS),
            on("F2", "Gentamicin was given " + DAYS.replace("01-03 (DOL 2)", "01-02 (DOL 1)")));
    assertThat(LikeCourses.join(items)).isEqualTo(items);
  }

  @Test
  void oneThingOverTwoPeriodsIsOneSentence() {
    var joined =
        LikeCourses.join(
            List.of(
                on(
                    "F1",
                    "Parenteral nutrition was given from 2026-01-01 (DOL 0) to 2026-01-03 (DOL"
                        + " 2)."),
                on(
                    "F2",
                    "Parenteral nutrition was given from 2026-01-09 (DOL 8) to 2026-01-11 (DOL"
                        + " 10).")));
    assertThat(Items.texts(joined))
        .containsExactly(
            "Parenteral nutrition was given from 2026-01-01 (DOL 0) to 2026-01-03 (DOL 2) and from"
                + " 2026-01-09 (DOL 8) to 2026-01-11 (DOL 10).");
  }

  @Test
  void aSentenceThatSaysMoreThanItsPeriodStaysWhole() {
    var items =
        List.of(
            on(
                "F1",
                "CPAP was in use from 2026-01-01 (DOL 0) to 2026-01-03 (DOL 2), followed by room"
                    + " air."),
            on(
                "F2",
                "CPAP was in use from 2026-01-09 (DOL 8) to 2026-01-11 (DOL 10), followed by room"
                    + " air."));
    assertThat(LikeCourses.join(items)).isEqualTo(items);
  }

  @Test
  void aDeviceKeepsItsArticleWithinTheSentence() {
    var joined =
        LikeCourses.join(
            List.of(
                on("F1", "An arterial line was in place " + DAYS),
                on("F2", "A PICC was in place " + DAYS)));
    assertThat(Items.texts(joined))
        .containsExactly("An arterial line and a PICC were in place " + DAYS);
  }
}
