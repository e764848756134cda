package dev.vernix.evals.ledger;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Assertion;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the ledger of a simulated stay against what is true of it. */
final class StayScorer {
  /** A treatment that a sentence ends may be read as no more there or as past. */
  private static final Set<Status> ENDED = Set.of(Status.ABSENT, Status.HISTORICAL);

  private final SimulatedStay stay;
  private final LedgerScore score;
  private final Map<String, List<Fact>> byNote;

  private StayScorer(SimulatedStay stay, Ledger ledger, LedgerScore score) {
    this.stay = stay;
    this.score = score;
    this.byNote =
        ledger.facts().stream()
            .filter(f -> !f.derived())
            .collect(
                Collectors.groupingBy(
                    f -> f.sources().getFirst().note(), HashMap::new, Collectors.toList()));
  }

  /** Asks everything of one stay. */
  static void score(SimulatedStay stay, Ledger ledger, LedgerScore score) {
    var scorer = new StayScorer(stay, ledger, score);
    stay.truth(Truth.Mention.class).forEach(scorer::mention);
    stay.truth(Truth.Amount.class).forEach(scorer::amount);
    if (scorer.settled()) {
      EpisodeScorer.score(stay, ledger, score);
      ChartScorer.days(stay.days(), ledger, stay.chart().name(), Source.STAYS, score);
    }
    SignalScorer.score(stay, ledger, score);
    score.figure("simulated notes", stay.chart().notes().size());
    score.figure("simulated stays", 1);
  }

  /** What contradicts itself has no exact days: it is to be shown, not settled. */
  private boolean settled() {
    return stay.truth(Truth.Planted.class).stream()
        .noneMatch(p -> p.fault() == Fault.CONTRADICTION);
  }

  private List<Fact> at(String note, int from, int to, String concept) {
    var ids = Words.ids(concept);
    return byNote.getOrDefault(note, List.of()).stream()
        .filter(f -> concept.equals("fio2") || ids.contains(f.concept()))
        .filter(f -> f.sources().getFirst().from() < to && f.sources().getFirst().to() > from)
        .toList();
  }

  private void mention(Truth.Mention m) {
    var facts = at(m.note(), m.from(), m.to(), m.concept());
    String where = where(m.note());
    String what = m.concept() + " " + m.status() + " in: " + m.text();
    score.ask("concepts", Source.STAYS, true, !facts.isEmpty(), where, what);
    if (facts.isEmpty() || m.status().equals("any")) {
      return;
    }
    var whom = Experiencer.valueOf(m.experiencer().toUpperCase(Locale.ROOT));
    if (m.status().equals("ended")) {
      boolean ended = facts.stream().anyMatch(f -> ENDED.contains(f.status()));
      score.ask("ended", Source.STAYS, true, ended, where, what);
      return;
    }
    var gold = Status.valueOf(m.status().toUpperCase(Locale.ROOT));
    var best =
        facts.stream()
            .filter(f -> f.status() == gold && f.experiencer() == whom)
            .findFirst()
            .orElse(facts.getFirst());
    var read = status(best);
    SentenceScorer.judge(score, Source.STAYS, gold, whom, read, where, what);
  }

  /** Some concepts say by themselves that another is absent. */
  private static Assertion status(Fact fact) {
    boolean opposite =
        Set.of("afebrile", "non-distended-abdomen", "closed-ductus").contains(fact.concept());
    Status status =
        !opposite
            ? fact.status()
            : fact.status() == Status.PRESENT ? Status.ABSENT : Status.PRESENT;
    return new Assertion(status, fact.experiencer());
  }

  private void amount(Truth.Amount a) {
    var facts = at(a.note(), a.from(), a.to(), a.concept());
    boolean found =
        facts.stream().anyMatch(f -> Amounts.gives(f, a.concept(), a.value(), a.unit()));
    String what = (a.concept() + " " + a.value() + " " + a.unit()).strip() + " in: " + a.text();
    score.ask("quantities", Source.STAYS, true, found, where(a.note()), what);
    if (!found && !a.concept().equals("fio2")) {
      facts.stream()
          .filter(f -> f.value() != null)
          .findFirst()
          .ifPresent(
              f ->
                  score.ask(
                      "quantities",
                      Source.STAYS,
                      false,
                      true,
                      where(a.note()),
                      f.value() + " " + f.unit() + " for " + what));
    }
  }

  private String where(String note) {
    return stay.chart().name() + "/" + note;
  }
}
