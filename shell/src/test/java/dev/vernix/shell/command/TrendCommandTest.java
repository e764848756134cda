package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendCommandTest {
  private static final String CHART =
      Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts/nec-27w").toString();

  private final TestShell shell = new TestShell(new TrendCommand());

  @Test
  void drawsAQuantityByASynonym() {
    assertThat(shell.run("trend", CHART, "bili")).isZero();
    assertThat(shell.out()).contains("bilirubin (mg/dL)", "day of life (DOL)", "5.6 mg/dL");
  }

  @Test
  void writesAPictureAndATable(@TempDir Path folder) {
    assertThat(shell.run("trend", CHART, "weight", "--out", folder.toString())).isZero();
    assertThat(folder.resolve("weight.svg")).isNotEmptyFile();
    assertThat(folder.resolve("weight.csv")).isNotEmptyFile();
  }

  @Test
  void anUnknownQuantityIsOneLineThatSaysWhatThereIs() {
    assertThat(shell.run("trend", CHART, "troponin")).isEqualTo(2);
    assertThat(shell.err().lines().filter(l -> l.contains("troponin")))
        .singleElement()
        .satisfies(l -> assertThat(l).contains("weight", "platelet-count"));
  }
}
