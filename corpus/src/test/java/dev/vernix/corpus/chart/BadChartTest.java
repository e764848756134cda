package dev.vernix.corpus.chart;

import static dev.vernix.corpus.chart.ChartFolder.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Chart.Unread;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way in which a chart or a note can be bad: one line of reason, and the rest still read
 * where safe.
 */
class BadChartTest {
  @TempDir Path dir;
  ChartFolder folder;

  @BeforeEach
  void start() {
    folder = new ChartFolder(dir.resolve("chart"));
  }

  void failsWith(String... parts) {
    assertThatThrownBy(() -> ChartReader.read(folder.path))
        .isInstanceOf(ChartException.class)
        .hasMessageNotContaining("\n")
        .hasMessageContainingAll(parts);
  }

  Unread onlyUnread() {
    Chart chart = ChartReader.read(folder.path);
    assertThat(chart.notes()).isNotEmpty();
    assertThat(chart.unread()).hasSize(1);
    assertThat(chart.unread().getFirst().reason()).doesNotContain("\n", "SECRET");
    return chart.unread().getFirst();
  }

  void unread(String name, String reason) {
    assertThat(onlyUnread().note()).isEqualTo(name);
    assertThat(onlyUnread().reason()).contains(reason);
  }

  @Test
  void noFolder() {
    assertThatThrownBy(() -> ChartReader.read(dir.resolve("none")))
        .hasMessageContaining("no such folder");
  }

  @Test
  void aFileInsteadOfAFolder() {
    assertThatThrownBy(() -> ChartReader.read(folder.path.resolve("patient.yaml")))
        .hasMessageContaining("not a folder");
  }

  @Test
  void emptyFolder() throws Exception {
    assertThatThrownBy(() -> ChartReader.read(Files.createDirectory(dir.resolve("empty"))))
        .isInstanceOf(ChartException.class)
        .hasMessageContainingAll("patient.yaml", "no such file");
  }

  @Test
  void noNotesFolder() {
    failsWith("notes", "no such folder");
  }

  @Test
  void emptyNotesFolder() {
    folder.note(".hidden", "x");
    failsWith("notes", "holds no notes");
  }

  @Test
  void noReadableNote() {
    folder.note("a.md", head("2026-03-03T08:00", "progress"));
    failsWith("none of its 1 notes", "a.md, is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just words",
        "- a\n- b\n",
        "born: [",
        "id: 1\nid: 2\n",
        "a: *b\n",
        "\tid: 1",
        "? {"
      })
  void malformedPatientFile(String yaml) {
    folder.good().patient(yaml);
    failsWith("patient.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "born: 2026-03-02T04:12,born: soon,'born' is not a date",
        "born: 2026-03-02T04:12,born: 03/02/2026,'born' is not a date",
        "born: 2026-03-02T04:12,x: y,no 'born'",
        "gestation: 27w3d,gestation: term,'gestation'",
        "gestation: 27w3d,gestation: 72w3d,'gestation'",
        "dayOfLifeOfBirth: 0,dayOfLifeOfBirth: 2,neither 0 nor 1"
      })
  void patientFileWithoutWhatIsNeeded(String line, String instead, String says) {
    folder.good().patient(ChartFolder.PATIENT.replace(line, instead));
    failsWith("patient.yaml", says);
  }

