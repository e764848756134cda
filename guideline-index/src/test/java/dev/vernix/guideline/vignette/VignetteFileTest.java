package dev.vernix.guideline.vignette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.guideline.recommendation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VignetteFileTest {
  private static final String SOUND =
      "- {id: a, jurisdiction: uk, patient: {born: \"2026-03-02T04:10\", gestation: 27w3d}, notes:"
          + " [{time: \"2026-03-03T09:00\", text: \"NPO.\"}], expect: {NEC-MED-NPO: concordant}}\n";

  @Test
  void readsAVignette() {
    var v = VignetteFile.read("x.yaml", SOUND).getFirst();
    assertThat(v.expected()).containsEntry("NEC-MED-NPO", Verdict.CONCORDANT);
    assertThat(v.at()).isEqualTo(v.chart().notes().getFirst().time());
    assertThat(v.chart().notes().getFirst().body()).isEqualTo("NPO.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "concordant | fine | no verdict 'fine'",
        "id: a, | | without id",
        "27w3d | soon | gestation",
        "jurisdiction: uk | jurisdiction: mars | jurisdiction",
        "2026-03-03T09:00 | yesterday | a: "
      })
  void aFaultIsOneLine(String from, String to, String said) {
    String yaml = SOUND.replace(from, to == null ? "" : to);
    assertThatThrownBy(() -> VignetteFile.read("x.yaml", yaml))
        .isInstanceOf(VignetteFile.Malformed.class)
        .message()
        .contains(said)
        .doesNotContain("\n");
  }

  @Test
  void whatIsNotYamlNamesItsLine() {
    assertThatThrownBy(() -> VignetteFile.read("x.yaml", "- {id: [\n"))
        .isInstanceOf(VignetteFile.Malformed.class)
        .hasMessageContaining("x.yaml");
  }
}
