package dev.vernix.evals.task;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.chart.DocumentText;
import dev.vernix.evals.gold.GoldFact;
import dev.vernix.evals.planted.SeededGate;
import dev.vernix.evals.planted.SeededScore;
import dev.vernix.evals.planted.SeededSet;
import dev.vernix.evals.planted.SeededVerify;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Errors planted one at a time: in right summaries, held against the notes by {@code verify} (a
 * case for each summary), and in the sentences of ledgers, given to the gate (a case for each
 * chart). Its data is a folder with {@code summaries.tsv}. Options: {@code root}, from which that
 * file names charts.
 */
final class PlantedTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("root");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    var seen = new HashSet<Path>();
    for (var row :
        SeededSet.read(setting.path("root").orElse(Path.of("")), setting.only()).rows()) {
      if (setting.means().stop().getAsBoolean()) {
        break;
      }
      Chart chart = ChartReader.read(row.chart());
      var groups = Groups.and(Groups.of(chart), "set", row.apart() ? "apart" : "development");
      var verify = new SeededVerify();
      verify.add(chart, DocumentText.read(row.summary()), GoldFact.read(row.gold()));
      add(cases, "verify", String.valueOf(row.summary().getFileName()), groups, verify.score());
      if (seen.add(row.chart())) {
        var gate = new SeededGate();
        gate.add(chart);
        String around = String.valueOf(row.summary().getFileName()) + "/gate";
        add(cases, "gate", around, groups, gate.score());
      }
    }
    return cases;
  }

  private static void add(
      List<Case> cases,
      String subject,
      String id,
      SortedMap<String, String> groups,
      SeededScore score) {
    var seen = new ArrayList<Observation>();
    int planted = 0;
    int caught = 0;
    int numeric = 0;
    int numericCaught = 0;
    for (var kind : score.kinds()) {
      planted += kind.planted();
      caught += kind.caught();
      if (kind.kind().numeric()) {
        numeric += kind.planted();
        numericCaught += kind.caught();
      }
      seen.add(
          count(subject + ": " + kind.kind().label() + " caught", kind.caught(), kind.planted()));
    }
    seen.add(count(subject + ": planted errors caught", caught, planted));
    seen.add(count(subject + ": numeric planted errors caught", numericCaught, numeric));
    int wrong = score.contradicted() + score.notFound();
    seen.add(
        new Observation.Counted(
            subject + ": right sentences taken for wrong", wrong, score.sentences(), Better.LOWER));
    cases.add(new Case(id, Groups.and(groups, "subject", subject), seen));
  }

  private static Observation count(String figure, int part, int whole) {
    return new Observation.Counted(figure, part, whole, Better.HIGHER);
  }
}