  @Test
  void hostileYamlNeitherRunsNorGrows() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      String ref = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(",", java.util.Collections.nCopies(10, ref))));
    }
    folder
        .good()
        .patient(ChartFolder.PATIENT + bomb + "evil: !!javax.script.ScriptEngineManager [x]\n");
    assertThat(ChartReader.read(folder.path).notes()).hasSize(1);
    folder.patient("x: " + "[".repeat(100_000));
    failsWith("patient.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birthWeightGrams: 98",
        "birthWeightGrams: 98000",
        "birthWeightGrams: small",
        "birthWeight: 9.8 kg"
      })
  void impossibleBirthWeightIsLeftOutWithARemark(String line) {
    folder.good().patient(ChartFolder.PATIENT.replace("birthWeightGrams: 980", line));
    Chart chart = ChartReader.read(folder.path);
    assertThat(chart.patient().birthWeightGrams()).isNull();
    assertThat(chart.remarks()).singleElement().asString().contains("birth weight");
  }

  @Test
  void noteWithoutATime() {
    folder.good().note("b.md", "---\ntype: nursing\n---\nSECRET\n").note("c~", "x");
    unread("b.md", "has no time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-13-40", "2026-03-14T25:00", "03/04/2026 08:00", "SECRET"})
  void noteWithAMalformedTime(String time) {
    folder.good().note("b.md", head(time, "nursing") + "Text.\n");
    unread("b.md", "time that cannot be read");
  }

  @Test
  void noteBeforeBirth() {
    folder.good().note("b.md", head("2025-03-03T08:00", "nursing") + "Text.\n");
    unread("b.md", "before birth");
  }

  @Test
  void antenatalConsultOfTheDayBeforeIsRead() {
    folder.good().note("b.md", head("2026-03-01T08:00", "consult") + "Text.\n");
    assertThat(ChartReader.read(folder.path).unread()).isEmpty();
  }

  @Test
  void noteAfterDischargeAsThePatientFileSays() {
    folder.good().patient(ChartFolder.PATIENT + "discharged: 2026-05-18\n");
    folder.note("b.md", head("2026-05-21T08:00", "nursing") + "Text.\n");
    unread("b.md", "after discharge");
  }

  @Test
  void noteAfterDischargeAsANoteSays() {
    folder
        .good()
        .note(
            "b.md",
            head("2026-03-09T08:00", "discharge-planning") + "Discharged home with mother.\n");
    folder.note("c.md", head("2026-03-20T08:00", "nursing") + "Text.\n");
    unread("c.md", "after discharge");
  }

  @Test
  void aMotherOrAPlanThatGoesHomeEndsNoStay() {
    folder
        .good()
        .note(
            "b.md",
            head("2026-03-09T08:00", "nursing")
                + "Mother discharged home. Plan: home today if well.\n");
    folder.note("c.md", head("2026-03-20T08:00", "nursing") + "Text.\n");
    assertThat(ChartReader.read(folder.path).unread()).isEmpty();
  }

  @Test
  void noteOfAWrongYear() {
    folder
        .good()
        .note("0.md", head("2026-03-02T08:00", "admission") + "Text.\n")
        .note("b.md", head("2027-03-03T08:00", "nursing") + "Text.\n");
    unread("b.md", "more than 60 days");
  }

  @Test
  void emptyNote() {
    folder.good().note("b.md", head("2026-03-03T09:00", "nursing") + " \n\n");
    unread("b.md", "is empty");
  }

  @Test
  void noteOfNoBytes() {
    folder.good().note("b.md", "");
    unread("b.md", "is empty");
  }

  @Test
  void invalidUtf8() {
    byte[] bytes =
        (head("2026-03-03T09:00", "nursing") + "Été µ – and then \u0001\n")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC3;
    folder.good().write("notes/b.md", bytes);
    unread("b.md", "not valid UTF-8");
    folder.write(
        "notes/b.md", new byte[] {'o', 'k', ' ', (byte) 0xC3, '(', ' ', (byte) 0xFF, '\n'});
    unread("b.md", "not valid UTF-8");
  }

  @Test
  void aNoteOfTwentyMegabytes() {
    byte[] big = new byte[20 << 20];
    Arrays.fill(big, (byte) 'a');
    folder.good().write("notes/b.md", big);
    unread("b.md", "larger than 4 MB (20 MB)");
  }

  @Test
  void aBinaryNote() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    folder.good().write("notes/b", noise);
    unread("b", "binary");
  }

  @Test
  void aNoteOfAnUnknownKind() {
    folder.good().note("b.docx", "x");
    unread("b.docx", ".docx");
  }

  @Test
  void aFolderAmongTheNotes() throws Exception {
    folder.good();
    Files.createDirectory(folder.path.resolve("notes/old"));
    unread("old", "is a folder");
  }

  @Test
  void aLinkOutOfTheFolder() throws Exception {
    folder.good();
    Path secret =
        Files.writeString(
            dir.resolve("other.md"), head("2026-03-03T09:00", "nursing") + "SECRET\n");
    Files.createSymbolicLink(folder.path.resolve("notes/b.md"), secret);
    unread("b.md", "leads out of the chart's folder");
  }

  @Test
  void aLinkToNowhere() throws Exception {
    folder.good();
    Files.createSymbolicLink(folder.path.resolve("notes/b.md"), dir.resolve("gone.md"));
    unread("b.md", "cannot be opened");
  }

  @Test
  void notesOrPatientFileThatLeadOutOfTheFolder() throws Exception {
    Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
    Files.createSymbolicLink(folder.path.resolve("notes"), elsewhere);
    failsWith("notes", "leads out");
    Files.delete(folder.path.resolve("patient.yaml"));
    Files.createSymbolicLink(
        folder.path.resolve("patient.yaml"),
        Files.writeString(dir.resolve("p.yaml"), ChartFolder.PATIENT));
    failsWith("patient.yaml", "leads out");
  }
}
