package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProcessorsTest {
  @Test
  void anIdleMachineIsTheEnginesToUse() {
    assertThat(new Processors(0.1, 2).threads()).isEqualTo(OptionalInt.empty());
    assertThat(new Processors(-1, 2).threads()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aBusyOneIsShared() {
    assertThat(new Processors(0.5, 2).threads()).hasValue(1);
    assertThat(new Processors(1.0, 2).threads()).hasValue(1);
    assertThat(new Processors(0.25, 16).threads()).hasValue(12);
  }

  @Test
  void thisMachineCanBeLookedAt() {
    int count = Runtime.getRuntime().availableProcessors();
    assertThat(Processors.now().threads().orElse(count)).isBetween(1, count);
  }
}
