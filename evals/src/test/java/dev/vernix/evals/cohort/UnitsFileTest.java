package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.chart.ChartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsFileTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("units.csv"), text);
  }

  @Test
  void levelAndJurisdictionAreTheFilesElseTheNamesAndTheCommands() throws IOException {
    var units =
        UnitsFile.read(file("unit,level,jurisdiction\nNorth,IV,uk\nLevel 3 NICU,,\n"), "us");
    assertThat(units.get("North")).isEqualTo(new Unit("North", "IV", "uk"));
    assertThat(units.get("Level 3 NICU")).isEqualTo(new Unit("Level 3 NICU", "III", "us"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"North", ",III,us", "North,III,mars", "a,b,us,d"})
  void aBadLineIsNamed(String line) {
    assertThatThrownBy(() -> UnitsFile.read(file("unit,level\n" + line + "\n"), "all"))
        .isInstanceOf(ChartException.class)
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @CsvSource({
    "North level IV NICU, IV",
    "'NICU, Level 2b', II",
    "Hill SCBU, special care",
    "East local neonatal unit, local neonatal unit",
    "NICU, not stated",
    "'', not stated"
  })
  void aNameMayTellTheLevel(String name, String level) {
    assertThat(Unit.named(name, "all").level()).isEqualTo(level);
  }
}
