package dev.vernix.evals.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.Simulator;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ReadingSpeedTest {
  @Test
  void aChartOfAnyLengthIsMadeOfTheNotesOfOne() {
    var whole = Simulator.stay(2, EnumSet.noneOf(Fault.class)).chart();
    var longer = ReadingSpeed.of(whole, 1_000);
    assertThat(longer.notes()).hasSize(1_000);
    assertThat(longer.notes()).extracting(n -> n.name()).doesNotHaveDuplicates();
    assertThat(longer.notesByName()).hasSize(1_000);
    var born = whole.patient().born();
    assertThat(longer.notes()).allMatch(n -> n.time().isAfter(born));
    assertThat(ReadingSpeed.of(whole, 3).notes()).isEqualTo(ReadingSpeed.of(whole, 3).notes());
  }
}
