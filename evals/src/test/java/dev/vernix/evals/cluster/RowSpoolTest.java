package dev.vernix.evals.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSpoolTest {
  @TempDir Path dir;

  @Test
  void rowsGoInTheOrderOfTheirIdsWhateverOrderTheyCameIn() throws Exception {
    try (var spool = new RowSpool(dir)) {
      for (String id : List.of("b", "a/2", "c", "a/1")) {
        spool.add(id, "{\"chart\":\"" + id + "\",\"µ\":\"≥\"}");
      }
      assertThat(spool.size()).isEqualTo(4);
      spool.writeTo(dir.resolve("rows"));
    }
    assertThat(Files.readAllLines(dir.resolve("rows")))
        .extracting(l -> l.substring(10, l.indexOf("\",")))
        .containsExactly("a/1", "a/2", "b", "c");
    try (var left = Files.list(dir)) {
      assertThat(left).containsExactly(dir.resolve("rows"));
    }
  }

  @Test
  void anIdThatComesAgainIsARowWithItsReason() throws Exception {
    String one = "{\"chart\":\"a\",\"notes\":1}";
    String two = "{\"chart\":\"a\",\"notes\":2}";
    for (List<String> order : List.of(List.of(one, two), List.of(two, one))) {
      try (var spool = new RowSpool(dir)) {
        for (String row : order) {
          spool.add("a", row);
        }
        List<String> rows = Cohort.read(spool);
        assertThat(rows.getFirst()).isEqualTo(one);
        assertThat(rows.getLast()).contains("another chart of the cohort has this id");
      }
    }
  }
}
