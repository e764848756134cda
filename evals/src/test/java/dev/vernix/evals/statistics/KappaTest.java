package dev.vernix.evals.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.evals.statistics.Confusion.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KappaTest {
  private static List<Pair> table(int yesYes, int yesNo, int noYes, int noNo) {
    var pairs = new ArrayList<Pair>();
    pairs.addAll(Collections.nCopies(yesYes, new Pair("yes", "yes")));
    pairs.addAll(Collections.nCopies(yesNo, new Pair("yes", "no")));
    pairs.addAll(Collections.nCopies(noYes, new Pair("no", "yes")));
    pairs.addAll(Collections.nCopies(noNo, new Pair("no", "no")));
    return pairs;
  }

  /** Viera and Garrett 2005 (Fam Med 37:360): 85 % agreement, 65 % by chance, kappa 0.57. */
  @Test
  void theWorkedExampleOfVieraAndGarrett() {
    assertThat(Kappa.of(table(15, 5, 10, 70)).getAsDouble()).isCloseTo(0.57, within(0.005));
  }

  @Test
  void fullAgreementIsOneAndChanceIsZero() {
    assertThat(Kappa.of(table(5, 0, 0, 7)).getAsDouble()).isCloseTo(1, within(1e-12));
    assertThat(Kappa.of(table(4, 4, 4, 4)).getAsDouble()).isCloseTo(0, within(1e-12));
    assertThat(Kappa.of(table(0, 5, 5, 0)).getAsDouble()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void oneLabelOnlyOrNoneGivesNoKappa() {
    assertThat(Kappa.of(table(9, 0, 0, 0))).isEmpty();
    assertThat(Kappa.of(List.of())).isEmpty();
  }

  @Test
  void theConfusionMatrixHasExpectedInRows() {
    var matrix = Confusion.of(table(3, 2, 1, 0));
    assertThat(matrix.labels()).containsExactly("no", "yes");
    assertThat(matrix.counts()).containsExactly(List.of(0, 1), List.of(2, 3));
  }
}
