package dev.vernix.evals.task;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.evals.audit.OutputAudit;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.bench.MainJobBench;
import dev.vernix.evals.bench.VernixJob;
import dev.vernix.evals.gold.DayScorer;
import dev.vernix.evals.gold.GoldFact;
import dev.vernix.evals.gold.GoldScorer;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.family.Language;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Discharge summaries of charts: a case for each chart, and one for each of its gold facts.
 * Options: {@code gold}, a folder with the gold of charts that do not lie beside theirs; {@code
 * wording: model} for summaries in a language model's words.
 */
final class SummaryTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("gold", "wording");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var job = VernixJob.draft(setting.means().now());
    boolean worded = setting.options().getOrDefault("wording", "ledger").equals("model");
    var cases = new ArrayList<Case>();
    for (Goldset set : ChartFolders.of(setting)) {
      if (setting.means().stop().getAsBoolean()) {
        break;
      }
      Chart chart = job.read(set.chart());
      Summary summary = job.draft(chart);
      if (worded) {
        summary = job.polish(summary, setting.model());
      }
      var groups = Groups.and(Groups.of(chart), "chart", set.name());
      cases.add(whole(set, chart, summary, groups));
      cases.addAll(facts(set, chart, summary, groups));
    }
    if (cases.isEmpty()) {
      throw setting.wrong("its data hold no chart");
    }
    return cases;
  }

  private static Case whole(
      Goldset set, Chart chart, Summary summary, SortedMap<String, String> groups) {
    var sentences = MainJobBench.sentences(summary);
    var seen = new ArrayList<Observation>();
    seen.add(new Observation.Cited(summary, OutputAudit.audit(summary)));
    seen.add(
        new Observation.Written(String.join("\n", sentences), reference(set.gold()), Language.EN));
    seen.add(new Observation.Output(Sha256.of(sentences)));
    seen.add(count("notes read", chart.notes().size(), 1, Better.NEITHER));
    seen.add(count("sentences", sentences.size(), 1, Better.NEITHER));
    int facts = summary.ledger().facts().size();
    int wrong = OutputAudit.audit(summary.ledger()).size();
    seen.add(count("ledger violations", wrong, facts, Better.LOWER));
    if (!set.days().isEmpty()) {
      var days = DayScorer.score(set.days(), summary.durations());
      seen.add(count("days counted exactly", days.share().got(), days.share().of(), Better.HIGHER));
    }
    return new Case(set.name(), groups, seen);
  }

  /** What people wrote down of the chart, as a text to compare with; null where nobody did. */
  private static @Nullable String reference(List<GoldFact> gold) {
    String text = gold.stream().map(GoldFact::statement).collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private static List<Case> facts(
      Goldset set, Chart chart, Summary summary, SortedMap<String, String> groups) {
    var found = GoldScorer.score(set.gold(), MainJobBench.sentences(summary));
    var stated = Set.copyOf(found.recalled());
    var contradicted = Set.copyOf(found.contradicted());
    Map<String, Note> notes = chart.notesByName();
    var cases = new ArrayList<Case>();
    for (GoldFact fact : set.gold()) {
      if (fact.guard()) {
        int told = found.falseStatements().contains(fact.id()) ? 1 : 0;
        cases.add(
            new Case(
                set.name() + "/" + fact.id(),
                Groups.and(groups, "system", fact.system()),
                List.of(count("known errors told", told, 1, Better.LOWER))));
      } else {
        var mine = Groups.and(groups, "system", fact.system());
        Note first = fact.notes().isEmpty() ? null : notes.get(fact.notes().getFirst());
        cases.add(
            new Case(
                set.name() + "/" + fact.id(),
                first == null ? mine : Groups.and(mine, "author", first.type().id()),
                List.of(
                    new Observation.Wanted(
                        fact.must(),
                        stated.contains(fact.id()),
                        contradicted.contains(fact.id())))));
      }
    }
    return cases;
  }

  private static Observation count(String figure, double part, double whole, Better better) {
    return new Observation.Counted(figure, part, whole, better);
  }
}
