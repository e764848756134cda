package dev.vernix.evals.task;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.family.FamilyEval;
import dev.vernix.evals.family.FamilyScore;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.family.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Handouts for families: a case for each chart and simulated stay in each language. Options: {@code
 * stays}, how many to simulate.
 */
final class HandoutTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("stays", "gold");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    for (Goldset set : ChartFolders.of(setting)) {
      Chart chart = ChartReader.read(set.chart());
      add(cases, set.name(), Groups.of(chart), FamilyEval.chart(chart));
    }
    int stays = setting.whole("stays", 0);
    for (int i = 0; i < stays && !setting.means().stop().getAsBoolean(); i++) {
      var score = FamilyEval.simulated(setting.seed() + i);
      add(cases, "stay-" + (setting.seed() + i), new java.util.TreeMap<>(), score);
    }
    return cases;
  }

  private static void add(
      List<Case> cases, String id, SortedMap<String, String> groups, FamilyScore score) {
    for (var language : Language.values()) {
      var seen = new ArrayList<Observation>();
      for (String measure : FamilyScore.measures()) {
        var share = score.share(language, measure);
        seen.add(new Observation.Counted(measure, share.good(), share.all(), Better.HIGHER));
      }
      cases.add(
          new Case(
              id + "/" + language.code(), Groups.and(groups, "handout", language.code()), seen));
    }
  }
}
