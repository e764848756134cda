package dev.vernix.evals.bench;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.reading.NoteReader;
import dev.vernix.corpus.reading.SentenceSplitter;
import dev.vernix.corpus.reading.TargetReader;
import dev.vernix.evals.context.LabelledTarget;
import dev.vernix.evals.context.TargetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading in its parts: the context machine, the sentence splitter, whole notes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private List<LabelledTarget> targets = List.of();
  private Chart chart;

  /** What was read, as a rate of its own beside that of whole passes. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Amount {
    public long sentences;
    public double megabytes;
  }

  @Setup
  public void setUp() throws IOException {
    Path root = Path.of(System.getProperty("vernix.root", ".."));
    targets =
        TargetFile.read(root.resolve("evals/gold/sentences/context-discharge-dev.tsv")).targets();
    chart =
        VernixJob.draft(LocalDateTime.parse("2026-06-01T08:00"))
            .read(root.resolve("corpus/charts/nec-27w"));
  }

  @Benchmark
  public void context(Blackhole out, Amount amount) {
    for (LabelledTarget t : targets) {
      out.consume(TargetReader.read(t.sentence(), t.from(), t.to()));
    }
    amount.sentences += targets.size();
  }

  @Benchmark
  public void sentences(Blackhole out, Amount amount) {
    for (Note note : chart.notes()) {
      var split = SentenceSplitter.split(note.text());
      out.consume(split);
      amount.sentences += split.size();
      amount.megabytes += note.text().length() / 1048576.0;
    }
  }

  @Benchmark
  public void notes(Blackhole out, Amount amount) {
    for (Note note : chart.notes()) {
      out.consume(NoteReader.read(note, chart.patient()));
      amount.megabytes += note.text().length() / 1048576.0;
    }
  }
}
