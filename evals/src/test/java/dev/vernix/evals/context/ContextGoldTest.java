package dev.vernix.evals.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.label.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the context machine to its bars on the labelled sentences of {@code evals/gold}. */
class ContextGoldTest {
  @ParameterizedTest
  @CsvSource({
    "dev, NEGATED, 0.985",
    "dev, POSSIBLE, 0.97",
    "dev, HISTORICAL, 0.95",
    "dev, EXPERIENCER, 0.98",
    "test, NEGATED, 0.96",
    "test, POSSIBLE, 0.955",
    "test, HISTORICAL, 0.90",
    "test, EXPERIENCER, 0.92"
  })
  void reachesItsBar(String part, Axis axis, double bar) throws IOException {
    Tally tally = ContextScorer.score(targets(part)).tallies().get(axis);
    assertThat(tally.f1()).isGreaterThan(bar);
    assertThat(tally.gold()).isGreaterThan(30);
  }

  private static List<LabelledTarget> targets(String part) throws IOException {
    List<LabelledTarget> all = new ArrayList<>();
    try (var files = Files.list(Roots.root().resolve("evals/gold/sentences"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("context-") && name.endsWith("-" + part + ".tsv")) {
          all.addAll(TargetFile.read(file).targets());
        }
      }
    }
    return all;
  }
}
