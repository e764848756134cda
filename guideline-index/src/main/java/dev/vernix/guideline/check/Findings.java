package dev.vernix.guideline.check;

import dev.vernix.corpus.Chart;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in a chart.
 *
 * @param setting the jurisdiction by which it was judged
 * @param at the time up to which notes were known, empty for the whole stay
 * @param all every plan by every recommendation
 * @param first at most {@link #FIRST} that matter most
 */
public record Findings(
    Chart chart,
    Jurisdiction setting,
    Optional<LocalDateTime> at,
    List<Finding> all,
    List<Finding> first) {
  /** How many findings are shown first. */
  public static final int FIRST = 3;

  public Findings {
    all = List.copyOf(all);
    first = List.copyOf(first);
  }

  static Findings of(
      Chart chart, Jurisdiction setting, Optional<LocalDateTime> at, List<Finding> all) {
    var unsorted = new Findings(chart, setting, at, all, List.of());
    return new Findings(
        chart,
        setting,
        at,
        all,
        first(
            all.stream()
                .filter(Finding::alarm)
                .filter(f -> grave(f, setting))
                .filter(f -> !unsorted.contested(f))
                .filter(f -> !unsorted.disputed(f) && !unsorted.mended(f))
                .toList()));
  }

  /**
   * The most harmful alarms, one of each recommendation and of each set that conflicts: what goes
   * against a recommendation before what is left out, an alarm that the plans behind it keep before
   * one that is soon mended, then the earliest. What a later plan says is no longer left out.
   */
  private static List<Finding> first(List<Finding> alarms) {
    Map<String, List<Finding>> open = new LinkedHashMap<>();
    alarms.forEach(
        f -> open.computeIfAbsent(f.recommendation().id(), k -> new ArrayList<>()).add(f));
    var order =
        Comparator.comparingInt((List<Finding> f) -> -f.getFirst().recommendation().harm())
            .thenComparing(f -> f.stream().noneMatch(x -> x.verdict() == Verdict.DEVIATES))
            .thenComparing(f -> -f.size())
            .thenComparing(f -> f.getFirst().at());
    var chosen = new ArrayList<Finding>();
    Set<String> told = new HashSet<>();
    for (var group : open.values().stream().sorted(order).toList()) {
      var r = group.getFirst().recommendation();
      if (chosen.size() < FIRST && !told.contains(r.id())) {
        chosen.add(
            group.stream()
                .filter(f -> f.verdict() == Verdict.DEVIATES)
                .findFirst()
                .orElse(group.getFirst()));
        told.add(r.id());
        told.addAll(r.statement().conflicts());
      }
    }
    return chosen;
  }

  /**
   * What is worth a person's first look: what goes against a statement and may do more than a
   * little harm, and what is left out that may do lasting harm. Where no jurisdiction is chosen, a
   * plan's silence on what one country asks is no omission.
   */
  private static boolean grave(Finding f, Jurisdiction setting) {
    var r = f.recommendation();
    return f.verdict() == Verdict.DEVIATES
        ? r.harm() >= Recommendation.REMINDER
        : r.harm() > Recommendation.REMINDER
            && (setting != Jurisdiction.ALL || r.jurisdictions().contains(Jurisdiction.ALL));
  }

  /**
   * Verdicts on the same plan by statements that conflict with a finding's, where it applies: those
   * of its population, of this or another jurisdiction, that no newer edition of theirs replaced.
   */
  public List<Finding> against(Finding f) {
    return f.verdict() == Verdict.NOT_APPLICABLE
        ? List.of()
        : all.stream()
            .filter(o -> o.note().equals(f.note()) && conflict(o, f) && !outdated(o, f))
            .filter(
                o ->
                    o.verdict() != Verdict.NOT_APPLICABLE
                        || !setting.heeds(o.recommendation().jurisdictions()))
            .toList();
  }

  /**
   * True where no jurisdiction was chosen, the statement is one country's, and another's says
   * otherwise that the plan does not go against too.
   */
  private boolean contested(Finding f) {
    var own = f.recommendation().jurisdictions();
    return setting == Jurisdiction.ALL
        && !own.contains(Jurisdiction.ALL)
        && all.stream()
            .filter(o -> o.note().equals(f.note()) && conflict(o, f) && !outdated(o, f))
            .filter(o -> !o.recommendation().jurisdictions().equals(own))
            .anyMatch(o -> o.verdict() != Verdict.DEVIATES);
  }

  /** Who issued a newer edition no longer stands by the older. */
  private static boolean outdated(Finding old, Finding by) {
    var a = old.recommendation().statement().source();
    var b = by.recommendation().statement().source();
    return a.issuer().equals(b.issuer()) && a.year() < b.year();
  }

  private static boolean conflict(Finding a, Finding b) {
    return a.recommendation().statement().conflicts().contains(b.recommendation().id())
        || b.recommendation().statement().conflicts().contains(a.recommendation().id());
  }

  /**
   * True where no jurisdiction was chosen, and the plan does what another source asks that says
   * otherwise: whoever follows one of the two goes against the other.
   */
  public boolean disputed(Finding f) {
    return setting == Jurisdiction.ALL && f.verdict().open() && !followed(f).isEmpty();
  }

  /**
   * Concordant verdicts by statements that conflict with a finding's, on its plan or else on the
   * latest plan before it to which they apply.
   */
  public List<Finding> followed(Finding f) {
    var others =
        all.stream()
            .filter(o -> !o.at().isAfter(f.at()) && o.verdict() != Verdict.NOT_APPLICABLE)
            .filter(o -> conflict(o, f) && !outdated(o, f))
            .toList();
    return others.isEmpty()
        ? List.of()
        : others.stream()
            .filter(o -> o.note().equals(others.getLast().note()))
            .filter(o -> o.verdict() == Verdict.CONCORDANT)
            .toList();
  }

  /**
   * True where a later plan does what this one is silent of, or another source that disputes it.
   */
  private boolean mended(Finding f) {
    return f.verdict() == Verdict.NOT_ADDRESSED
        && all.stream()
            .filter(o -> o.recommendation().equals(f.recommendation()) && o.at().isAfter(f.at()))
            .anyMatch(o -> o.verdict() == Verdict.CONCORDANT || disputed(o));
  }

  /** The latest deviation of each recommendation that would be an alarm if sources agreed. */
  public List<Finding> disputes() {
    var latest = new LinkedHashMap<String, Finding>();
    all.stream()
        .filter(f -> f.alarm() && f.verdict() == Verdict.DEVIATES && disputed(f))
        .forEach(f -> latest.put(f.recommendation().id(), f));
    return List.copyOf(latest.values());
  }

  /** How many findings have each verdict. */
  public Map<Verdict, Integer> counts() {
    var counts = new HashMap<Verdict, Integer>();
    all.forEach(f -> counts.merge(f.verdict(), 1, Integer::sum));
    return counts;
  }

  /** True where a person must look. */
  public boolean needPerson() {
    return !first.isEmpty();
  }
}
