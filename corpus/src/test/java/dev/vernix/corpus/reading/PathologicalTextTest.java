package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Gestation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is made to be slow: the time must grow with its length alone. */
class PathologicalTextTest {
  private static final int LENGTH = 200_000;
  private static final LocalDateTime BORN = LocalDateTime.of(2026, 3, 2, 4, 52);
  private static final Clock CLOCK = new Clock(BORN, new Gestation(27, 3), 0);

  /** Of processor time, for all three readers; a quadratic step would take minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "1/1 ",
        "(",
        "7",
        "1.",
        "1,111",
        "7.3/",
        "7.3 / ",
        "1-",
        "1->",
        "q",
        "q3-",
        "x3 ",
        "1>1/1<",
        "< ",
        ">=",
        "½",
        "5 mg/kg/",
        "1/kg",
        "amp ",
        "amp 5 ",
        "CPAP 5 ",
        "CRP ",
        "CRP 4 -> ",
        "wt (",
        "EBM 3 ",
        "A/B/D 1/",
        "Apgars ",
        "DOL ",
        "DOL 1-",
        "SIMV ",
        "SIMV to ",
        "CPAP to ",
        "plt plt ",
        "3/4-",
        "Mar 3 ",
        "3월 ",
        "12:",
        "12:30:",
        "27+",
        "27 3/7 ",
        "one ",
        "x 3 d ",
        "\n",
        "- ",
        "µ",
        "T38.4",
        "BP 5/3 (",
        "per ",
        "5 per ",
        "1 h 1 min ",
        "day 3/",
        "PO/",
        "5 % PO ",
        "5 mL q3h "
      })
  void takesTimeInProportionToItsLength(String part) {
    String text = part.repeat(LENGTH / part.length());
    List<Mention> mentions = mentions(text, part);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(Quantities.read(text, 0, text.length())).isNotNull();
    assertThat(Frames.read(text, 0, text.length(), mentions)).isNotNull();
    assertThat(Times.read(text, 0, text.length(), BORN.plusDays(12), CLOCK)).isNotNull();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(LIMIT);
  }

  /** The lexicon has its own tests: here each name is found once and repeated. */
  private static List<Mention> mentions(String text, String part) {
    List<Mention> inPart = Lexicon.standard().match(part, 0, part.length());
    var all = new ArrayList<Mention>();
    for (int at = 0; at + part.length() <= text.length(); at += part.length()) {
      for (Mention m : inPart) {
        all.add(new Mention(m.concept(), at + m.from(), at + m.to()));
      }
    }
    return all;
  }
}
