package dev.vernix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPAP was used. [F1][F2]|CPAP was used.|F1 F2",
        "CPAP was used [F1, F2].|CPAP was used.|F1 F2",
        "1. CPAP was used. (F1)|CPAP was used.|F1",
        "- **CPAP** was used. [F1] [F12]|CPAP was used.|F1 F12",
        "CPAP was used [F1] and caffeine was given [F2].|CPAP was used and caffeine was given.|F1"
            + " F2",
        "CPAP was used. [F1-F3]|CPAP was used.|F1 F2 F3",
        "CPAP was used. [F1 and F2]|CPAP was used.|F1 F2",
        "[F7] CPAP was used.|CPAP was used.|F7",
        "CPAP was used.[F2][F2]|CPAP was used.|F2",
        "Weight was 2.5 kg (DOL 3). [F4]|Weight was 2.5 kg (DOL 3).|F4",
        "FiO2 was 0.3 (F). [F4]|FiO2 was 0.3 (F).|F4"
      })
  void readsTagsInTheirVariants(String line, String text, String ids) {
    assertThat(JoinedLine.parse(line)).contains(new JoinedLine(text, List.of(ids.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Here are the joined sentences:",
        "Answer:",
        "[F1][F2]",
        "CPAP was used.",
        "### GI",
        "1. [F3]"
      })
  void chatterAndLinesWithoutATagAreNone(String line) {
    assertThat(JoinedLine.parse(line)).isEmpty();
  }

  @Test
  void aHostileLineCostsLittle() {
    String line = "[F1 ".repeat(20_000) + "(F1,".repeat(20_000);
    long start = System.nanoTime();
    JoinedLine.parse(line);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2000);
  }
}
