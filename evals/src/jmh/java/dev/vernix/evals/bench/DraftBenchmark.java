package dev.vernix.evals.bench;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.summary.Planner;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The ledger draft, whole and in its steps: chart read, ledger, plan, files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DraftBenchmark {
  @Param({"eos-35w", "nec-27w"})
  String chart;

  private final VernixJob job = VernixJob.draft(LocalDateTime.parse("2026-06-01T08:00"));
  private Path folder;
  private Path out;
  private Chart read;
  private Ledger ledger;
  private Summary summary;

  /** Reads once what the single steps start from. */
  @Setup
  public void setUp() throws IOException {
    folder =
        Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts").resolve(chart);
    out = Files.createTempDirectory("vernix-bench");
    read = job.read(folder);
    ledger = LedgerReader.read(read);
    summary = job.draft(read);
  }

  @Benchmark
  public Summary whole() {
    var draft = job.draft(job.read(folder));
    job.write(draft, out);
    return draft;
  }

  @Benchmark
  public Chart chart() {
    return job.read(folder);
  }

  @Benchmark
  public Ledger ledger() {
    return LedgerReader.read(read);
  }

  @Benchmark
  public Object plan() {
    return Planner.plan(ledger);
  }

  @Benchmark
  public void files() {
    job.write(summary, out);
  }
}
