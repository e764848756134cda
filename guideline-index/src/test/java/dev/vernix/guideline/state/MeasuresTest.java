package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BCx no growth at 48 h. | negative",
        "Blood culture NGTD. | negative",
        "BCx growing GNR. | positive",
        "Blood culture positive for E. coli. | positive",
        "BCx sent. | pending",
        "LP if BCx positive. | pending",
        "No blood culture taken. | none",
        "Feeds 10 mL q3h. | none",
        "Klebsiella bacteremia day 1. | positive"
      })
  void readsBloodCultures(String text, String state) {
    assertThat(Notes.state(text).cultures().state("blood")).isEqualTo(state);
  }

  @Test
  void aPositiveCultureStaysSo() {
    var state = Notes.state("BCx growing E. coli.", "Repeat BCx no growth 24 h.");
    assertThat(state.cultures().state("blood")).isEqualTo("positive");
    assertThat(state.cultures().organisms("blood")).containsExactly("e-coli");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amp/gent x 7 days. | 7",
        "Continue amp/gent for a 10 day course. | 10",
        "Amp/gent day 3/7. | 7",
        "Plan 14 days total of antibiotics. | 14",
        "Gent and amp for 48 h r/o. | 2"
      })
  void readsPlannedCourses(String text, double days) {
    assertThat(Notes.state(text).courses().plannedDays())
        .isCloseTo(days, org.assertj.core.data.Offset.offset(0.01));
  }

  @Test
  void dosesArePerKilogram() {
    var state = Notes.state("Gentamicin 5 mg/kg IV q36h.");
    assertThat(state.drugs().dose("gentamicin")).isEqualTo(5);
    assertThat(state.drugs().interval("gentamicin")).isEqualTo(36);
    var flat = Notes.state("Wt 1000 g. Gentamicin 5 mg IV q36h.");
    assertThat(flat.drugs().dose("gentamicin")).isEqualTo(5);
    assertThat(flat.drugs().flat("gentamicin")).isTrue();
  }

  @Test
  void aFlatDoseWithoutAWeightIsMissing() {
    var state = Notes.of("{born: \"2026-03-02T04:10\"}", "Gentamicin 5 mg IV q36h.");
    assertThatThrownBy(() -> state.drugs().dose("gentamicin")).hasMessage("weight");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Concern for NEC, distended, KUB nl. | 1",
        "NEC, gross blood in stool, KUB normal. | 2",
        "KUB with pneumatosis. | 3",
        "Pneumatosis and portal venous gas. | 4",
        "NEC with free air. | 6",
        "Feeding well, soft abdomen. | 0"
      })
  void stagesByFindings(String text, int rank) {
    assertThat(Notes.state(text).bell().stage()).isEqualTo(rank);
  }

  @Test
  void withoutFilmOrStageTheStageIsMissing() {
    assertThatThrownBy(() -> Notes.state("Being treated for NEC, NPO.").bell().stage())
        .isInstanceOf(Missing.class);
  }

  @Test
  void crpIsInMilligramsPerLitre() {
    assertThat(Notes.state("CRP 2.4 mg/dL.").labs().last("crp")).isEqualTo(24);
    assertThat(Notes.state("CRP 24 mg/L.").labs().last("crp")).isEqualTo(24);
  }
}
