package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTalkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amp/gent. Cx neg 36 h, well. Stop, cannula out.",
        "Cx neg and CRP <2. All stopped.",
        "44 h, cx clean. Both drugs off at next dose time.",
        "Blood cx sterile; so stop at 36 h."
      })
  void stopsTheCourse(String text) {
    assertThat(Notes.state(text).does("abx-stop")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cx neg 54 h but CRP 48: keep going.",
        "Cx neg, well. Carry on to d7.",
        "On amp/gent day 3. Press on."
      })
  void goesOn(String text) {
    assertThat(Notes.state(text).does("abx-continue")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On amp/gent. Feeds 10 mL q3h. Keep going.",
        "Cx neg. Caffeine 10 mg/kg. Carry on.",
        "Keep going."
      })
  void leavesAloneWhatFollowsOtherCare(String text) {
    assertThat(Notes.state(text).does("abx-continue")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CoNS in blood cx. Fourteen days all the same. | 14",
        "One CRP of 12, cx sterile -> 7 days. | 7",
        "GBS bacteraemia d6, not better, so on to d10. | 10",
        "Zosyn: plan is nine days in all, then done. | 9",
        "Zosyn, thinking of 14 days & reviewing on d7. | 14"
      })
  void readsLengthsThatStandAlone(String text, double days) {
    assertThat(Notes.state(text).courses().plannedDays()).isEqualTo(days);
  }

  @Test
  void aDateEndsTheCourseThatBeganEarlier() {
    var state = Notes.state("Start zosyn for NEC.", "Zosyn day 3, off tomorrow.");
    assertThat(state.courses().plannedDays()).isEqualTo(4);
  }
}
