package dev.vernix.evals.ledger;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares episodes of the ledger with the true ones: right where first and last day are. */
final class EpisodeScorer {
  private record Rule(String kind, String name, String concept, String value) {
    boolean of(Truth.Episode e) {
      return kind.equals(e.kind()) && (name.equals("*") || name.equals(e.name()));
    }

    boolean matches(Fact f, String episode) {
      var pattern = Pattern.compile(value.replace("{name}", episode), Pattern.CASE_INSENSITIVE);
      return f.concept().equals(concept) && f.value() != null && pattern.matcher(f.value()).find();
    }
  }

  private static final List<Rule> RULES =
      Table.beside("episodes.tsv").stream()
          .map(r -> new Rule(r.get(0), r.get(1), r.get(2), r.get(3)))
          .toList();

  private EpisodeScorer() {}

  static void score(SimulatedStay stay, Ledger ledger, LedgerScore score) {
    String where = stay.chart().name();
    var truths = stay.truth(Truth.Episode.class);
    var names = truths.stream().map(e -> e.kind() + " " + e.name()).distinct().toList();
    for (String name : names) {
      var of = truths.stream().filter(e -> (e.kind() + " " + e.name()).equals(name)).toList();
      var found = found(of.getFirst(), ledger);
      for (var e : of) {
        var right =
            found.stream()
                .filter(
                    f ->
                        f.when().startDate().equals(e.start())
                            && f.when().endDate().equals(e.stop()))
                .findFirst();
        right.ifPresent(found::remove);
        String what = name + " " + e.start() + " to " + e.stop();
        String read =
            right.isPresent()
                ? ""
                : found.stream()
                    .map(f -> f.when().startDate() + " to " + f.when().endDate())
                    .collect(Collectors.joining(", ", " [read: ", "]"));
        score.ask("episodes", Source.STAYS, true, right.isPresent(), where, what + read);
      }
      found.forEach(f -> score.ask("episodes", Source.STAYS, false, true, where, f.realisation()));
    }
  }

  private static List<Fact> found(Truth.Episode e, Ledger ledger) {
    var found = new ArrayList<Fact>();
    for (var rule : RULES) {
      if (rule.of(e)) {
        ledger.facts().stream().filter(f -> rule.matches(f, e.name())).forEach(found::add);
      }
    }
    return found;
  }
}
