package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "2480, g, kg, '', 2.48",
    "2.48, kg, g, '', 2480",
    "5, '[lb_av]', g, '', 2267.96185",
    "41, '[oz_av]', g, '', 1162.330448125",
    "10, '[in_i]', cm, '', 25.4",
    "25.4, cm, '[in_i]', '', 10",
    "100.4, '[degF]', Cel, '', 38",
    "37, Cel, '[degF]', '', 98.6",
    "10, mg/dL, umol/L, bilirubin, 171.04",
    "0.6, mg/dL, umol/L, creatinine, 53.0412",
    "18.016, mg/dL, mmol/L, glucose, 1",
    "2.5, mmol/L, mg/dL, glucose, 45.04",
    "68, 10*3/uL, 10*9/L, '', 68",
    "7, d, d, '', 7",
  })
  void converts(String value, String from, String to, String analyte, String expected) {
    assertThat(Units.convert(new BigDecimal(value), from, to, analyte))
        .hasValueSatisfying(v -> assertThat(v).isEqualTo(new BigDecimal(expected)));
  }

  @Test
  void refusesUnitsOfDifferentKindsAndUnknownAnalytes() {
    assertThat(Units.convert(BigDecimal.ONE, "g", "mL")).isEmpty();
    assertThat(Units.convert(BigDecimal.ONE, "mg/dL", "umol/L")).isEmpty();
    assertThat(Units.convert(BigDecimal.ONE, "mg/dL", "umol/L", "glucose")).isEmpty();
  }
}
