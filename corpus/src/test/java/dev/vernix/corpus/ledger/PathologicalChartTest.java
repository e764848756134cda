package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One note that says the same again and again: the whole ledger of it takes time in proportion to
 * its length, and no more than a bound a MB.
 *
 * <p>The bar is 1 s/MB of ordinary notes in a warm JVM on a machine of its own. Here the JVM is
 * cold, other programs run, and a fact may stand in every four characters, so that the bound is
 * some times the bar; what once failed here took 25 to 100 s/MB. Four times the text may take six
 * times as long; a step that grows with the square takes sixteen.
 */
class PathologicalChartTest {
  private static final double MEGABYTE = 1 << 20;
  private static final int LENGTH = 1 << 14;
  private static final int TIMES = 4;
  private static final double SLACK = 1.5;

  /** Seconds a MB, of processor time. */
  private static final double BOUND = 12;

  /** What is over before a clock can tell it is fast enough, whatever its ratio. */
  private static final double TOO_SHORT = 0.05;

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
        "RA ",
        "IVH ",
        "NEC ",
        "Hct 30 ",
        "K 4 Na 139 ",
        "blood culture ",
        "copied forward. ",
        "transfused pRBC 15 mL/kg. ",
        "caffeine 10 mg/kg/d; ",
        "vanc 15 mg/kg IV q8h day 3/7, ",
        "bili 12 phototherapy ",
        "echo: PDA 2 mm. ",
        "Dr. Lee in 2 weeks, ",
        "12:30 ",
        "\uD56D\uC0DD\uC81C 3\uC77C\uC9F8, ",
        "\uBB34\uD638\uD761 \uC5C6\uC74C\\n"
      })
  void takesTimeInProportionToItsLength(String part) {
    seconds(part, LENGTH / 4);
    double once = Math.min(seconds(part, LENGTH), seconds(part, LENGTH));
    double more = Math.min(seconds(part, TIMES * LENGTH), seconds(part, TIMES * LENGTH));
    assertThat(more)
        .as("%.3f s for %d characters, %.3f s for %d times as many", once, LENGTH, more, TIMES)
        .isLessThan(Math.max(SLACK * TIMES * once, TOO_SHORT))
        .isLessThan(BOUND * TIMES * LENGTH / MEGABYTE);
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
