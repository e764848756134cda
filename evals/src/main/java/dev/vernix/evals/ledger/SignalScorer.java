package dev.vernix.evals.ledger;

import dev.vernix.corpus.Ledger;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Truth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether planted errors are shown to a person, and how much is shown without cause. */
final class SignalScorer {
  private static final Map<String, List<String>> KINDS =
      Table.beside("faults.tsv").stream()
          .collect(Collectors.toMap(r -> r.get(0), r -> List.of(r.get(1).split("\\|"))));

  private SignalScorer() {}

  static void score(SimulatedStay stay, Ledger ledger, LedgerScore score) {
    var planted = stay.truth(Truth.Planted.class);
    for (var p : planted) {
      var kinds = KINDS.getOrDefault(p.fault().id(), List.of());
      boolean caught =
          ledger.signals().stream().anyMatch(s -> kinds.contains(s.kind().name()) && touches(s, p));
      String where = stay.chart().name() + "/" + p.note();
      score.ask(p.fault().id(), Source.STAYS, true, caught, where, p.text());
    }
    for (var s : ledger.signals()) {
      if (planted.stream().noneMatch(p -> touches(s, p))) {
        score.figure("false alarms", 1);
        score.ask(
            "false alarms",
            Source.STAYS,
            false,
            true,
            stay.chart().name(),
            s.kind() + ": " + s.text());
      }
    }
  }

  private static boolean touches(Ledger.Signal signal, Truth.Planted p) {
    return signal.sources().stream()
        .anyMatch(x -> x.note().equals(p.note()) && x.from() < p.to() && x.to() > p.from());
  }
}
