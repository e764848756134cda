package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Test
  void bandsStandInOrderOfSize() {
    assertThat(
            Groups.ordered(
                    Map.of("≥37 weeks", 1, "<24 weeks", 1, "not stated", 1, "24-25 weeks", 1))
                .keySet())
        .containsExactly("<24 weeks", "24-25 weeks", "≥37 weeks", "not stated");
    assertThat(Groups.ordered(Map.of("1000-1499 g", 1, "<750 g", 1, "750-999 g", 1)).keySet())
        .containsExactly("<750 g", "750-999 g", "1000-1499 g");
  }
}
