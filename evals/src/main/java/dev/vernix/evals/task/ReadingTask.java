package dev.vernix.evals.task;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.ledger.LedgerEval;
import dev.vernix.evals.ledger.LedgerScore;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reading of notes against gold: a case for each file of labelled sentences among the data, for
 * each chart, and for each simulated stay. Options: {@code stays}, how many to simulate; {@code
 * gold}, as for summaries.
 */
final class ReadingTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("stays", "gold");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    for (Path data : setting.data()) {
      for (Path file : labelled(data)) {
        String name = String.valueOf(file.getFileName());
        add(cases, name, source("sentences"), LedgerEval.sentences(file));
      }
    }
    for (Goldset set : ChartFolders.of(setting)) {
      Chart chart = ChartReader.read(set.chart());
      var groups = Groups.of(chart);
      groups.putAll(source("charts"));
      add(cases, set.name(), groups, LedgerEval.chart(set));
    }
    int stays = setting.whole("stays", 0);
    for (int i = 0; i < stays && !setting.means().stop().getAsBoolean(); i++) {
      SimulatedStay stay = Simulator.stay(setting.seed() + i, LedgerEval.faults(i));
      var groups = Groups.of(stay.chart());
      groups.putAll(source("stays"));
      add(cases, stay.chart().name(), groups, LedgerEval.stay(stay));
    }
    return cases;
  }

  private static SortedMap<String, String> source(String name) {
    return new TreeMap<>(java.util.Map.of("source", name));
  }

  private static List<Path> labelled(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of(data);
    }
    try (var all = Files.list(data)) {
      return all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void add(
      List<Case> cases, String id, SortedMap<String, String> groups, LedgerScore score) {
    var tallies = new TreeMap<String, dev.vernix.evals.label.Tally>();
    score.tallies().forEach((key, tally) -> tallies.put(key.category(), tally));
    var seen = new ArrayList<Observation>();
    seen.add(new Observation.Answers(tallies));
    score
        .figures()
        .forEach((name, n) -> seen.add(new Observation.Counted(name, n, 1, Better.NEITHER)));
    if (!tallies.isEmpty()) {
      cases.add(new Case(id, groups, seen));
    }
  }
}
