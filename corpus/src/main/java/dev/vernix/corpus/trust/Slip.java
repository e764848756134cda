package dev.vernix.corpus.trust;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** What all machines that look for slips of the pen share. */
final class Slip {
  private static final Pattern SETTLED =
      Pattern.compile(
          "(?i)\\b(?:caught before|entered as|was never given|intercepted|10x|ten"
              + " ?fold|typo|transposition|reweigh(?:ed)?|order(?:ed)? in error|digits? (?:were"
              + " )?(?:swapped|transposed)|carr(?:ied|y)[ -]?(?:forward|over)|(?:is|are) old\\b|old"
              + " (?:template|text|line)|out of date|outdated|not updated)\\b");
  private static final Pattern MATERNAL =
      Pattern.compile(
          "(?i)\\b(?:mother|mom|mum|maternal|mat|PTD|intrapartum|antepartum|antenatal|obstetric\\w*"
              + "|prior to delivery|before delivery|father|sib(?:ling)?)\\b");

  /** Sentences of a stay about which nothing is left to settle, by their place in it. */
  private record Settled(BitSet at) {}

  private Slip() {}

  /** True for a sentence whose numbers are this infant's own, as they are said to be. */
  static boolean own(Stay stay, Said said) {
    var role = said.sentence().section().role();
    return role != Section.Role.MATERNAL
        && role != Section.Role.FAMILY_HISTORY
        && !stay.aboutAnother(said)
        && said.sentence().findings().stream()
            .noneMatch(f -> f.assertion().experiencer() == Experiencer.SIBLING);
  }

  /** True where the figure at that place is the mother's. */
  static boolean maternal(Said said, int from, int to) {
    return said.says(MATERNAL)
        || said.findingAt(from, to)
            .filter(f -> f.assertion().experiencer() != Experiencer.INFANT)
            .isPresent();
  }

  /**
   * True where the note itself says that a number here was wrong, or a later one corrects it:
   * nothing is left to settle.
   */
  static boolean settled(Stay stay, int at) {
    return stay.once(Settled.class, Slip::settled).at.get(at);
  }

  private static Settled settled(Stay stay) {
    var at = new BitSet();
    var corrected = Corrected.of(stay).places();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (corrects(said)) {
        at.set(i);
        near(stay, i - 1, said, at);
        near(stay, i + 1, said, at);
      } else if (!corrected.isEmpty() && corrected.contains(said.span())) {
        at.set(i);
      }
    }
    return new Settled(at);
  }

  private static void near(Stay stay, int i, Said correcting, BitSet at) {
    if (i >= 0
        && i < stay.said().size()
        && stay.said().get(i).note().name().equals(correcting.note().name())) {
      at.set(i);
    }
  }

  /** True for a plan or a threshold, whose numbers did not happen. */
  static boolean conditional(Said said) {
    return said.has(Cue.CONDITIONAL) || said.note().type() == NoteType.FAMILY;
  }

  static Signal signal(String text, Span first, Span... more) {
    var spans = new java.util.ArrayList<Span>();
    spans.add(first);
    spans.addAll(List.of(more));
    return new Signal(Kind.SLIP, text, List.of(), spans);
  }

  /** {@code On 2026-03-18 (DOL 16)}. */
  static String on(Stay stay, Said said) {
    return "On " + Words.day(stay.clock(), said.noteDate());
  }

  /** The number with at most three figures that count, without a trailing zero. */
  static String number(double value) {
    var n = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    return n.scale() < 0 ? n.setScale(0).toPlainString() : n.toPlainString();
  }

  /** {@code ten times}, {@code a thousandth of} ...: how far one value is from another. */
  static String factor(double ratio) {
    double r = ratio > 1 ? ratio : 1 / ratio;
    String size =
        r > 500 && r < 2000
            ? "about a thousand"
            : r > 60 && r < 160 ? "about a hundred" : r > 6.5 && r < 14 ? "about ten" : "";
    if (size.isEmpty()) {
      return "about " + number(r) + (ratio > 1 ? " times higher" : " times lower");
    }
    return size + (ratio > 1 ? " times higher" : " times lower");
  }

  private static boolean corrects(Said said) {
    return said.has(Cue.CORRECTION) || said.says(SETTLED);
  }
}
