package dev.vernix.evals.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFileTest {
  @TempDir Path folder;

  private TargetFile read(String text) throws IOException {
    Path file = folder.resolve("labels.tsv");
    Files.writeString(file, text);
    return TargetFile.read(file);
  }

  @Test
  void readsTheStandardColumns() throws IOException {
    var t = read("No fever.\t3\t8\ttrue\t0\tno\tinfant\n").targets().getFirst();
    assertThat(t.marked()).isEqualTo("No [fever].");
    assertThat(t.gold())
        .containsEntry(Axis.NEGATED, true)
        .containsEntry(Axis.POSSIBLE, false)
        .containsEntry(Axis.HISTORICAL, false)
        .containsEntry(Axis.EXPERIENCER, false)
        .doesNotContainKey(Axis.HYPOTHETICAL);
    assertThat(t.whom()).isEqualTo(Whom.PATIENT);
  }

  @Test
  void aHeaderMayNameThemInAnyOrder() throws IOException {
    var file =
        read("id\tnegated\ttext\tstart\tend\thypothetical\n7\tyes\tNo fever.\t3\t8\tfalse\n\n");
    assertThat(file.targets()).hasSize(1);
    assertThat(file.targets().getFirst().gold()).containsOnlyKeys(Axis.NEGATED, Axis.HYPOTHETICAL);
    assertThat(file.targets().getFirst().line()).isEqualTo(2);
  }

  @Test
  void anEmptyLabelIsNotScored() throws IOException {
    assertThat(read("No fever.\t3\t8\t\t1\t\t\n").targets().getFirst().gold())
        .containsOnlyKeys(Axis.POSSIBLE);
  }

  @Test
  void aLabelMayBeTheNameOfItsAxisOrOfAnother() throws IOException {
    var gold =
        read("No fever.\t3\t8\tNegated\tNegated\tHypothetical\n").targets().getFirst().gold();
    assertThat(gold)
        .containsEntry(Axis.NEGATED, true)
        .containsEntry(Axis.POSSIBLE, false)
        .containsEntry(Axis.HISTORICAL, false);
  }

  @Test
  void toleratesALastCharacterThatIsPartOfTheTarget() throws IOException {
    var file = read("No fever.\t3\t7\t1\nNo rash or pain\t11\t14\t1\n");
    assertThat(file.inclusive()).isTrue();
    assertThat(file.targets()).extracting(LabelledTarget::marked).contains("No rash or [pain]");
  }

  @Test
  void takesASpreadsheetsQuotesOff() throws IOException {
    var t = read("\"He said \"\"no pain\"\" today\"\t12\t16\t1\n").targets().getFirst();
    assertThat(t.marked()).isEqualTo("He said \"no [pain]\" today");
  }

  @Test
  void passesOverRemarksAndWindowsLineEnds() throws IOException {
    assertThat(read("\uFEFF# made up\r\nNo fever.\t3\t8\t1\r\n").targets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "infant,PATIENT",
    "patient,PATIENT",
    "Mother,MOTHER",
    "twin,SIBLING",
    "father,OTHER",
    "family,FAMILY",
    "other,FAMILY"
  })
  void knowsWhomLabelsMean(String label, Whom whom) throws IOException {
    assertThat(read("No fever.\t3\t8\t1\t0\t0\t" + label + "\n").targets().getFirst().whom())
        .isEqualTo(whom);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just a sentence\n",
        "No fever.\t3\t8\tperhaps\n",
        "No fever.\t3\t99\t1\n",
        "No fever.\t8\t3\t1\n",
        "No fever.\t3\t8\t1\t0\t0\tneighbour dog\n",
        "No fever.\t3\t8\t1\nNo rash.\tx\t7\t1\n"
      })
  void saysWhereALineIsNoTarget(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            LabelException.class,
            e -> {
              assertThat(e.where()).contains("labels.tsv");
              assertThat(e.what() + e.where() + e.todo()).doesNotContain("fever", "dog");
            });
  }
}
