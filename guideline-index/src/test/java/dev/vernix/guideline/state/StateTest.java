package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lumbar-puncture | Plan LP today. | does",
        "lumbar-puncture | LP done, clear. | does",
        "lumbar-puncture | No LP. | refuses",
        "lumbar-puncture | LP deferred. | refuses",
        "lumbar-puncture | Hold off on LP for now. | refuses",
        "lumbar-puncture | LP if culture positive. | may",
        "lumbar-puncture | Consider LP tomorrow. | may",
        "lumbar-puncture | If CRP rises, LP. | may",
        "antibiotics | Start amp and gent. | does",
        "antibiotics | Continue ampicillin and gentamicin. | does",
        "antibiotics | D/c gentamicin. | refuses",
        "antibiotics | No antibiotics. | refuses",
        "npo | NPO, Replogle to LIS. | does",
        "npo | Hold feeds. | does",
        "surgery | Will call surgery if free air. | may",
        "surgery | Surgery consulted. | does",
        "pneumatosis | No pneumatosis or free air. | refuses",
        "antibiotics | Amp/gent pending 48 h culture. | does",
        "surgery | Surgery consult pending ultrasound. | may",
        "antibiotics | HFOV MAP 11 amp 20, FiO2 0.40. | none",
        "antibiotics | Antibiotic line above is carried over from the template. | none",
        "going-home | D/C amp and gent today. | none",
        "going-home | Discharge home today. | does",
        "nec-excluded | Agree, not NEC. | does",
        "nec-excluded | NEC not excluded. | none",
        "culture-blood | CXR hazy. | none"
      })
  void tellsWhatANoteDoes(String term, String text, String stance) {
    var state = Notes.state(text);
    assertThat(state.does(term)).as("does").isEqualTo(stance.equals("does"));
    assertThat(state.may(term)).as("may").isEqualTo(stance.equals("may"));
    assertThat(state.refuses(term)).as("refuses").isEqualTo(stance.equals("refuses"));
  }

  @Test
  void theLatestNoteThatTakesAStandDecides() {
    var state = Notes.state("Start amp and gent.", "Weight 1000 g.", "D/c amp and gent.");
    assertThat(state.now("antibiotics")).isFalse();
    assertThat(state.denied("antibiotics")).isTrue();
    assertThat(state.ever("antibiotics")).isTrue();
  }

  @Test
  void whatWasRuledOutOrDaysAgoIsNotCurrent() {
    assertThat(Notes.state("?Sepsis, BCx sent.", "Weight 1000 g.").current("sepsis")).isTrue();
    assertThat(Notes.state("?Sepsis, BCx sent.", "No sepsis.").current("sepsis")).isFalse();
  }

  @Test
  void aSentenceThatDeniesIsShownOnlyWhereNoOtherDecides() {
    var state = Notes.state("No seizures. Start amp and gent.");
    assertThat(state.now("seizure")).isFalse();
    assertThat(state.cited()).hasSize(1);
    assertThat(state.does("antibiotics")).isTrue();
    assertThat(state.cited()).hasSize(1).noneMatch(s -> s.from() == 0);
  }

  @Test
  void anExcludedNecIsNotOfNowUntilItIsThoughtOfAnew() {
    assertThat(Notes.state("?NEC.", "NEC ruled out.", "Suspected NEC.").bell().suspected())
        .isFalse();
    assertThat(
            Notes.state("?NEC.", "NEC ruled out.", "Suspected NEC. NPO, KUB.").bell().suspected())
        .isTrue();
  }

  @Test
  void necIsOverWhenItIsToldSoAndNoGasIsSeenSince() {
    assertThat(Notes.state("Pneumatosis.", "NEC resolved.").bell().over()).isTrue();
    assertThat(Notes.state("NEC resolved.", "Pneumatosis seen.").bell().over()).isFalse();
    assertThat(Notes.state("NEC IIA with pneumatosis.", "NPO.").bell().over()).isFalse();
  }

  @Test
  void whatIsNotWrittenIsNotDenied() {
    var state = Notes.state("Feeds 10 mL q3h.");
    assertThat(state.denied("pneumatosis")).isFalse();
    assertThatThrownBy(() -> state.stated("pneumatosis")).isInstanceOf(Missing.class);
  }

  @Test
  void mothersDrugsAreNotTheInfants() {
    var state = Notes.state("Mother received ampicillin 2 g 5 h before delivery.");
    assertThat(state.does("antibiotics")).isFalse();
    assertThat(state.mother("antibiotics")).isTrue();
  }

  @Test
  void linesThatSayTheyWereCopiedDoNotCount() {
    var state = Notes.state("Copied: continue amp and gent.");
    assertThat(state.does("antibiotics")).isFalse();
  }

  @Test
  void gestationAndWeightMayStandInTheNote() {
    var state = Notes.of("{born: \"2026-03-02T04:10\"}", "Ex 29 3/7 weeker, wt 1.21 kg.");
    assertThat(state.infant().gestationWeeks()).isBetween(29.4, 29.5);
    assertThat(state.infant().weight()).isEqualTo(1210);
  }

  @Test
  void whatNoOneWroteIsMissing() {
    var state = Notes.of("{sex: female}", "Stable.");
    assertThatThrownBy(() -> state.infant().gestation()).hasMessage("gestational age at birth");
    assertThatThrownBy(() -> state.infant().birthWeight()).hasMessage("birth weight");
    assertThatThrownBy(() -> state.infant().ageHours()).isInstanceOf(Missing.class);
  }

  @Test
  void reasonsAreFoundBesideTheTerm() {
    assertThat(Notes.state("LP deferred due to platelets of 20.").reasoned("lumbar-puncture"))
        .isTrue();
    assertThat(Notes.state("LP deferred: plt 18, HFOV, on epi.").reasoned("lumbar-puncture"))
        .isTrue();
    assertThat(Notes.state("LP deferred.").reasoned("lumbar-puncture")).isFalse();
    assertThat(Notes.state("No LP. Ampicillin given at 0300.").reasoned("lumbar-puncture"))
        .isFalse();
  }
}
