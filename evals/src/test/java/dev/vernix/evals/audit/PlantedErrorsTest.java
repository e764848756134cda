package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.support.Claim;
import dev.vernix.evals.audit.Plants.Kinds;
import dev.vernix.evals.gold.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The audit can fail: errors planted into the drafts of the sample charts are found. */
class PlantedErrorsTest {
  private static final int SEEDS = 5;

  private final Map<Kinds, Share> found = new EnumMap<>(Kinds.class);
  private final List<String> missed = new ArrayList<>();

  private void run(String name) {
    var summary = SampleCharts.draft(name);
    var chart = summary.ledger().chart();
    var facts = summary.ledger().facts();
    for (int seed = 0; seed < SEEDS; seed++) {
      var plants = new Plants(chart, seed);
      for (var claim : Claims.of(summary)) {
        for (var kind : Kinds.values()) {
          // The citations of a signal need not be those of the facts that it names.
          if (kind == Kinds.SHIFTED_CITATION && claim.where().startsWith("signals/")) {
            continue;
          }
          plants
              .plant(claim, kind)
              .filter(wrong -> kind != Kinds.SHIFTED_CITATION || !right(wrong, facts))
              .ifPresent(
                  wrong -> {
                    boolean caught = !OutputAudit.audit(chart, facts, List.of(wrong)).isEmpty();
                    found.merge(kind, new Share(caught ? 1 : 0, 1), Share::plus);
                    if (!caught) {
                      missed.add(kind + " " + wrong.where() + " " + wrong.text());
                    }
                  });
        }
      }
    }
  }

  /** A citation shifted from one stretch of its facts onto another of theirs is none the worse. */
  private static boolean right(Claim claim, List<Fact> facts) {
    var own =
        facts.stream()
            .filter(f -> claim.facts().contains(f.id()))
            .flatMap(f -> f.sources().stream())
            .toList();
    return own.containsAll(claim.sources());
  }

  @Test
  void plantedErrorsAreFound() {
    SampleCharts.NAMES.forEach(this::run);
    var numeric = new Share(0, 0);
    for (var kind : List.of(Kinds.DIGIT, Kinds.UNIT, Kinds.DATE)) {
      numeric = numeric.plus(found.getOrDefault(kind, new Share(0, 0)));
    }
    assertThat(numeric.of()).isGreaterThan(1_000);
    assertThat(numeric.percent()).as("%s; missed: %s", found, missed).isGreaterThanOrEqualTo(99);
    assertThat(found.get(Kinds.DRUG)).satisfies(s -> assertThat(s.percent()).isGreaterThan(95));
    assertThat(found.get(Kinds.DROPPED_CITATION))
        .satisfies(s -> assertThat(s.percent()).isEqualTo(100));
    assertThat(found.get(Kinds.SHIFTED_CITATION))
        .satisfies(s -> assertThat(s.percent()).isEqualTo(100));
  }
}
