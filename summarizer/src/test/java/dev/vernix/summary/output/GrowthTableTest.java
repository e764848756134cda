package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTableTest {
  private static final Ledger STAY = Stay.ledger();
  private static final Labels LABELS = new Labels(STAY.chart().patient().clock());

  @Test
  void eachRowHasAllColumnsAndEachValueItsFact() {
    var table = GrowthTable.of(STAY, LABELS);
    assertThat(table.rows()).hasSizeGreaterThan(2);
    assertThat(table.rows())
        .allSatisfy(r -> assertThat(r.texts()).hasSameSizeAs(GrowthTable.HEAD))
        .allSatisfy(
            r ->
                assertThat(r.cells().subList(2, 5))
                    .allMatch(c -> c.text().isEmpty() == c.facts().isEmpty()));
  }

  @Test
  void oneMeasurementIsNoCourse() {
    var none = new Ledger(STAY.chart(), List.of(), List.of());
    assertThat(GrowthTable.of(none, LABELS).rows()).isEmpty();
  }
}
