package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final LocalDate BORN = LocalDate.of(2026, 2, 1);

  @Test
  void aWorkedOutCurveCountsAndWhatWasReadDoesNot() {
    var rows =
        Growth.rows(
            ledger(
                fact("F1", "weight", "9450", "g", 0, Experiencer.INFANT, List.of()),
                fact("F2", "weight", "945", "g", 0, Experiencer.INFANT, List.of("F1")),
                fact("F3", "head-circumference", "25.0", "cm", 0, Experiencer.INFANT, List.of())));

    assertThat(rows)
        .singleElement()
        .satisfies(r -> assertThat(Growth.text(r.weight())).isEqualTo("945 g"))
        .satisfies(r -> assertThat(Growth.text(r.head())).isEqualTo("25.0 cm"))
        .satisfies(r -> assertThat(r.length()).isNull());
  }

  @Test
  void kilogramsAndThousandsAreRead() {
    var rows =
        Growth.rows(
            ledger(
                fact("F1", "weight", "1.02", "kg", 3, Experiencer.INFANT, List.of()),
                fact("F2", "weight", "1,060", "g", 5, Experiencer.INFANT, List.of())));
    assertThat(Growth.weights(rows)).containsValues(1020.0, 1060.0);
    assertThat(Growth.text(rows.getFirst().weight())).isEqualTo("1.02 kg");
  }

  @Test
  void theMothersWeightAndWordsAreNotMeasurements() {
    assertThat(
            Growth.rows(
                ledger(
                    fact("F1", "weight", "82000", "g", 0, Experiencer.MOTHER, List.of()),
                    fact("F2", "weight", "not done", "g", 1, Experiencer.INFANT, List.of()))))
        .isEmpty();
  }

  @Test
  void aTableHasAboutOneRowAWeekAndTheLast() {
    var all = Growth.rows(Stay.ledger());
    var weekly = Growth.weekly(all);

    assertThat(weekly.getFirst()).isEqualTo(all.getFirst());
    assertThat(weekly.getLast()).isEqualTo(all.getLast());
    assertThat(weekly)
        .extracting(r -> r.date().getDayOfMonth())
        .containsExactly(1, 9, 16, 2, 12, 20, 5);
  }

  private static Ledger ledger(Fact... facts) {
    return new Ledger(Stay.chart(), List.of(facts), List.of());
  }

  private static Fact fact(
      String id,
      String concept,
      String value,
      String unit,
      int day,
      Experiencer who,
      List<String> from) {
    return new Fact(
        id,
        BodySystem.GROWTH,
        concept,
        "A measurement.",
        value,
        unit,
        When.on(BORN.plusDays(day)),
        Status.PRESENT,
        who,
        Sensitivity.NONE,
        from,
        List.of(new Span("001-admission.md", 0, 3)));
  }
}
