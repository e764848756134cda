package dev.vernix.guideline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmissionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "donor-milk | Didn't bring up donor milk.",
        "donor-milk | Nobody has offered donor milk.",
        "surgery | Surgeons: not rung.",
        "lumbar-puncture | LP was never attempted.",
        "parenteral-nutrition | NPO, PN not wanted.",
        "inotrope | Won't start pressors.",
        "crp | Forgot to send a CRP."
      })
  void readsWhatWasNotDone(String term, String text) {
    assertThat(Notes.state(text).refuses(term)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surgery | Parents not told. Surgeons rung.",
        "lumbar-puncture | CRP was not repeated. LP done.",
        "donor-milk | Mother has not pumped; give donor milk."
      })
  void leavesAloneWhatWasDone(String term, String text) {
    assertThat(Notes.state(text).refuses(term)).isFalse();
  }
}
