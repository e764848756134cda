package dev.vernix.evals.audit;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.evals.gold.Roots;
import dev.vernix.summary.Summarizer;
import dev.vernix.summary.Summary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The drafts of the sample charts, read once for all tests of this module. */
public final class SampleCharts {
  public static final List<String> NAMES = List.of("eos-35w", "nec-27w");

  private static final Map<String, Summary> DRAFTS = new ConcurrentHashMap<>();

  private SampleCharts() {}

  public static Summary draft(String name) {
    return DRAFTS.computeIfAbsent(name, SampleCharts::read);
  }

  private static Summary read(String name) {
    var ledger = LedgerReader.read(ChartReader.read(Roots.root().resolve("corpus/charts/" + name)));
    return new Summarizer(ledger, LocalDateTime.parse("2026-06-01T08:00")).draft();
  }
}
