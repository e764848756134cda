package dev.vernix.evals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryFileTest {
  @TempDir Path folder;

  private List<BoundaryCase> read(String text) throws IOException {
    Path file = folder.resolve("cases.tsv");
    Files.writeString(file, text);
    return BoundaryFile.read(file);
  }

  @Test
  void readsACaseALine() throws IOException {
    var cases = read("# made up\nHe ran. She\\nsat.\tHe ran.||She\\nsat.\n\nOne.\tOne.\n");
    assertThat(cases).hasSize(2);
    assertThat(cases.getFirst().text()).isEqualTo("He ran. She\nsat.");
    assertThat(cases.getFirst().inner()).containsExactly(6);
    assertThat(cases.get(1).inner()).isEmpty();
  }

  @Test
  void readsASentenceALine() throws IOException {
    var cases = read("He ran.\nShe sat.\n\n# remark\nHe slept.\n");
    assertThat(cases)
        .extracting(BoundaryCase::text)
        .containsExactly("He ran. She sat.", "He slept.");
    assertThat(cases.getFirst().inner()).containsExactly(6);
  }

  @Test
  void sentencesMayLeaveOutWhatStandsBetweenThem() throws IOException {
    assertThat(read("1. He ran. 2. She sat.\tHe ran.||She sat.\n").getFirst().inner())
        .containsExactly(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "He ran.\tShe sat.\n", "He ran.\tHe ran.\nno tab here\n"})
  void saysWhereALineIsNoCase(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            LabelException.class,
            e -> {
              assertThat(e.where()).contains("cases.tsv");
              assertThat(e.what() + e.where()).doesNotContain("ran");
            });
  }
}
