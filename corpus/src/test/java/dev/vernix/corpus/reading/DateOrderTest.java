package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Patient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  /** Born 2026-03-02; the note is of 5 March. */
  private static DateOrder order(String body) {
    var clock = Notes.CLOCK;
    var patient =
        new Patient(
            "1", "x", Patient.Sex.MALE, clock.born(), clock.gestation(), 900, "", "", "", 0, true);
    var late = Notes.progress(body);
    var note =
        new dev.vernix.corpus.Note(
            late.name(),
            late.time().plusDays(28),
            late.type(),
            late.author(),
            late.text(),
            late.bodyStart());
    return DateOrder.of(new Chart("c", patient, List.of(note), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "PICC 3/14 and film 3/19., MONTH_FIRST",
    "PICC sited 14/3. Film 19/3., DAY_FIRST",
    "Screen sent 3/14., MONTH_FIRST",
    "Blood culture 4/3 and 5/3, UNKNOWN",
    "SIMV 18/5 and 20/6 on 3/14, MONTH_FIRST",
    "Film 14/3 and screen 3/15, UNKNOWN",
    "BP 60/13.5 today, UNKNOWN",
  })
  void whatOnlyOneOrderCanReadDecides(String body, DateOrder order) {
    assertThat(order(body)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "3/4, MONTH_FIRST, 2026-03-04",
    "3/4, DAY_FIRST, 2026-04-03",
    "3/4, UNKNOWN, 2026-01-01",
    "3/4/27, DAY_FIRST, 2027-04-03",
    "3/4/2027, MONTH_FIRST, 2027-03-04",
    "4/14, DAY_FIRST, 2026-01-01",
    "0/4, DAY_FIRST, 2026-01-01",
    "tomorrow, DAY_FIRST, 2026-01-01",
  })
  void aDayIsReadInTheChartsOrder(String written, DateOrder order, LocalDate day) {
    var read = LocalDate.parse("2026-01-01");
    assertThat(order.day(written, read, LocalDate.parse("2026-04-20"))).isEqualTo(day);
  }

  @Test
  void aDayLongBeforeTheNoteIsOfTheNextYearAndOneLongAfterOfTheLast() {
    var december = LocalDate.parse("2026-12-20");
    assertThat(DateOrder.MONTH_FIRST.day("1/8", december, december)).isEqualTo("2027-01-08");
    var january = LocalDate.parse("2026-01-08");
    assertThat(DateOrder.MONTH_FIRST.day("12/9", january, january)).isEqualTo("2025-12-09");
  }
}
