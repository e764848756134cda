package dev.vernix.evals.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.label.Tally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolTest {
  @TempDir Path dir;

  private Path site(String name, Tally tally) throws Exception {
    return Files.write(
        dir.resolve(name + ".json"),
        SiteEval.of("context", name, 5, tally.of(), Map.of("negated", tally)).bytes());
  }

  @Test
  void countsOfSitesAddUpAndSuppressedOnesGiveLimits() throws Exception {
    Path north = site("North", new Tally(90, 10, 10, 890));
    Path south = site("South", new Tally(40, 30, 60, 100));
    Path west = site("West", new Tally(20, 2, 30, 50));
    Pool pool = Pool.of(List.of(west, north, south));
    assertThat(pool.sites()).extracting(SiteFile::site).containsExactly("North", "South", "West");
    assertThat(pool.stays()).isEqualTo(1332);
    PooledTable table = pool.tables().getFirst();
    PooledRatio recall = table.ratios().getFirst();
    assertThat(recall.label()).isEqualTo("recall");
    assertThat(recall.sites().getFirst().yes()).isEqualTo(new Range(90, 90));
    assertThat(recall.sites().getFirst().of()).isEqualTo(new Range(100, 100));
    assertThat(recall.variation()).hasValueSatisfying(v -> assertThat(v).isBetween(0.9, 1.0));
    int alarms = table.rows().indexOf("false alarm");
    assertThat(table.rowTotals().get(alarms).low()).isBetween(41, 42);
    assertThat(table.rowTotals().get(alarms).high()).isGreaterThanOrEqualTo(45);
    PoolFiles.write(pool, dir.resolve("out"));
    assertThat(dir.resolve("out/pooled.html"))
        .content()
        .contains("3 sites together", "<svg", "not drawn, as counts are suppressed");
    assertThat(dir.resolve("out/pooled.json")).content().contains("\"iSquared\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "site" : "North" | "site" : "Nord"   | changed after the site wrote it
          [ 90 ]           | [ 91 ]            | changed after the site wrote it
          "sha256"         | "sha257"          | not a site's file
          "vernix-site-1"  | "vernix-site-9"   | not a site's file
          {                | [                 | not a site's file
          """)
  void aFileThatWasEditedIsRefused(String from, String to, String reason) throws Exception {
    Path file = site("North", new Tally(90, 10, 10, 890));
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
    assertThatThrownBy(() -> SiteFile.read(file))
        .isInstanceOf(CohortException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aSiteIsTakenOnceAndOfOneKind() throws Exception {
    Path north = site("North", new Tally(90, 10, 10, 890));
    Path copy = Files.copy(north, dir.resolve("copy.json"));
    assertThatThrownBy(() -> Pool.of(List.of(north, copy)))
        .hasMessageContaining("the same file as");
    Path again =
        Files.write(
            dir.resolve("again.json"),
            SiteEval.of("context", "North", 5, 90, Map.of("negated", new Tally(30, 20, 20, 20)))
                .bytes());
    assertThatThrownBy(() -> Pool.of(List.of(north, again)))
        .hasMessageContaining("a second file of the site North");
    Path other =
        Files.write(
            dir.resolve("other.json"),
            SiteEval.of("sentences", "East", 5, 90, Map.of("negated", new Tally(30, 20, 20, 20)))
                .bytes());
    assertThatThrownBy(() -> Pool.of(List.of(north, other))).hasMessageContaining("two kinds");
    assertThatThrownBy(() -> SiteFile.read(dir.resolve("nowhere")))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void countsThatCannotBeOfOneTableAreRefused() {
    var table =
        new SharedTable(
            "t",
            "T",
            List.of("a", "b"),
            List.of("all"),
            false,
            List.of(List.of(3), List.of(4)),
            List.of(3, 4),
            List.of(9),
            List.of());
    assertThat(table.sound()).isFalse();
  }

  @Test
  void bandsJoinUntilEachIsLargeAndSitesMeetInTheFinestThatFitAll() {
    assertThat(Bands.joined(List.of("a", "b", "c", "d"), Map.of("a", 2, "b", 4, "c", 9, "d", 1), 5))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(Bands.common(List.of(List.of("a + b", "c", "d"), List.of("a", "b", "c + d"))))
        .containsExactly("a + b", "c + d");
  }
}
