package dev.vernix.evals.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.guideline.ingest.Details;
import dev.vernix.guideline.ingest.Library;
import dev.vernix.prompts.EngineException;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeyondWorkTest {
  @TempDir Path dir;

  private record Scripted(String answer) implements ModelFactory {
    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public int calls() {
      return 1;
    }

    @Override
    public ChatModel open(int task) {
      return ScriptedChatModel.answering(
              r -> {
                if (answer.isEmpty()) {
                  throw new EngineException("no model server answered", "here", "Start one.");
                }
                return answer;
              })
          .blocking();
    }
  }

  private Path library() throws IOException {
    Path pdf = dir.resolve("unit-caffeine.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var text = new PDPageContentStream(document, page)) {
        text.setFont(new PDType1Font(FontName.HELVETICA), 12);
        text.setLeading(16);
        text.beginText();
        text.newLineAtOffset(60, 700);
        for (String line :
            List.of(
                "Unit guideline: caffeine citrate for apnoea of prematurity",
                "Continue caffeine citrate maintenance at 10 mg/kg once a day in preterm infants.",
                "Stop caffeine at 34 weeks when five days passed without apnoea.")) {
          text.showText(line);
          text.newLine();
        }
        text.endText();
      }
      document.save(pdf.toFile());
    }
    Path folder = dir.resolve("guidelines");
    new Library(folder)
        .add(pdf, Details.NONE, Instant.EPOCH, (done, total) -> {}, () -> false);
    return folder;
  }

  private Path chart() throws IOException {
    Path chart = dir.resolve("chart");
    Files.createDirectories(chart.resolve("notes"));
    Files.writeString(
        chart.resolve("patient.yaml"), "id: T1\nborn: 2026-03-02T04:10\ngestation: 27w3d\n");
    Files.writeString(
        chart.resolve("notes/001-progress.md"),
        "---\ntime: 2026-03-14T09:00\ntype: progress\n---\nResp: CPAP 5.\nPlan:\n"
            + "Continue caffeine 10 mg/kg/day.\n");
    return chart;
  }

  private BeyondRow row(String answer) throws IOException {
    BeyondWork work = BeyondWork.of("all", new Scripted(answer), library());
    try (var worker = work.open(0)) {
      return CohortJson.read(worker.row("c1", chart()), BeyondRow.class);
    }
  }

  @Test
  void itemsAreAskedBesideTheHospitalsOwnGuidelines() throws IOException {
    BeyondRow row = row("supports L1");
    assertThat(row.items()).isPositive();
    assertThat(row.failure()).isEmpty();
    assertThat(row.unfit()).as("it answers every control question alike").isTrue();
    assertThat(row.supports()).isZero();
  }

  @Test
  void aModelThatFailsIsARowWithItsReason() throws IOException {
    BeyondRow row = row("");
    assertThat(row.failure()).isEqualTo("the model failed: no model server answered");
    assertThat(row.chart()).isEqualTo("c1");
  }

  @Test
  void aChartThatCannotBeReadIsARowWithItsReason() throws IOException {
    BeyondWork work = BeyondWork.of("all", new Scripted("x"), dir.resolve("none"));
    try (var worker = work.open(0)) {
      assertThat(worker.row("c2", dir.resolve("none"))).contains("no such folder", "c2");
    }
  }
}
