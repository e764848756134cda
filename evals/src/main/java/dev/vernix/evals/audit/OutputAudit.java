package dev.vernix.evals.audit;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Derivation;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import dev.vernix.corpus.support.Evidence;
import dev.vernix.corpus.support.SupportCheck;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.summary.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The proof that what an output states stands in the characters that it cites: {@link SupportCheck}
 * over every sentence, with scores worked out again by formulas of its own, and every count of
 * days. It shares no code with the gate or with what words facts.
 */
public final class OutputAudit {
  private final Map<String, Fact> facts;
  private final Rescoring rescoring;
  private final SupportCheck check;
  private final SlipFigures slips;
  private final Chart chart;
  private final List<Violation> found = new ArrayList<>();

  private OutputAudit(Chart chart, List<Fact> facts) {
    this.facts = facts.stream().collect(Collectors.toMap(Fact::id, f -> f, (a, b) -> a));
    this.chart = chart;
    this.slips = new SlipFigures(facts);
    this.rescoring = new Rescoring(chart.patient(), this.facts);
    this.check = new SupportCheck(chart, facts, rescoring::gives);
  }

  /** Every violation in a summary: its sentences, durations, signals and the facts behind them. */
  public static List<Violation> audit(Summary summary) {
    var ledger = summary.ledger();
    var audit = new OutputAudit(ledger.chart(), ledger.facts());
    audit.claims(Claims.of(summary));
    summary.durations().forEach(d -> audit.duration(d.what(), d.days(), d.facts()));
    return audit.found;
  }

  /** Every violation in a ledger: each realisation against its own sources. */
  public static List<Violation> audit(Ledger ledger) {
    var audit = new OutputAudit(ledger.chart(), ledger.facts());
    audit.claims(Claims.of(ledger));
    ledger.facts().forEach(audit::derived);
    return audit.found;
  }

  /** Every violation in the claims of an output that was read back from its files. */
  public static List<Violation> audit(Chart chart, List<Fact> facts, List<Claim> claims) {
    var audit = new OutputAudit(chart, facts);
    audit.claims(claims);
    return audit.found;
  }

  private void claims(List<Claim> claims) {
    claims.forEach(c -> check.of(c).stream().filter(v -> !workedOut(c, v)).forEach(found::add));
  }

  /** A figure that a signal about a slip calculates, and that comes out again. */
  private boolean workedOut(Claim claim, Violation v) {
    return claim.where().startsWith("signals/")
        && Evidence.elements(claim.text(), chart.patient().born().getYear()).stream()
            .filter(e -> e instanceof Element.Amount a && a.shown().equals(v.saw()))
            .anyMatch(e -> slips.gives(claim.text(), quotes(claim), e));
  }

  private List<String> quotes(Claim claim) {
    var notes = chart.notesByName();
    return claim.sources().stream()
        .flatMap(
            s ->
                java.util.Optional.ofNullable(notes.get(s.note()))
                    .filter(n -> s.to() <= n.text().length())
                    .map(n -> n.quote(s))
                    .stream())
        .toList();
  }

  /** Days on which the facts hold, or those that they were worked out from; both ends cited. */
  private void duration(String what, int days, List<String> ids) {
    var cited =
        ids.stream().map(facts::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    boolean right =
        cited.size() == ids.size()
            && !cited.isEmpty()
            && (cited.stream().anyMatch(f -> Derivation.days(f, facts) == days)
                || Derivation.days(cited) == days && cited.stream().allMatch(this::endsCited));
    if (!right) {
      found.add(new Violation("durations/" + what, Rule.DAY_COUNT, Integer.toString(days)));
    }
  }

  private boolean endsCited(Fact f) {
    var claim = new Claim("durations/" + f.id(), f.realisation(), List.of(f.id()), f.sources());
    var evidence = check.evidence(claim);
    return evidence.supports(new Element.Day(f.when().startDate(), ""))
        && evidence.supports(new Element.Day(f.when().endDate(), ""));
  }

  /** A derived fact's value must follow from its sources or from what it was derived from. */
  private void derived(Fact f) {
    String value = f.value();
    if (!f.derived() || value == null || !value.matches("\\d+(?:\\.\\d+)?")) {
      return;
    }
    var n = new BigDecimal(value);
    var claim = new Claim("facts/" + f.id(), f.realisation(), List.of(f.id()), f.sources());
    var amount = new Element.Amount(Elements.plain(n), f.unit() == null ? "" : f.unit(), value);
    if (!rescoring.gives(f, amount)
        && !Derivation.gives(f, n, amount.unit(), facts)
        && !check.evidence(claim).supports(amount)) {
      add(claim, Rule.DERIVED_VALUE, value);
    }
  }

  private void add(Claim claim, Rule rule, String saw) {
    found.add(new Violation(claim.where(), rule, saw));
  }
}
