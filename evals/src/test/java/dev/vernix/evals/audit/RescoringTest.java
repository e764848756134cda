package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Violation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A score that does not follow from its facts is found: each row plants one error in a sentence.
 */
class RescoringTest {
  private static final Ledger LEDGER = SampleCharts.draft("nec-27w").ledger();

  @ParameterizedTest
  @CsvSource({
    "growth-z-scores, 0.20 for weight, 0.70 for weight",
    "nec-bell-stage, stage IIA, stage IIIB",
    "bpd-grade, 2026-05-01, 2026-05-08",
    "rop-next-examination, by 2026-06-04, by 2026-07-04",
    "nsofa-course, highest at 2, highest at 9",
  })
  void aPlantedErrorIsFound(String concept, String right, String wrong) {
    assertThat(LEDGER.facts())
        .anyMatch(f -> f.concept().equals(concept) && f.realisation().contains(right));
    assertThat(violations(concept, right, right)).isEmpty();
    assertThat(violations(concept, right, wrong)).isNotEmpty();
  }

  private static List<Violation> violations(String concept, String right, String wrong) {
    var claims =
        LEDGER.facts().stream()
            .filter(f -> f.concept().equals(concept) && f.realisation().contains(right))
            .map(f -> claim(f, f.realisation().replace(right, wrong)))
            .toList();
    return OutputAudit.audit(LEDGER.chart(), LEDGER.facts(), claims);
  }

  private static Claim claim(Fact f, String text) {
    return new Claim("facts/" + f.id(), text, List.of(f.id()), f.sources());
  }
}
