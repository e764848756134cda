package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One note that says the same again and again: the whole ledger takes time in proportion to its
 * length. Here four times the text may take eight times as long, on a busy machine too, while a
 * step that grows with the square takes sixteen.
 */
class PathologicalChartTest {
  private static final int LENGTH = 1 << 12;
  private static final int TIMES = 4;
  private static final double SLACK = 2;

  /** What is over before a clock can tell it is fast enough, whatever its ratio. */
  private static final double TOO_SHORT = 0.4;

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no fever, ",
        "(fever ",
        "no fever) ",
        "twin b ",
        "amp ",
        "amp 5 ",
        "amp stopped.\\n",
        "CPAP 5 ",
        "SIMV to ",
        "CRP 4 -> ",
        "wt (",
        "wt 1.2 kg\\n",
        "EBM 3 ",
        "5 mL q3h ",
        "NPO. Full feeds.\\n",
        "room air. intubated. ",
        "blood culture negative\\n",
        "HUS: grade 2 IVH left. Correction: the right side.\\n",
        "stage 2 ROP zone 2 OU\\n",
        "hep B vaccine given 3/4\\n",
        "apgars 5 and 7\\n",
        "correction: not amp but vanc. ",
        "ADDENDUM: weight 980 g is wrong.\\n",
        "Plan: start ampicillin\\n",
        "feeds restarted\\n",
        "A: ",
        "a ",
        "1/",
        "(",
        "\\n- ",
        "\uBB34\uD638\uD761 \uC5C6\uC74C\\n"
      })
  void takesTimeInProportionToItsLength(String part) {
    seconds(part, LENGTH / 4);
    double once =
        Math.max(TOO_SHORT / TIMES, Math.min(seconds(part, LENGTH), seconds(part, LENGTH)));
    double more = seconds(part, TIMES * LENGTH);
    assertThat(more)
        .as("%.3f s for %d characters, %.3f s for %d times as many", once, LENGTH, more, TIMES)
        .isLessThan(SLACK * TIMES * once);
  }

  /** Of this thread's processor time. */
  private static double seconds(String part, int length) {
    String text = part.repeat(length / part.length() + 1);
    var chart = Stays.chart("2026-01-20T08:00 progress Lee | " + text);
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(LedgerReader.read(chart).chart()).isEqualTo(chart);
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }
}
