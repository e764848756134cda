package dev.vernix.evals.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.bench.Goldset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StayFilesTest {
  @TempDir Path dir;

  @Test
  void whatIsWrittenIsReadAsTheSameChart() throws Exception {
    var stay = Simulator.stay(3, EnumSet.allOf(Fault.class));
    Path folder = StayFiles.write(stay, dir);
    var set = Goldset.of(folder, dir);
    var read = ChartReader.read(set.chart());
    assertThat(read.notes()).isEqualTo(stay.chart().notes());
    assertThat(read.patient().gestation()).isEqualTo(stay.chart().patient().gestation());
    assertThat(read.patient().sex()).isEqualTo(stay.chart().patient().sex());
    assertThat(read.unread()).isEmpty();
  }

  @Test
  void goldIsInTheFormatsOfTheSampleCharts() throws Exception {
    var stay = Simulator.stay(1, EnumSet.noneOf(Fault.class));
    var set = Goldset.of(StayFiles.write(stay, dir), dir);
    assertThat(set.gold()).hasSizeGreaterThan(3).allMatch(g -> g.must());
    assertThat(set.days())
        .anySatisfy(
            d -> {
              assertThat(d.treatment()).isEqualTo("antibiotic");
              assertThat(d.days()).isEqualTo(stay.days("antibiotic", ""));
            });
    assertThat(set.days()).isEqualTo(stay.days());
  }

  @Test
  void everyTruthIsARow() throws Exception {
    var stay = Simulator.stay(3, EnumSet.allOf(Fault.class));
    Path folder = StayFiles.write(stay, dir);
    var rows = Files.readAllLines(folder.resolve("truth.jsonl"));
    assertThat(rows).hasSameSizeAs(stay.truth());
    for (String row : rows) {
      assertThat(JsonMapper.shared().readTree(row).path("type").stringValue())
          .isIn("mention", "amount", "episode", "event", "planted");
    }
  }
}
