package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettleTest {
  private static List<Settle.Item> with(Ledger.Signal... signals) {
    var stay = Stay.ledger();
    return Settle.of(
        Stay.summary(new Ledger(stay.chart(), stay.facts(), List.of(signals)), "none", ""));
  }

  private static Ledger.Signal signal(Kind kind, String text) {
    var source = Stay.ledger().facts().getFirst().sources();
    return new Ledger.Signal(kind, text, List.of(), source);
  }

  @Test
  void whatMayReachADoseComesFirst() {
    var kinds =
        with(
                signal(Kind.STALE, "Copied."),
                signal(Kind.CONTRADICTION, "Left or right."),
                signal(Kind.SLIP, "Tenfold."))
            .stream()
            .map(Settle.Item::kind)
            .filter(k -> !k.equals("Note not read"))
            .toList();
    assertThat(kinds).startsWith("Perhaps a slip", "Contradiction", "Perhaps copied forward");
  }

  @Test
  void theSameWordsTwiceAreOneItem() {
    var items = with(signal(Kind.SLIP, "Tenfold."), signal(Kind.SLIP, "Tenfold."));
    assertThat(items).filteredOn(i -> i.text().equals("Tenfold.")).hasSize(1);
  }

  @Test
  void aLongRowOfNotesIsCounted() {
    var text =
        with(
                signal(
                    Kind.OTHER_INFANT,
                    "Sentences of 001.md, 002-nursing.md, 003.md, 004.md and 005.md were left"
                        + " out."))
            .stream()
            .map(Settle.Item::text)
            .toList();
    assertThat(text).contains("Sentences of 5 notes were left out.");
  }

  @Test
  void everythingOfTheSummaryIsInIt() {
    var texts = new ArrayList<String>();
    Summary stay = Stay.summary();
    Settle.of(stay).forEach(i -> texts.add(i.kind() + " " + i.text()));
    assertThat(texts)
        .anyMatch(t -> t.contains("077-scan.pdf"))
        .anyMatch(t -> t.startsWith("Not documented Newborn CCHD screen"))
        .anyMatch(t -> t.startsWith("Contradiction "))
        .anyMatch(t -> t.startsWith("Pending "));
  }
}
