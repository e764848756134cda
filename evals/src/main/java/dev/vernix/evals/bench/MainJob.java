package dev.vernix.evals.bench;

import dev.vernix.corpus.Chart;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;

/** The main job in the steps that a benchmark times. */
public interface MainJob {
  /** Reads the chart folder. */
  Chart read(Path chart);

  /** The complete draft that needs no model. */
  Summary draft(Chart chart);

  /** The same with the model's wording where it passed the gate. */
  Summary polish(Summary draft, BenchModel model);

  /** Writes the files that a draft consists of into {@code out}. */
  void write(Summary summary, Path out) throws IOException;
}
