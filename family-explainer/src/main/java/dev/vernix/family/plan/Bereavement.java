package dev.vernix.family.plan;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the notes say that this baby died. */
public final class Bereavement {
  /** Another child right before the word of death; a twin's letter may still be this baby's. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)(?:\\b(?:co-?twin|(?:twin|triplet)(?:"
              + " ([a-d1-4]))?|sibling|brother|sister)\\b[^.;\\n"
              + "]{0,40}\\b(?:died|death|dead|passed"
              + " away|demise|deceased|expired|stillborn)|(?:death|demise|loss) of (?:the |her |his"
              + " )?(?:co-?)?(?:twin|sibling|brother|sister)|(?:쌍둥이|([12])아|형제|자매|오빠|언니|누나)[^.;\\n"
              + "]{0,20}사망)");

  private Bereavement() {}

  /**
   * True also where only one note says it in a word: a sheet about going home hurts more than one
   * that is missing. A word of death whose sentence is about a twin or another child does not
   * count.
   */
  public static boolean of(Ledger ledger) {
    return ledger.facts().stream()
        .anyMatch(
            f ->
                f.concept().equals("death-in-the-unit")
                    || f.concept().equals("death")
                        && f.status() == Status.PRESENT
                        && f.experiencer() == Experiencer.INFANT
                        && !anotherChild(f, ledger));
  }

  /** The widest words of a note's body that the fact was read from; empty where there are none. */
  static String words(Fact f, Chart chart) {
    return f.sources().stream()
        .sorted(Comparator.comparingInt((Span s) -> s.from() - s.to()))
        .flatMap(s -> body(chart, s).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> body(Chart chart, Span s) {
    return chart.notes().stream()
        .filter(n -> n.name().equals(s.note()) && s.from() >= n.bodyStart())
        .map(n -> n.text().substring(s.from(), s.to()))
        .findFirst();
  }

  private static boolean anotherChild(Fact f, Ledger ledger) {
    var m = OTHER.matcher(words(f, ledger.chart()));
    if (!m.find()) {
      return false;
    }
    String which = m.group(1) == null ? m.group(2) : m.group(1);
    String own = ledger.chart().patient().plurality().toLowerCase(Locale.ROOT);
    return which == null || !own.matches(".*\\b" + which.toLowerCase(Locale.ROOT) + "\\b.*");
  }
}
