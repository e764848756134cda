package dev.vernix.evals.cohort;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.chart.ChartException;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.korean.InEnglish;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Audits one chart. It has no state that changes and may be used by many threads; each may as well
 * make its own.
 */
public final class StayAuditor {
  private final AuditSettings settings;

  public StayAuditor(AuditSettings settings) {
    this.settings = settings;
  }

  /**
   * The chart in that folder; a chart that cannot be read or audited becomes a failure with its
   * reason, never an exception.
   *
   * @param id of the chart within the cohort
   */
  public StayAudit audit(String id, Path folder) {
    try {
      return audited(id, ChartReader.read(folder));
    } catch (ChartException e) {
      return StayAudit.failed(id, Failures.line(e, folder));
    } catch (RuntimeException | StackOverflowError e) {
      return StayAudit.failed(id, Failures.fault(e));
    }
  }

  /** A chart that has been read, with the same promise. */
  public StayAudit audit(String id, Chart chart) {
    try {
      return audited(id, chart);
    } catch (RuntimeException | StackOverflowError e) {
      return StayAudit.failed(id, Failures.fault(e));
    }
  }

  private StayAudit audited(String id, Chart chart) {
    var unit = settings.unit(chart.patient());
    var english = InEnglish.of(chart);
    var read = NotedGestation.in(english.chart());
    var stay = Stay.of(read);
    var ledger = LedgerReader.read(stay);
    var reading = Reading.of(stay, ledger.signals());
    var setting = Jurisdiction.of(unit.jurisdiction()).orElse(Jurisdiction.ALL);
    var findings = ReasonsKept.over(new PlanChecker(Library.standard(), setting).findings(reading));
    int days = StayLength.days(chart);
    return new StayAudit(
        id,
        Hashes.of(List.of(chart.patient().id().strip())),
        Hashes.of(chart.notes().stream().map(n -> n.body().strip()).sorted().toList()),
        Strata.of(read.patient(), unit),
        chart.notes().size(),
        chart.unread().size(),
        (int) findings.stream().map(Finding::note).distinct().count(),
        days,
        verdicts(findings),
        deviations(id, chart, findings, english::back),
        contributions(stay, new StayFacts(read, stay, ledger), days).stream()
            .map(c -> c.at(english.back(c.sources())))
            .toList(),
        "");
  }

  private static List<Contribution> contributions(Stay stay, StayFacts facts, int days) {
    var all = new ArrayList<Contribution>();
    all.add(Exposures.lateSepsis(facts));
    all.add(Exposures.antibiotics(facts, days));
    all.addAll(Outcomes.all(facts, days));
    all.addAll(Actions.all(stay, facts));
    return all;
  }

  private static List<StayVerdict> verdicts(List<Finding> findings) {
    var counts = new TreeMap<String, Counts>();
    var missing = new TreeMap<String, TreeSet<String>>();
    for (var f : findings) {
      String r = f.recommendation().id();
      counts.merge(r, Counts.one(f.verdict()), Counts::plus);
      if (f.verdict() == Verdict.NOT_ASSESSABLE) {
        missing.computeIfAbsent(r, k -> new TreeSet<>()).add(f.reason());
      }
    }
    var verdicts = new ArrayList<StayVerdict>();
    counts.forEach(
        (r, c) -> {
          if (c.eligible() + c.notAssessable() > 0) {
            var m = missing.getOrDefault(r, new TreeSet<>());
            verdicts.add(new StayVerdict(r, c, m.stream().toList()));
          }
        });
    return verdicts;
  }

  private static List<Deviation> deviations(
      String id, Chart chart, List<Finding> findings, UnaryOperator<List<Span>> back) {
    var notes = chart.notesByName();
    var deviations = new ArrayList<Deviation>();
    for (var f : findings) {
      boolean reasoned = f.verdict() == Verdict.DEVIATES_WITH_DOCUMENTED_REASON;
      if (reasoned || f.verdict() == Verdict.DEVIATES) {
        var sources = back.apply(f.chartSources());
        deviations.add(
            new Deviation(
                id,
                f.recommendation().id(),
                f.note().name(),
                f.at().toString(),
                reasoned,
                f.reason(),
                Quotes.first(notes, sources),
                sources));
      }
    }
    return deviations.stream().sorted().toList();
  }
}
