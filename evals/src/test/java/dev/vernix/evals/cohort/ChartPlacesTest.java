package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.chart.ChartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPlacesTest {
  @TempDir Path folder;

  private Path chart(String path) throws IOException {
    Path chart = folder.resolve(path);
    Files.createDirectories(chart.resolve("notes"));
    return chart;
  }

  @Test
  void chartsAreFoundBelowAndNamedByTheirWay() throws IOException {
    chart("ward/b/chart");
    chart("ward/a");
    chart("ward/.hidden/c");
    assertThat(ChartPlaces.in(List.of(folder.resolve("ward"))).folders())
        .containsOnlyKeys("a", "b/chart");
  }

  @Test
  void oneChartIsACohortAndSeveralFoldersAreOne() throws IOException {
    Path one = chart("ward/a");
    assertThat(ChartPlaces.in(List.of(one)).folders()).containsOnlyKeys("a");
    Path other = chart("other/a");
    assertThat(ChartPlaces.in(List.of(one, other)).folders()).containsOnlyKeys("a", "a (2)");
  }

  @Test
  void whatHoldsNoChartIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("empty/x"));
    for (String name : List.of("empty", "none")) {
      assertThatThrownBy(() -> ChartPlaces.in(List.of(folder.resolve(name))))
          .isInstanceOf(ChartException.class);
    }
  }
}
