package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationTableTest {
  private static final Summary STAY = Stay.summary();

  @Test
  void aSharedConventionIsToldOnce() {
    var table = DurationTable.of(STAY);

    assertThat(table.head()).containsExactly("Treatment", "Days", "When (2026)");
    assertThat(table.convention()).isEqualTo("calendar days, first and last counted");
    assertThat(table.rows()).contains(List.of("vancomycin", "3", "18\u201320 Feb"));
  }

  @Test
  void differentConventionsHaveAColumn() {
    var facts = List.of("F1");
    var table =
        DurationTable.of(
            with(
                new Summary.Duration("CPAP", 4, "calendar days", facts),
                new Summary.Duration("oxygen", 2, "periods of 24 h", facts)));

    assertThat(table.head()).endsWith("Counted as");
    assertThat(table.convention()).isEmpty();
    assertThat(table.rows().getLast()).containsExactly("oxygen", "2", "1 Feb", "periods of 24 h");
  }

  @Test
  void severalPeriodsAreListed() {
    var ventilation =
        STAY.ledger().facts().stream()
            .filter(f -> "invasive ventilation".equals(f.value()))
            .map(f -> f.id())
            .toList();
    var table = DurationTable.of(with(new Summary.Duration("ventilation", 7, "", ventilation)));

    assertThat(table.rows().getFirst().getLast()).isEqualTo("1\u20133 Feb; 18\u201321 Feb");
  }

  private static Summary with(Summary.Duration... durations) {
    return new Summary(
        STAY.ledger(),
        STAY.engine(),
        STAY.model(),
        STAY.written(),
        STAY.sections(),
        List.of(durations),
        STAY.omitted(),
        STAY.rejected());
  }
}
