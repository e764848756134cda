package dev.vernix.guideline.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.guideline.state.Infant;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.state.State;
import dev.vernix.guideline.vignette.VignetteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {
  /** Born at 27w3d with 980 g, twelve days old. */
  private static final Infant PRETERM =
      infant("{born: \"2026-03-02T04:10\", gestation: 27w3d, birthWeightGrams: 980}");

  private static Infant infant(String patient) {
    Chart chart =
        VignetteFile.read(
                "t.yaml",
                "- id: t\n  patient: "
                    + patient
                    + "\n  notes:\n  - {time: \"2026-03-14T09:00\", type: progress, text: \"Plan:"
                    + " continue caffeine.\"}\n")
            .getFirst()
            .chart();
    return new State(ReadChart.of(chart).reading(), chart.notes().getFirst()).infant();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Give vitamin D to every infant | true",
        "Infants born before 32 weeks or below 1500 g | true",
        "Infants <= 27+3 weeks | true",
        "Infants < 27+3 weeks | false",
        "Infants of 28 weeks or more | false",
        "Term infants are fed on demand | false",
        "Preterm infants are fed by tube | true",
        "Preterm formula is used | true",
        "VLBW infants get donor milk | true",
        "ELBW infants only | true",
        "Birth weight above 1000 g | false",
        "Infants >= 34 weeks or > 2 kg | false",
        "Infants born before 30 weeks. Weight below 900 g at birth: no | false",
        "Start within 48 hours of birth | true",
        "Infants younger than 7 days of age | false",
        "Infants older than 72 hours of age | true",
        "Late-onset sepsis | true",
        "Early-onset sepsis | false",
        "Stop above 34 weeks corrected age | false",
        "Increase by less than 30 g/kg/day | true",
        "Give for at least 5 days | true",
        "Fluids of more than 120 mL/kg/day | true"
      })
  void saysOfWhichInfantsATextSpeaks(String text, boolean fits) {
    assertThat(Population.of(text).includes(PRETERM)).isEqualTo(fits);
  }

  @Test
  void whatIsNotDocumentedDoesNotFit() {
    var unknown = infant("{born: \"2026-03-02T04:10\"}");
    assertThat(Population.of("Infants born before 32 weeks").includes(unknown)).isFalse();
    assertThat(Population.of("Every infant").includes(unknown)).isTrue();
  }
}
