package dev.vernix.evals.bench;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.summary.Summarizer;
import dev.vernix.summary.Summary;
import dev.vernix.summary.output.Format;
import dev.vernix.summary.output.SummaryWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The main job as {@code vernix summarize} does it: chart, ledger, plan, files.
 *
 * @param written the time that the drafts carry
 * @param formats what is written; the PDF costs more than all else together
 */
public record VernixJob(LocalDateTime written, Set<Format> formats) implements MainJob {
  public VernixJob {
    formats = Set.copyOf(formats);
  }

  /** The complete draft without its PDF. */
  public static VernixJob draft(LocalDateTime written) {
    return new VernixJob(written, EnumSet.complementOf(EnumSet.of(Format.PDF)));
  }

  @Override
  public Chart read(Path chart) {
    return ChartReader.read(chart);
  }

  @Override
  public Summary draft(Chart chart) {
    return new Summarizer(LedgerReader.read(chart), written).draft();
  }

  @Override
  public Summary polish(Summary draft, BenchModel model) {
    return new Summarizer(draft.ledger(), written)
        .polish(model.engine(), model.name(), model.chat(), each -> {}, () -> false);
  }

  @Override
  public void write(Summary summary, Path out) {
    new SummaryWriter().write(summary, out, formats);
  }
}
