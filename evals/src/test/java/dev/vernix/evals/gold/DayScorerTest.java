package dev.vernix.evals.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.summary.Summary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayScorerTest {
  private static List<StayDays> gold(String chart) throws Exception {
    return StayDays.read(Roots.root().resolve(Path.of("evals/gold", chart, "days.json")));
  }

  private static List<Summary.Duration> durations(Object... whatAndDays) {
    return java.util.stream.IntStream.range(0, whatAndDays.length / 2)
        .mapToObj(
            i ->
                new Summary.Duration(
                    (String) whatAndDays[2 * i], (Integer) whatAndDays[2 * i + 1], "", List.of()))
        .toList();
  }

  @Test
  void bothShapesOfTheFileAreRead() throws Exception {
    assertThat(gold("nec-27w"))
        .contains(
            new StayDays("antibiotic", 13),
            new StayDays("intubated", 8),
            new StayDays("line UVC", 7),
            new StayDays("npo", 11));
    assertThat(gold("eos-35w"))
        .contains(
            new StayDays("antibiotic", 3), new StayDays("cpap", 3), new StayDays("ventilator", 0));
  }

  @Test
  void exactWrongAndMissingAreToldApart() throws Exception {
    var result =
        DayScorer.score(
            gold("eos-35w"), durations("antibiotics", 3, "CPAP", 4, "high-flow nasal cannula", 2));
    assertThat(result.exact()).contains("antibiotic", "high flow", "ventilator");
    assertThat(result.wrong()).containsExactly("cpap: 4, gold 3");
    assertThat(result.missing()).contains("phototherapy: gold 3");
    assertThat(result.share().of())
        .isEqualTo(result.exact().size() + result.wrong().size() + result.missing().size());
  }

  @Test
  void linesOfOneKindAreNotTakenForAnother() throws Exception {
    var result =
        DayScorer.score(
            gold("nec-27w"),
            durations("an umbilical venous catheter", 7, "an umbilical arterial catheter", 6));
    assertThat(result.exact()).contains("line UAC", "line UVC");
    assertThat(result.missing()).anyMatch(m -> m.startsWith("line PICC"));
  }
}
