package dev.vernix.evals.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThroughputTest {
  @Test
  void countsUnitsASecond() {
    AtomicLong done = new AtomicLong();
    double perSecond =
        Throughput.perSecond(
            () -> {
              done.incrementAndGet();
              return 10;
            });
    assertThat(perSecond).isPositive().isLessThan(10.0 * done.get());
  }

  @Test
  void workWithoutUnitsEndsAtOnce() {
    assertThat(Throughput.perSecond(() -> 0)).isZero();
  }
}
