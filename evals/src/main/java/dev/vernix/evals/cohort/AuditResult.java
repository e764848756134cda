package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The counts of a cohort beside what was asked, as every form of the report needs them. */
public record AuditResult(CohortTally tally, AuditSettings settings, Made made) {
  /** How plans of one stay become one verdict, and what is a denominator. */
  public static final String RULE =
      "Each plan (a note that orders or plans) is judged by each recommendation. A stay is eligible"
          + " for a recommendation when at least one of its plans could be judged and the"
          + " recommendation applied to it. It deviates when any such plan goes against the"
          + " recommendation without a written reason (one holds for the plans of the 14 days after"
          + " it); else it deviates with a documented reason when any does with one; else it is"
          + " concordant when any plan does what is asked; else it is not addressed. Concordance is"
          + " concordant stays over eligible stays. Stays to which it never applied, and stays"
          + " where it might have but something needed is not documented, are left out and"
          + " counted.";

  private static final Whose CHOSEN = new Whose(Set.of(Jurisdiction.ALL));

  /** One recommendation over the cohort. */
  public record Line(
      Recommendation recommendation, RecommendationTally counts, int elsewhere, int stays) {
    public int numerator() {
      return counts.stays().concordant();
    }

    public int denominator() {
      return counts.stays().eligible();
    }

    /** Stays left out because it never applied. */
    public int notApplicable() {
      return stays - elsewhere - denominator() - counts.stays().notAssessable();
    }

    /** Why stays are no part of the denominator, with how many; none of them is zero. */
    public Map<String, Integer> exclusions() {
      var why = new TreeMap<String, Integer>();
      why.put("guidance for another jurisdiction", elsewhere);
      why.put("population or trigger never met", notApplicable());
      why.put("not assessable: something needed is not documented", counts.stays().notAssessable());
      why.values().removeIf(n -> n == 0);
      return why;
    }

    /** Stays that went against it. */
    public int against() {
      return counts.stays().deviates() + counts.stays().reasoned();
    }
  }

  /** Every recommendation of the library, in its order. */
  public List<Line> lines() {
    return Library.standard().rules().stream().map(Rule::recommendation).map(this::line).toList();
  }

  private Line line(Recommendation r) {
    int elsewhere = 0;
    for (var group : tally.groups(Dimension.JURISDICTION).entrySet()) {
      var there = Jurisdiction.of(group.getKey()).orElse(Jurisdiction.ALL);
      elsewhere += there.heeds(r.jurisdictions()) ? 0 : group.getValue();
    }
    return new Line(r, tally.recommendation(r.id()), elsewhere, tally.stays());
  }

  /** Verified recommendations with at least one eligible stay. */
  public List<Line> judged() {
    return lines().stream()
        .filter(l -> l.recommendation.verified() && l.denominator() > 0)
        .toList();
  }

  /** Those that stays most often went against without a written reason. */
  public List<Line> worst(int most) {
    return judged().stream()
        .filter(l -> l.counts.stays().deviates() > 0)
        .sorted(
            Comparator.comparingInt((Line l) -> -l.counts.stays().deviates())
                .thenComparingInt(l -> -l.recommendation.harm())
                .thenComparing(l -> l.recommendation.id()))
        .limit(most)
        .toList();
  }

  /** True where no jurisdiction was chosen, so that each country's guidance stands apart. */
  boolean apart() {
    return settings.jurisdiction().equals("all");
  }

  /**
   * The judged lines that may be counted together: by whose guidance they are where every
   * jurisdiction was heeded, all of them where one was chosen.
   */
  Map<Whose, List<Line>> tables() {
    var tables = new TreeMap<Whose, List<Line>>();
    boolean apart = apart();
    for (var l : judged()) {
      var whose = apart ? Whose.of(l.recommendation) : CHOSEN;
      tables.computeIfAbsent(whose, k -> new ArrayList<>()).add(l);
    }
    return tables;
  }

  /** Eligible and concordant stays of those recommendations together, by group. */
  public static Map<String, Counts> together(List<Line> lines, Dimension d) {
    var sum = new TreeMap<String, Counts>();
    lines.forEach(l -> l.counts.by(d).forEach((g, c) -> sum.merge(g, c, Counts::plus)));
    return sum;
  }

  /** True where some charts were not looked at. */
  public boolean partial() {
    return tally.charts() < made.planned();
  }
}
