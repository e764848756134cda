package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Gestation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {
  private static final LocalDateTime BORN = LocalDateTime.of(2026, 3, 2, 4, 52);
  private static final LocalDateTime NOTE = LocalDateTime.of(2026, 3, 14, 10, 30);
  private static final Clock FROM_ZERO = new Clock(BORN, new Gestation(27, 3), 0);
  private static final Clock FROM_ONE = new Clock(BORN, new Gestation(27, 3), 1);

  static Stream<Arguments> cases() {
    return Rows.of("times.tsv", 2).stream().map(r -> Arguments.of(r[0], r[1]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void placesTimesOnTheChartsClock(String text, String expected) {
    assertThat(shown(Times.read(text, 0, text.length(), NOTE, FROM_ZERO))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsOffsetsInTheWholeText(String text, String expected) {
    String before = "DOL 3\n";
    List<TimeExpression> found =
        Times.read(
            before + text + "\nDOL 4",
            before.length(),
            before.length() + text.length(),
            NOTE,
            FROM_ZERO);
    assertThat(shown(found)).isEqualTo(expected);
    assertThat(found).allSatisfy(t -> assertThat(t.from()).isBetween(before.length(), t.to() - 1));
  }

  @Test
  void countsDaysAsTheUnitDoes() {
    assertThat(Times.read("DOL 12", 0, 6, NOTE, FROM_ONE).getFirst().start())
        .isEqualTo(LocalDate.of(2026, 3, 13));
  }

  @ParameterizedTest
  @CsvSource({
    "on 12/28, 2025-12-28",
    "on 1/3, 2026-01-03",
    "on 28/12, 2025-12-28",
    "28 Dec, 2025-12-28"
  })
  void takesTheYearFromAStayOverNewYear(String text, LocalDate expected) {
    var clock = new Clock(LocalDateTime.of(2025, 12, 20, 1, 0), new Gestation(30, 0), 0);
    var found = Times.read(text, 0, text.length(), LocalDateTime.of(2026, 1, 5, 9, 0), clock);
    assertThat(found).singleElement().satisfies(t -> assertThat(t.start()).isEqualTo(expected));
  }

  @Test
  void saysSoWhereDayAndMonthCannotBeTold() {
    var clock = new Clock(LocalDateTime.of(2026, 2, 1, 1, 0), new Gestation(27, 0), 0);
    var found = Times.read("on 3/4", 0, 6, LocalDateTime.of(2026, 5, 1, 9, 0), clock).getFirst();
    assertThat(found.start()).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(found.ambiguous()).isTrue();
  }

  static String shown(List<TimeExpression> times) {
    return times.stream().map(Shown::of).collect(Collectors.joining(" ; "));
  }
}
