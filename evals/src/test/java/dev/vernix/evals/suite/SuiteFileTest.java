package dev.vernix.evals.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.suite.Suite.Pinned;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteFileTest {
  private static final String WHOLE =
      """
      suite: example
      about: An example.
      task: labels
      data: rows.csv
      options: {set: stage}
      scorers: [verdicts]
      seeds: [3, 4]
      repeats: 2
      expected:
        all:
          stage accuracy: {value: 0.5, tolerance: 0.1}
        sex=male:
          stage accuracy: {value: 1, tolerance: 0}
      """;

  @TempDir Path dir;

  private Path write(String name, String text) throws Exception {
    Files.writeString(dir.resolve("rows.csv"), "id,expected,given\n1,a,a\n");
    return Runs.file(dir, name, text);
  }

  @Test
  void readsEverything() throws Exception {
    var suite = SuiteFile.read(write("s.yaml", WHOLE));
    assertThat(suite.name()).isEqualTo("example");
    assertThat(suite.data()).containsExactly(dir.resolve("rows.csv"));
    assertThat(suite.options()).containsEntry("set", "stage");
    assertThat(suite.seeds()).containsExactly(3L, 4L);
    assertThat(suite.repeats()).isEqualTo(2);
    assertThat(suite.needsModel()).isFalse();
    assertThat(suite.expected())
        .containsExactly(
            new Pinned("all", "stage accuracy", 0.5, 0.1),
            new Pinned("sex=male", "stage accuracy", 1, 0));
  }

  @Test
  void whatASuiteSaysStandsInPlaceOfWhatItExtends() throws Exception {
    write("base.yaml", WHOLE);
    Path inner = Files.createDirectory(dir.resolve("inner"));
    var suite =
        SuiteFile.read(
            Runs.file(
                inner,
                "more.yaml",
                "extends: ../base.yaml\nsuite: more\nneeds: model\nexpected: {}\n"));
    assertThat(suite.name()).isEqualTo("more");
    assertThat(suite.task()).isEqualTo("labels");
    assertThat(suite.needsModel()).isTrue();
    assertThat(suite.expected()).isEmpty();
    assertThat(suite.data()).as("paths count from the file that says them").hasSize(1);
    assertThat(suite.digest()).isNotEqualTo(SuiteFile.read(dir.resolve("base.yaml")).digest());
  }

  @Test
  void aSuiteThatExtendsItselfIsRefused() throws Exception {
    write("a.yaml", "extends: b.yaml\nsuite: a\n");
    write("b.yaml", "extends: a.yaml\nsuite: b\n");
    assertThatThrownBy(() -> SuiteFile.read(dir.resolve("a.yaml")))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining("extends itself")
        .hasMessageContaining("b.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scorers: [verdicts]   | scorers: [verdicts, verdicts] | each once
          suite: example        | suite: ../evil       | a name of letters
          about: An example.    | suite: other         | not a suite in YAML
          options: {set: stage} | options: [set]       | names with values
          options: {set: stage} | options: {set: [a]}  | needs one value
          'stage accuracy: {value: 0.5, tolerance: 0.1}' | [x] | slices such as
          scorers: [verdicts]   | scorers: [rogue]     | no scorer 'rogue'
          scorers: [verdicts]   | scorers: []          | name at least one
          task: labels          | task: label          | no task 'label'
          data: rows.csv        | data: gone.csv       | do not exist
          repeats: 2            | repeats: 0           | from 1 on
          seeds: [3, 4]         | seeds: [3, 3]        | each once
          suite: example        | suites: example      | no 'suites'
          repeats: 2            | needs: gpu           | only 'model'
          tolerance: 0.1        | tolerance: -1        | value and tolerance
          about: An example.    | about: [             | not a suite
          about: An example.    | extends: gone.yaml   | no such suite
          """)
  void whatIsWrongIsSaid(String right, String wrong, String what) throws Exception {
    Path file = write("s.yaml", WHOLE.replace(right, wrong));
    assertThatThrownBy(() -> SuiteFile.read(file))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining(what)
        .satisfies(e -> assertThat(((LabelException) e).where()).contains(".yaml"));
  }

  @Test
  void driftToEitherSideIsSeen() {
    var pin = new Pinned("all", "f", 0.9, 0.05);
    assertThat(pin.holds(0.95)).isTrue();
    assertThat(pin.holds(0.85)).isTrue();
    assertThat(pin.holds(0.96)).isFalse();
    assertThat(pin.holds(0.84)).isFalse();
  }

  @Test
  void everySuiteOfTheProjectReadsAndHasANameOfItsOwn() throws Exception {
    var suites = SuiteFile.all(Roots.root().resolve("evals/suites"));
    assertThat(suites.stream().map(Suite::name)).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    assertThat(suites).filteredOn(s -> !s.needsModel()).allMatch(s -> !s.expected().isEmpty());
  }
}
