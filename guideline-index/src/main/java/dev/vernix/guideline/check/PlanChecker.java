package dev.vernix.guideline.check;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.guideline.recommendation.Evaluation;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Rule;
import dev.vernix.guideline.recommendation.Tri;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.state.Reading;
import dev.vernix.guideline.state.Reasons;
import dev.vernix.guideline.state.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges plans: applicability first, then what is needed, then whether the plan goes against the
 * recommendation or with it.
 */
public final class PlanChecker {
  private final Library library;
  private final Jurisdiction setting;

  /**
   * @param setting the unit's jurisdiction, {@link Jurisdiction#ALL} where none is preferred
   */
  public PlanChecker(Library library, Jurisdiction setting) {
    this.library = library;
    this.setting = setting;
  }

  /**
   * Every plan of a chart by every recommendation, in order of time, then of the library.
   *
   * @param at only what was written by then is known; the whole stay where empty
   */
  public Findings check(Chart chart, Optional<LocalDateTime> at) {
    return check(ReadChart.of(at.map(t -> until(chart, t)).orElse(chart)).reading(), at);
  }

  /** Every plan of a stay that was read whole. */
  public Findings check(Reading reading) {
    return check(reading, Optional.empty());
  }

  /**
   * Every plan of a chart that was read.
   *
   * @param at the time at which it was cut off, if any
   */
  public Findings check(Reading reading, Optional<LocalDateTime> at) {
    return Findings.of(reading.chart(), setting, at, findings(reading));
  }

  /** Every plan by every recommendation, for those who need no order of what matters first. */
  public List<Finding> findings(Reading reading) {
    var findings = new ArrayList<Finding>();
    for (Note note : Plans.of(reading)) {
      findings.addAll(judge(reading, note, Plans.whole(reading, note)));
    }
    return Standing.heed(findings);
  }

  /** The notes that hold a plan, in order of time. */
  public static List<Note> plans(Reading reading) {
    return Plans.of(reading);
  }

  /** The chart with the notes that were written by then. */
  public static Chart until(Chart chart, LocalDateTime time) {
    return new Chart(
        chart.name(),
        chart.patient(),
        chart.notes().stream().filter(n -> !n.time().isAfter(time)).toList(),
        chart.unread(),
        chart.remarks());
  }

  /** One note, whatever its type, by every recommendation; its silence counts. */
  public List<Finding> check(Reading reading, Note note) {
    return judge(reading, note, true);
  }

  private List<Finding> judge(Reading reading, Note note, boolean whole) {
    var state = library.evaluate(new State(reading, note));
    return library.rules().stream()
        .map(rule -> finding(state, note, judge(state, rule), whole, rule.recommendation()))
        .toList();
  }

  /** A verdict before it has its note. */
  private record Judged(Verdict verdict, String reason, List<Span> sources, boolean silent) {}

  private static Finding finding(
      Evaluation state, Note note, Judged j, boolean whole, Recommendation r) {
    return j.silent && j.verdict.open() && !whole
        ? new Finding(
            r,
            note,
            Verdict.NOT_APPLICABLE,
            "A " + state.state().note().type().id() + " note does not set the whole plan.",
            List.of(),
            Finding.By.RULE)
        : new Finding(r, note, j.verdict, j.reason, j.sources, Finding.By.RULE);
  }

  private Judged judge(Evaluation evaluation, Rule rule) {
    var r = rule.recommendation();
    if (!setting.heeds(r.jurisdictions())) {
      return of(
          Verdict.NOT_APPLICABLE,
          "It is guidance for "
              + r.jurisdictions().stream()
                  .map(j -> j.name())
                  .sorted()
                  .collect(Collectors.joining(", "))
              + "; this unit is judged as "
              + setting.name()
              + ".");
    }
    var state = evaluation.state();
    state.forget();
    Tri applies = rule.applies(evaluation);
    if (applies.isFalse()) {
      return of(Verdict.NOT_APPLICABLE, rule.elsewhere());
    }
    var ground = state.cited();
    if (applies.isMissing()) {
      return unknown(r, applies, ground);
    }
    Tri needs = rule.needs(evaluation);
    if (needs.isMissing()) {
      return unknown(r, needs, ground);
    }
    return agreement(evaluation, rule, ground);
  }

  private Judged agreement(Evaluation evaluation, Rule rule, List<Span> ground) {
    var r = rule.recommendation();
    var state = evaluation.state();
    state.forget();
    Tri deviates = rule.deviates(evaluation);
    if (deviates.isTrue()) {
      return deviation(state, r, state.cited(), ground);
    }
    state.forget();
    Tri concordant = rule.concordant(evaluation);
    var shown = together(state.cited(), ground);
    if (concordant.isTrue()) {
      return new Judged(
          Verdict.CONCORDANT,
          said(r, Verdict.CONCORDANT, "The plan does what is asked: " + r.statement().expected()),
          shown,
          false);
    }
    if (deviates.isMissing() || concordant.isMissing()) {
      return unknown(r, deviates.isMissing() ? deviates : concordant, shown);
    }
    return new Judged(
        r.silent(),
        said(
            r,
            r.silent(),
            r.silent() == Verdict.NOT_ADDRESSED
                ? "The plan says nothing of it; expected: " + r.statement().expected()
                : "The note does not speak of it."),
        ground,
        true);
  }

  private static Judged deviation(
      State state, Recommendation r, List<Span> decided, List<Span> ground) {
    String what =
        said(r, Verdict.DEVIATES, "The plan goes against it: " + r.statement().contradicting());
    var reason =
        Reasons.find(
            state.reading(),
            state.note(),
            new Reasons.Search(r.about(), r.reasons(), r.noReasons(), decided, state.places()));
    if (reason.isEmpty()) {
      return new Judged(Verdict.DEVIATES, what, together(decided, ground), false);
    }
    var sources = new ArrayList<>(List.of(reason.get().span()));
    sources.addAll(together(decided, ground));
    return new Judged(
        Verdict.DEVIATES_WITH_DOCUMENTED_REASON,
        what.replaceFirst("\\.$", "")
            + "; the reason written: \""
            + Quotes.of(reason.get().text())
            + "\".",
        sources.stream().distinct().toList(),
        false);
  }

  private static Judged of(Verdict verdict, String reason) {
    return new Judged(verdict, reason, List.of(), false);
  }

  private static Judged unknown(Recommendation r, Tri missing, List<Span> sources) {
    return new Judged(
        Verdict.NOT_ASSESSABLE,
        said(r, Verdict.NOT_ASSESSABLE, "Not documented: " + missing.missing() + "."),
        sources,
        false);
  }

  private static String said(Recommendation r, Verdict verdict, String otherwise) {
    return r.say().getOrDefault(verdict, otherwise);
  }

  private static List<Span> together(List<Span> first, List<Span> then) {
    var all = new LinkedHashSet<>(first);
    all.addAll(then);
    return all.stream().toList();
  }
}
