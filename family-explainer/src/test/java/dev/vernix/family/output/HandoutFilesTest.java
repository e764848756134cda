package dev.vernix.family.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.page.PdfPage;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.SmallStay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class HandoutFilesTest {
  @TempDir Path folder;

  @Test
  void jsonHasTheStableFields() {
    var json = JsonMapper.shared().readTree(HandoutJson.write(SmallStay.home(Language.EN)));
    assertThat(json.path("language").asString()).isEqualTo("en");
    assertThat(json.path("grade").isNumber()).isTrue();
    var sentence = json.path("blocks").get(0).path("sentences").get(1);
    assertThat(sentence.path("text").asString()).startsWith("Imogen was born");
    assertThat(sentence.path("facts").get(0).asString()).matches("F\\d+");
    assertThat(sentence.has("summarySentence")).isTrue();
    json.path("withheld")
        .forEach(w -> assertThat(w.propertyNames()).containsExactlyInAnyOrder("category", "count"));
    assertThat(json.has("questions") && json.has("checklist")).isTrue();
  }

  @Test
  void theNurseSeesTheNotesWordsAndTheFamilyDoesNot() throws Exception {
    var home = SmallStay.home(Language.EN);
    assertThat(HandoutHtml.write(home))
        .contains("003-discharge-planning.md")
        .contains("cholecalciferol 400 IU (1 mL) PO daily")
        .contains("For the nurse");
    String paper = text(HandoutPdf.write(home, PdfPage.Paper.LETTER, List::of));
    assertThat(paper)
        .contains("400 units")
        .doesNotContain("discharge-planning")
        .doesNotContain("PO daily");
  }

  @Test
  void thePaperIsTaggedAndSaysItsLanguage() throws Exception {
    byte[] pdf = HandoutPdf.write(SmallStay.home(Language.ES), PdfPage.Paper.A4, List::of);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
      assertThat(document.getNumberOfPages()).isBetween(2, 4);
    }
  }

  @Test
  void aMissingFontIsSaidOnThePage() throws Exception {
    String paper = text(HandoutPdf.write(SmallStay.home(Language.KO), PdfPage.Paper.A4, List::of));
    assertThat(paper).contains("[?]").contains("Korean");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormIsWritten(Language language) throws Exception {
    var files =
        new HandoutWriter(PdfPage.Paper.LETTER)
            .write(SmallStay.home(language), folder.resolve("new"), EnumSet.allOf(Format.class));
    assertThat(files).hasSize(4).allMatch(Files::isRegularFile);
  }

  @Test
  void textOfNotesStaysText() {
    var evil =
        HandoutMaker.make(
            SmallStay.ledger(
                "<script>x</script> Y",
                SmallStay.PLAN.replace("Dr Marsh", "Dr <b>Marsh</b> --> *x*")),
            HandoutRequest.home(Language.EN, SmallStay.WRITTEN));
    assertThat(HandoutHtml.write(evil)).doesNotContain("<script>").doesNotContain("<b>Marsh");
    assertThat(HandoutMarkdown.write(evil)).doesNotContain("<script>").doesNotContain("<b>");
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
