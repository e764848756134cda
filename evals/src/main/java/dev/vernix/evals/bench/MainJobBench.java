package dev.vernix.evals.bench;

import dev.vernix.corpus.Chart;
import dev.vernix.evals.audit.FreeTextAudit;
import dev.vernix.evals.audit.OutputAudit;
import dev.vernix.evals.gold.DayScorer;
import dev.vernix.evals.gold.GoldFact;
import dev.vernix.evals.gold.GoldScore;
import dev.vernix.evals.gold.GoldScorer;
import dev.vernix.evals.gold.Sentences;
import dev.vernix.evals.obvious.ObviousWay;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures the main job on charts: speed, memory, gold facts stated, statements without support,
 * and beside it the obvious way with the same model in the same run.
 *
 * @param job the path under measure
 * @param repeats warm runs of the draft, of which the median counts
 * @param limit after which the obvious way is stopped
 */
public record MainJobBench(MainJob job, int repeats, Duration limit) {
  public MainJobBench {
    if (repeats < 1) {
      throw new IllegalArgumentException("repeats: " + repeats);
    }
  }

  /**
   * Measures one chart.
   *
   * @param model null for the ledger draft alone
   * @param obvious opens the same model with a context of so many tokens; null to leave the obvious
   *     way out
   */
  public ChartFigures measure(
      Goldset set, @Nullable BenchModel model, @Nullable Function<Integer, BenchModel> obvious)
      throws IOException {
    Path out = Files.createTempDirectory("vernix-eval");
    try {
      double cold = millis(() -> once(set.chart(), out));
      double[] warm = new double[repeats];
      for (int i = 0; i < repeats; i++) {
        warm[i] = millis(() -> once(set.chart(), out));
      }
      Arrays.sort(warm);
      Chart chart = job.read(set.chart());
      Summary summary = job.draft(chart);
      var draft =
          new ChartFigures.Draft(
              cold,
              warm[repeats / 2],
              heapMiB(),
              sentences(summary).size(),
              score(set.gold(), sentences(summary)),
              set.days().isEmpty() ? null : DayScorer.score(set.days(), summary.durations()),
              OutputAudit.audit(summary).size(),
              OutputAudit.audit(summary.ledger()).size());
      return new ChartFigures(
          chart.name(),
          chart.notes().size(),
          chart.notes().stream().mapToInt(n -> n.body().split("\\s+").length).sum(),
          draft,
          model == null ? null : polished(set, summary, model, out),
          obvious == null ? null : obvious(set, chart, obvious));
    } finally {
      delete(out);
    }
  }

  private Summary once(Path chart, Path out) throws IOException {
    var summary = job.draft(job.read(chart));
    job.write(summary, out);
    return summary;
  }

  private ChartFigures.Polished polished(Goldset set, Summary draft, BenchModel model, Path out)
      throws IOException {
    Duration before = model.engineTime().get();
    long start = System.nanoTime();
    Summary polished = job.polish(draft, model);
    job.write(polished, out);
    double wall = (System.nanoTime() - start) / 1e9;
    int accepted =
        (int)
            polished.sections().stream()
                .flatMap(s -> s.sentences().stream())
                .filter(s -> s.origin() == Summary.Origin.MODEL)
                .count();
    return new ChartFigures.Polished(
        model.engine(),
        model.name(),
        wall,
        model.engineTime().get().minus(before).toNanos() / 1e9,
        accepted,
        accepted + polished.rejected().size(),
        score(set.gold(), sentences(polished)),
        OutputAudit.audit(polished).size());
  }

  private ChartFigures.Obvious obvious(
      Goldset set, Chart chart, Function<Integer, BenchModel> models) {
    var model = models.apply(ObviousWay.contextTokens(chart));
    var answer = ObviousWay.ask(chart, model.chat(), limit);
    var said = FreeTextAudit.of(chart, answer.text());
    return new ChartFigures.Obvious(
        answer.wall().toNanos() / 1e9,
        answer.firstLine().toNanos() / 1e9,
        answer.finished(),
        score(set.gold(), Sentences.of(answer.text())),
        said.numbers(),
        said.drugs(),
        said.doses());
  }

  /**
   * Every sentence that a reader of the summary meets, the signals and pending results included.
   */
  public static List<String> sentences(Summary summary) {
    return java.util.stream.Stream.concat(
            summary.sections().stream().flatMap(s -> s.sentences().stream()).map(s -> s.text()),
            summary.ledger().signals().stream()
                .filter(s -> s.kind() == dev.vernix.corpus.Ledger.Kind.PENDING)
                .map(s -> s.text()))
        .toList();
  }

  private static @Nullable GoldScore score(List<GoldFact> gold, List<String> sentences) {
    return gold.isEmpty() ? null : GoldScorer.score(gold, sentences);
  }

  private static double heapMiB() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
  }

  private interface Step {
    @SuppressWarnings("UnusedReturnValue")
    Object run() throws IOException;
  }

  private static double millis(Step step) throws IOException {
    long start = System.nanoTime();
    step.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path f : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(f);
      }
    }
  }
}
