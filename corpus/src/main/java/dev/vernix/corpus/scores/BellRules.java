package dev.vernix.corpus.scores;

import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.PhraseTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modified Bell staging as data: which findings make which stage ({@code bell.tsv}). */
final class BellRules {
  private static final List<String[]> ROWS = PhraseTable.rows(BellRules.class, "bell.tsv");
  private static final List<Rule> RULES =
      ROWS.stream().filter(r -> !r[0].equals("value")).map(BellRules::rule).toList();
  private static final List<Limit> LIMITS =
      ROWS.stream().filter(r -> r[0].equals("value")).map(BellRules::limit).toList();

  /** A stage and the groups of findings of each of which one must be there. */
  private record Rule(String stage, List<Set<String>> groups) {}

  /** A value that counts as a finding when it lies below a limit, or above it. */
  private record Limit(String name, String concept, boolean above, BigDecimal value, String unit) {}

  /** A stage with the findings that make it, one of each group. */
  record Stage(String name, List<Draft> findings) {}

  /** The concepts that some rule looks at. */
  private static final Set<String> NAMED =
      Stream.concat(
              RULES.stream().flatMap(r -> r.groups().stream()).flatMap(Set::stream),
              LIMITS.stream().map(Limit::concept))
          .collect(Collectors.toSet());

  private BellRules() {}

  private static Rule rule(String[] r) {
    return new Rule(r[0], Stream.of(r).skip(1).map(g -> Set.of(g.split("\\|"))).toList());
  }

  private static Limit limit(String[] r) {
    boolean above = r[3].startsWith(">");
    return new Limit(
        r[1],
        r[2],
        above,
        new BigDecimal(above ? r[3].substring(1) : r[3]),
        r.length > 4 ? r[4] : "");
  }

  /**
   * The highest stage that the findings make; they are in the order in which they are preferred.
   */
  static Optional<Stage> of(Collection<Draft> findings) {
    return RULES.stream().flatMap(r -> met(r, findings).stream()).findFirst();
  }

  private static Optional<Stage> met(Rule rule, Collection<Draft> findings) {
    var chosen = new ArrayList<Draft>();
    for (var group : rule.groups()) {
      var one = findings.stream().filter(f -> in(group, f)).findFirst();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(one.get());
    }
    return Optional.of(new Stage(rule.stage(), chosen.stream().distinct().toList()));
  }

  private static boolean in(Set<String> group, Draft f) {
    return group.contains(f.concept())
        || LIMITS.stream().anyMatch(l -> group.contains(l.name()) && beyond(l, f));
  }

  /** True where some stage asks for such a finding. */
  static boolean counts(Draft f) {
    return NAMED.contains(f.concept())
        && RULES.stream().flatMap(r -> r.groups().stream()).anyMatch(g -> in(g, f));
  }

  private static boolean beyond(Limit l, Draft f) {
    String unit = f.unit() == null ? "" : f.unit();
    if (!f.concept().equals(l.concept()) || !(unit.isEmpty() || unit.equals(l.unit()))) {
      return false;
    }
    BigDecimal value = Readings.number(f);
    return value != null && value.compareTo(l.value()) * (l.above() ? 1 : -1) > 0;
  }
}
