package dev.vernix.evals.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
  @TempDir Path dir;

  private Suite suite() throws IOException {
    return Suite.read(
        Files.writeString(
            dir.resolve("s.yaml"),
            """
            suite: example
            charts:
              - chart: corpus/charts/eos-35w
                figures:
                  must: {value: 30, tolerance: 2}
                  unsupported: {value: 0, tolerance: 0}
            """));
  }

  @Test
  void driftToEitherSideIsSeen() throws Exception {
    var chart = suite().charts().getFirst();
    assertThat(Suite.compare(chart, Map.of("must", 31.0, "unsupported", 0.0))).isEmpty();
    assertThat(Suite.compare(chart, Map.of("must", 33.0, "unsupported", 0.0))).hasSize(1);
    assertThat(Suite.compare(chart, Map.of("must", 27.0, "unsupported", 1.0))).hasSize(2);
  }

  @Test
  void aFigureThatWasNotMeasuredIsNotRight() throws Exception {
    assertThat(Suite.compare(suite().charts().getFirst(), Map.of("must", 30.0)))
        .singleElement()
        .asString()
        .contains("unsupported", "null");
  }

  @Test
  void whatIsNoSuiteIsNamed() throws Exception {
    var file = Files.writeString(dir.resolve("x.yaml"), "charts: [{chart: a}]");
    assertThatThrownBy(() -> Suite.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.yaml");
  }
}
