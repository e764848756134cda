package dev.vernix.guideline.state;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.stay.Stay;

/**
 * A chart, read once for everything that is asked of it.
 *
 * @param ledger its facts and signals
 * @param reading its notes, as rules see them
 */
public record ReadChart(Ledger ledger, Reading reading) {
  public static ReadChart of(Chart chart) {
    var stay = Stay.of(chart);
    var ledger = LedgerReader.read(stay);
    return new ReadChart(ledger, Reading.of(stay, ledger.signals()));
  }

  public Chart chart() {
    return reading.chart();
  }
}
