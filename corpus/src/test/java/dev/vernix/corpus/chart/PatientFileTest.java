package dev.vernix.corpus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Patient.Sex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientFileTest {
  final List<String> remarks = new ArrayList<>();

  Patient read(String yaml) {
    return PatientFile.of("patient.yaml", yaml, "folder", remarks).patient();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "birthWeightGrams: 980|980",
        "birthWeight: 980 g|980",
        "birth_weight: 0.98 kg|980",
        "birthWeight: '0,98 kg'|980",
        "BW: 2.48|2480",
        "birthWeightGrams: 2,480|2480"
      })
  void birthWeightInItsWays(String line, int grams) {
    assertThat(read("born: 2026-03-02T04:12\ngestation: 27+3\n" + line + "\n").birthWeightGrams())
        .isEqualTo(grams);
  }

  @ParameterizedTest
  @CsvSource({
    "female,FEMALE",
    "F,FEMALE",
    "boy,MALE",
    "남,MALE",
    "ambiguous,UNKNOWN",
    "undetermined,UNKNOWN"
  })
  void sexInItsWays(String written, Sex sex) {
    assertThat(read("born: 2026-03-02T04:12\ngestation: 27w3d\nsex: " + written + "\n").sex())
        .isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "27w3d,27w3d",
    "27+3,27w3d",
    "27 3/7,27w3d",
    "35w1d by 9wk US,35w1d",
    "'27 weeks 3 days',27w3d",
    "39,39w0d"
  })
  void gestationInItsWays(String written, String read) {
    assertThat(read("born: 2026-03-02T04:12\ngestation: " + written + "\n").gestation())
        .hasToString(read);
  }

  @Test
  void otherKeysAndNestedValues() {
    Patient p =
        read(
            "# Fictional\n"
                + "MRN: 007\n"
                + "Date of birth: 2026-03-02\n"
                + "time of birth: '0412'\n"
                + "gestationWeeks: 27\n"
                + "gestationDays: 3\n"
                + "mother:\n"
                + "  name: Dana\n"
                + "  age: 27\n"
                + "dayOfLifeBase: DOL 1\n"
                + "favouriteColour: blue\n");
    assertThat(p.id()).isEqualTo("007");
    assertThat(p.born()).isEqualTo("2026-03-02T04:12");
    assertThat(p.gestation()).hasToString("27w3d");
    assertThat(p.mother()).isEqualTo("Dana, 27");
    assertThat(p.dayOfLifeOfBirth()).isEqualTo(1);
    assertThat(p.dayOfLifeStated()).isTrue();
    assertThat(p.sex()).isEqualTo(Sex.UNKNOWN);
    assertThat(remarks).isEmpty();
  }

  @Test
  void aBirthWithoutTheTimeOfDayIsSaid() {
    assertThat(read("id: 1\nborn: 2026-03-02\ngestation: 27w\n").born())
        .isEqualTo("2026-03-02T00:00");
    assertThat(remarks).singleElement().asString().contains("without the time of day");
  }
}
