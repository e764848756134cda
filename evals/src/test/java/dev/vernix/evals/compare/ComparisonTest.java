package dev.vernix.evals.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.evals.compare.Difference.Kind;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.suite.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final int ROWS = 60;

  @TempDir Path dir;

  /** A result in which the rows of the predicate are right. */
  private SuiteResult result(String name, IntPredicate right, String more) throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> i + ",a," + (right.test(i) ? "a" : "b"))
            .collect(Collectors.joining("\n", "id,expected,given\n", "\n"));
    Runs.file(dir, "rows.csv", rows);
    String head =
        "suite: " + name + "\nabout: A.\ntask: labels\ndata: rows.csv\nscorers: verdicts\n";
    return Runs.run(Runs.file(dir, "s.yaml", head + more), "2026-06-01T08:00:00");
  }

  private static Difference only(SuiteResult before, SuiteResult after) {
    return Comparison.of(List.of(before), List.of(after), 1).differences().stream()
        .filter(d -> d.figure().equals("verdict accuracy"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLargeDropIsARegressionAndASmallOneMayBeChance() throws Exception {
    var before = result("a", i -> i < 50, "");
    var drop = only(before, result("a", i -> i < 30, ""));
    assertThat(drop.kind()).isEqualTo(Kind.REGRESSION);
    assertThat(drop.delta()).isCloseTo(-20.0 / ROWS, within(1e-12));
    assertThat(drop.interval().orElseThrow().high()).isNegative();
    assertThat(only(before, result("a", i -> i < 49, "")).kind()).isEqualTo(Kind.PERHAPS_WORSE);
    assertThat(only(before, result("a", i -> i < 51, "")).kind()).isEqualTo(Kind.PERHAPS_BETTER);
    assertThat(only(before, result("a", i -> i < 60, "")).kind()).isEqualTo(Kind.BETTER);
    assertThat(only(before, before).kind()).isEqualTo(Kind.SAME);
  }

  @Test
  void aBrokenPinIsARegressionHoweverSmall() throws Exception {
    String pin = "expected: {all: {verdict accuracy: {value: 0.8333, tolerance: 0.01}}}\n";
    var before = result("a", i -> i < 50, pin);
    assertThat(only(before, result("a", i -> i < 49, "")).kind()).isEqualTo(Kind.REGRESSION);
    assertThat(only(before, result("a", i -> i < 60, "")).kind())
        .as("beyond the pin, but better")
        .isEqualTo(Kind.BETTER);
  }

  @Test
  void aFigureThatIsNoLongerScoredIsARegression() throws Exception {
    var before = result("a", i -> i < 50, "");
    var kappa =
        Comparison.of(List.of(before), List.of(result("a", i -> true, "")), 1).differences();
    // With one label on both sides there is no kappa any more; the accuracy got better.
    assertThat(kappa.stream().map(Difference::kind)).contains(Kind.BETTER);
    var lost =
        new SuiteResult(
            before.suite(),
            before.about(),
            before.task(),
            before.measured(),
            before.provenance(),
            before.scorers(),
            List.of(),
            before.unscored(),
            List.of(),
            before.items().stream()
                .map(
                    i ->
                        new dev.vernix.evals.result.Item(
                            i.id(),
                            i.groups(),
                            new java.util.TreeMap<>(),
                            i.unscored(),
                            i.labels()))
                .toList());
    assertThat(only(before, lost).kind()).isEqualTo(Kind.REGRESSION);
    assertThat(ComparisonText.write(Comparison.of(List.of(before), List.of(lost), 1)))
        .contains("unscored");
  }

  @Test
  void regressionsComeFirstAndOneSeedGivesOneText() throws Exception {
    var before = List.of(result("a", i -> i < 50, ""), result("b", i -> i < 50, ""));
    var after = List.of(result("a", i -> i < 55, ""), result("b", i -> i < 20, ""));
    var c = Comparison.of(before, after, 1);
    assertThat(c.regressed()).isTrue();
    assertThat(c.differences().getFirst().suite()).isEqualTo("b");
    assertThat(c.remarks()).anyMatch(r -> r.contains("data are not the same"));
    String text = ComparisonText.write(c);
    assertThat(text.indexOf("WORSE")).isLessThan(text.indexOf("better"));
    assertThat(ComparisonText.write(Comparison.of(before, after, 1))).isEqualTo(text);
  }

  @Test
  void twoThatCannotBeComparedAreRefused() throws Exception {
    var a = result("a", i -> true, "");
    var b = result("b", i -> true, "");
    assertThat(Comparison.of(List.of(a), List.of(b), 1).regressed())
        .as("two single results are compared whatever their names")
        .isFalse();
    assertThatThrownBy(() -> Comparison.of(List.of(a, a), List.of(b), 1))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining("no suite in common");
    Runs.file(dir, "x.csv", "id,text,reference\n1,a,a\n");
    String texts = "suite: a\nabout: A.\ntask: texts\ndata: x.csv\nscorers: rouge\n";
    var other = Runs.run(Runs.file(dir, "x.yaml", texts), "2026-06-01T08:00:00");
    assertThatThrownBy(() -> Comparison.of(List.of(a), List.of(other), 1))
        .hasMessageContaining("two tasks");
  }
}
