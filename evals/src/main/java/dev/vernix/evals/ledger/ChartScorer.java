package dev.vernix.evals.ledger;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.gold.DayScorer;
import dev.vernix.evals.gold.GoldScorer;
import dev.vernix.evals.gold.StayDays;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.summary.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scores the ledgers of the sample charts against what a person wrote down for them. */
final class ChartScorer {
  private ChartScorer() {}

  /** Every chart of the folder that has gold. */
  static void score(Path charts, Path golds, LedgerScore score) throws IOException {
    List<Path> folders;
    try (var all = Files.list(charts)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    for (Path folder : folders) {
      score(Goldset.of(folder, golds), score);
    }
  }

  /** One chart; one without gold is not read. */
  static void score(Goldset set, LedgerScore score) {
    if (set.gold().isEmpty() && set.days().isEmpty()) {
      return;
    }
    Ledger ledger = LedgerReader.read(ChartReader.read(set.chart()));
    String name = ledger.chart().name();
    facts(set, ledger, name, score);
    days(set.days(), ledger, name, Source.CHARTS, score);
  }

  private static void facts(Goldset set, Ledger ledger, String name, LedgerScore score) {
    var said =
        Stream.concat(
                ledger.facts().stream().map(f -> f.realisation()),
                ledger.signals().stream().map(s -> s.text()))
            .toList();
    var found = GoldScorer.score(set.gold(), said);
    for (var fact : set.gold()) {
      if (fact.must()) {
        boolean stated = found.recalled().contains(fact.id());
        score.ask(
            "gold facts", Source.CHARTS, true, stated, name, fact.id() + ", " + fact.statement());
      }
    }
  }

  /** Compares days counted; an absent treatment is right where none is counted. */
  static void days(
      List<StayDays> gold, Ledger ledger, String name, Source source, LedgerScore score) {
    var result = DayScorer.score(gold, Planner.plan(ledger).durations());
    result.exact().forEach(x -> score.ask("days", source, true, true, name, x));
    result.wrong().forEach(x -> score.ask("days", source, true, false, name, x));
    result.missing().forEach(x -> score.ask("days", source, true, false, name, x));
    score.figure("treatments without a row in treatments.tsv", result.unscored().size());
  }
}
