package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class GuidelineCommandsTest {
  @TempDir Path folder;
  private Guidelines guidelines;

  @BeforeEach
  void home() {
    guidelines = new Guidelines(Map.of("VERNIX_HOME", folder.resolve("home").toString()));
  }

  private TestShell shell() {
    return new TestShell(
        new GuidelineAddCommand(guidelines),
        new GuidelineListCommand(guidelines),
        new GuidelineSearchCommand(guidelines),
        new GuidelineRemoveCommand(guidelines),
        new GuidelineIndexCommand(guidelines));
  }

  private String pdf(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var out = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < lines.length; i++) {
          out.beginText();
          out.setFont(new PDType1Font(FontName.HELVETICA), i == 0 ? 18 : 10);
          out.newLineAtOffset(60, 700 - 20 * i);
          out.showText(lines[i]);
          out.endText();
        }
      }
      pdf.save(file.toFile());
    }
    return file.toString();
  }

  private String unit() throws IOException {
    return pdf(
        "unit.pdf",
        "Thermal care",
        "Published 2024",
        "1.1 Nurse every infant below 32 weeks in a humidified incubator set to 80 percent.");
  }

  @Test
  void whatIsAddedIsListedFoundAndRemoved() throws IOException {
    var add = shell();
    assertThat(add.run("guideline", "add", unit(), "--words-only")).isZero();
    assertThat(add.out()).contains("Thermal care (edition 2024): 1 pages,");

    var list = shell();
    assertThat(list.run("guideline", "list")).isZero();
    assertThat(list.out()).contains("2024", "1 pages", "Thermal care (unit.pdf)");

    var search = shell();
    assertThat(
            search.run(
                "guideline", "search", "humidified incubator", "--by", "words", "--top", "1"))
        .isZero();
    assertThat(search.out()).contains("Thermal care", "page 1", "*humidified incubator*");

    assertThat(shell().run("guideline", "remove", "unit.pdf")).isZero();
    var empty = shell();
    assertThat(empty.run("guideline", "list")).isZero();
    assertThat(empty.out()).contains("None yet");
  }

  @Test
  void jsonIsJsonAlone() throws IOException {
    shell().run("guideline", "add", unit(), "--words-only");
    var list = shell();
    assertThat(list.run("guideline", "list", "--format", "json")).isZero();
    var document = JsonMapper.shared().readTree(list.out()).path("documents").get(0);
    assertThat(document.path("title").asString()).isEqualTo("Thermal care");

    var search = shell();
    assertThat(search.run("guideline", "search", "incubator", "--by", "words", "--format", "json"))
        .isZero();
    var hit = JsonMapper.shared().readTree(search.out()).path("hits").get(0);
    assertThat(hit.path("page").intValue()).isEqualTo(1);
    assertThat(hit.path("text").asString()).contains("incubator");
  }

  @Test
  void filtersNarrowTheDigest() {
    var uk = shell();
    assertThat(
            uk.run(
                "guideline",
                "search",
                "sepsis",
                "--by",
                "words",
                "--jurisdiction",
                "us",
                "--topic",
                "EOS",
                "--format",
                "json",
                "--top",
                "20"))
        .isZero();
    var hits = JsonMapper.shared().readTree(uk.out()).path("hits");
    assertThat(hits.size()).isPositive();
    hits.forEach(
        h -> {
          assertThat(h.path("jurisdiction").asString()).isEqualTo("US");
          assertThat(h.path("topics").get(0).asString()).startsWith("EOS");
        });
  }

  @Test
  void nothingFoundIsSaid() {
    var shell = shell();
    assertThat(shell.run("guideline", "search", "qwertyuiop", "--by", "words")).isZero();
    assertThat(shell.out()).contains("Nothing found.");
  }

  @Test
  void badInputIsOneLine() throws IOException {
    var missing = shell();
    assertThat(missing.run("guideline", "add", folder.resolve("none.pdf").toString())).isEqualTo(2);
    assertThat(missing.err()).contains("none.pdf").hasLineCount(1);
    var noPdf = shell();
    Path text = Files.writeString(folder.resolve("a.txt"), "secret words");
    assertThat(noPdf.run("guideline", "add", text.toString())).isEqualTo(2);
    assertThat(noPdf.err()).contains("is not a PDF").doesNotContain("secret").hasLineCount(1);
    var unknown = shell();
    assertThat(unknown.run("guideline", "remove", "nothing")).isEqualTo(2);
    assertThat(unknown.err()).contains("no such guideline", "vernix guideline list");
  }

  @Test
  void theTextStaysUnderTheHome() throws IOException {
    shell().run("guideline", "add", unit(), "--words-only");
    try (var files = Files.walk(folder.resolve("home/guidelines"))) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .anyMatch(f -> f.toString().endsWith(".jsonl"))
          .anyMatch(f -> f.getFileName().toString().startsWith("segments_"));
    }
  }

  @Test
  void aQuestionIsNotKeptInTheHistory() {
    assertThat(new GuidelineSearchCommand(guidelines).usage().operands().getFirst().shape())
        .isEqualTo(dev.vernix.shell.line.Option.Shape.TEXT);
  }
}
