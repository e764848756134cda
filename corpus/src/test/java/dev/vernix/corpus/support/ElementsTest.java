package dev.vernix.corpus.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsTest {
  private static List<Element> of(String text) {
    return Elements.of(text, 2026);
  }

  private static Element amount(String value, String unit, String shown) {
    return new Element.Amount(new BigDecimal(value), unit, shown);
  }

  @Test
  void amountsHaveTheirWholeUnit() {
    assertThat(of("50 mg/kg/dose")).containsExactly(amount("50", "mg/kg", "50 mg/kg/dose"));
    assertThat(of("144 mL/kg/day")).containsExactly(amount("144", "mL/kg/d", "144 mL/kg/day"));
    assertThat(of("4 mL per kg per day"))
        .containsExactly(amount("4", "mL/kg/d", "4 mL per kg per day"));
    assertThat(of("2,480 g or 2.480kg"))
        .containsExactly(amount("2480", "g", "2,480 g"), amount("2.48", "kg", "2.480kg"));
    assertThat(of("6 cm H2O, 6 cmH2O"))
        .extracting(e -> ((Element.Amount) e).unit())
        .containsExactly("cmH2O", "cmH2O");
    assertThat(of("172 x10^9/L")).containsExactly(amount("172", "K/uL", "172 x10^9/L"));
    assertThat(of("5 to 7 mg")).extracting(e -> ((Element.Amount) e).unit()).containsOnly("mg");
  }

  @Test
  void datesAgesAndTimes() {
    assertThat(of("2026-03-19 (DOL 17)"))
        .containsExactly(
            new Element.Day(LocalDate.of(2026, 3, 19), "2026-03-19"),
            new Element.DayOfLife(17, "DOL 17"));
    assertThat(of("on 19 March, March 20 2026 and 3/21"))
        .containsExactly(
            new Element.Day(LocalDate.of(2026, 3, 19), "19 March"),
            new Element.Day(LocalDate.of(2026, 3, 20), "March 20 2026"),
            new Element.Slashes("3/21", "3/21"));
    assertThat(of("27w3d, 27+3, 27 3/7, 27 weeks 3 days"))
        .hasSize(4)
        .allMatch(e -> e instanceof Element.Age a && a.days() == 192);
    assertThat(of("at 04:36")).containsExactly(new Element.TimeOfDay(LocalTime.of(4, 36), "04:36"));
    assertThat(of("(3 calendar days)")).containsExactly(new Element.DayCount(3, "3 calendar days"));
  }

  @Test
  void codesWordsAndGrades() {
    assertThat(of("D10W and G2P1"))
        .containsExactly(new Element.Code("d10w", "D10W"), new Element.Code("g2p1", "G2P1"));
    assertThat(of("Bell stage IIA, IV gentamicin, grade IV"))
        .containsExactly(new Element.Code("2a", "IIA"), new Element.Code("4", "IV"));
    assertThat(of("two doses")).containsExactly(amount("2", "", "two"));
    assertThat(of("FiO2 and SpO2")).isEmpty();
  }

  @Test
  void theTimeGrowsWithTheText() {
    for (String unit : List.of("1", "1/", "a1", "IV", "1 w", "9,999", "2026-03-", "1.")) {
      String text = unit.repeat(400_000 / unit.length());
      assertTimeout(Duration.ofSeconds(10), () -> of(text), unit);
    }
  }
}
