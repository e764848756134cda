package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole notes that are made to be slow: reading takes at most a second of processor time a MB. */
class PathologicalNoteTest {
  private static final int MEGABYTE = 1 << 20;

  /** A cold machine is slower, and a quadratic step would take minutes. */
  private static final double COLD_SECONDS = 2;

  private static final String PROSE =
      "On CPAP 5, FiO2 .25, no apnea or bradycardia x 24 h; abdomen soft, no loops, tolerating"
          + " feeds 18 mL q3h. Mother with chorioamnionitis. ";

  private static double seconds(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(Notes.read(Notes.progress(text))).isNotNull();
    assertThat(SentenceSplitter.split(text)).isNotNull();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static String fill(String part, int length) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no ",
        "no fever, ",
        "no and ",
        "or nor ",
        "history of ",
        "ruled out ",
        "fever not seen ",
        "cannot completely fully ",
        "risk of the procedure including ",
        "mother with fever; she ",
        "twin b ",
        "?x ",
        "vs ",
        "(fever ",
        "no fever) ",
        ".",
        ". ",
        ".\"",
        "... ",
        "J. ",
        "a.b.",
        "x 2) ",
        "\u2022 ",
        "#",
        "**",
        "\n",
        "\r",
        "a\n",
        "RESP:\n",
        "RESP: a. ",
        "FEN/GI/",
        "This line goes on and on without any end at all and\n",
        "\u202Eno fever\u202C \u200F",
        "no\u0001fever\u0000 ",
        "\u00A0",
        "\u200B",
        "<div class=\"x\"><b>no fever</b>&nbsp;<br/>",
        "<a ",
        "&",
        "{\\rtf1\\ansi\\b no fever\\b0\\par ",
        "\\",
        "\uD83D",
        "\uD83D\uDE00",
        "\uBB34\uD638\uD761 \uC5C6\uC74C ",
        "aaaaaaaaaaaaaaaaaaaaaaaa!",
        "a | ",
        "a: "
      })
  void takesTimeInProportionToItsLength(String part) {
    int length = MEGABYTE / 4;
    assertThat(seconds(fill(part, length))).isLessThan(COLD_SECONDS);
  }

  @Test
  @Timeout(180)
  void readsALineOfFiveMegabytes() {
    seconds(fill(PROSE, MEGABYTE / 2));
    assertThat(seconds(fill(PROSE, 5 * MEGABYTE))).isLessThan(5);
  }

  @Test
  @Timeout(180)
  void readsAHundredThousandLines() {
    String text = fill(PROSE.replace(". ", ".\n").replace("; ", "\n"), 100_000 * 45);
    assertThat(text.lines().count()).isGreaterThan(90_000);
    assertThat(seconds(text)).isLessThan(5.0 * text.length() / MEGABYTE);
  }
}
