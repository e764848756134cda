package dev.vernix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
  @Test
  void datesRemarksAndAmountsAreHidden() {
    var values = new Placeholders();
    assertThat(
            values.hide(
                "Ampicillin 50 mg/kg IV was given from 2026-01-01 (DOL 0) until 2026-01-03 (DOL 2)"
                    + " (3 calendar days)."))
        .isEqualTo("Ampicillin {A} IV was given from {B} until {C} {D}.");
    assertThat(values.marks()).containsExactly("{A}", "{B}", "{C}", "{D}");
  }

  @Test
  void oneValueHasOneMarkInAllSentences() {
    var values = new Placeholders();
    values.hide("Feeds were stopped on 2026-01-03 (DOL 2).");
    assertThat(values.hide("A drain was placed on 2026-01-03 (DOL 2)."))
        .isEqualTo("A drain was placed on {A}.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CPAP was in use from 2026-01-01 (DOL 0) to 2026-01-03 (DOL 2) (highest documented FiO2"
            + " 44%), followed by room air.",
        "Weight was 980 g on 2026-01-01 (DOL 0) and 2455 g on 2026-03-01 (DOL 59).",
        "The stage was IIA with no free air.",
        "A {A} of the note's own is left alone on 2026-01-01."
      })
  void whatIsHiddenComesBack(String sentence) {
    var values = new Placeholders();
    assertThat(values.show(values.hide(sentence))).isEqualTo(sentence);
  }

  @Test
  void aMarkThatWasNeverGivenOutStaysForTheGateToFind() {
    var values = new Placeholders();
    values.hide("It was 5 mg.");
    assertThat(values.show("It was {A} and {Q}.")).isEqualTo("It was 5 mg and {Q}.");
  }

  @Test
  void moreValuesThanMarksAreLeftToBeRead() {
    var text = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      text.append(i).append(" mg, ");
    }
    var values = new Placeholders();
    String hidden = values.hide(text.toString());
    assertThat(hidden).contains("{Z}").contains("30 mg");
    assertThat(values.show(hidden)).isEqualTo(text.toString());
  }
}
