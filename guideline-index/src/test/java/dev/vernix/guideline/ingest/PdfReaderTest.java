package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.guideline.index.GuidelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  @TempDir Path folder;

  private PdfText read(TestPdf pdf) throws IOException {
    return PdfReader.read(pdf.save(folder.resolve("a.pdf")), (d, t) -> {}, () -> false);
  }

  private static List<String> lines(PdfText text, int page) {
    return text.pages().get(page - 1).lines().stream().map(Line::text).toList();
  }

  @Test
  void givesThePagesTheirLines() throws IOException {
    PdfText text = read(new TestPdf().page("first", "second line").page("third"));
    assertThat(lines(text, 1)).containsExactly("first", "second line");
    assertThat(lines(text, 2)).containsExactly("third");
    assertThat(text.pages()).extracting(PdfPage::number).containsExactly(1, 2);
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    List<String> left =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "Left column line " + i + " runs on over its width")
            .toList();
    List<String> right =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> "Right column line " + i + " runs on over its width")
            .toList();
    List<String> both = new ArrayList<>(left);
    both.addAll(right);
    assertThat(lines(read(new TestPdf().columns(left, right)), 1)).containsExactlyElementsOf(both);
  }

  @Test
  void keepsTheCellsOfATablesRowOnOneLine() throws IOException {
    PdfText text = read(new TestPdf().page("~Drug~Dose~Interval", "~Gentamicin~5 mg/kg~36 hourly"));
    assertThat(lines(text, 1))
        .containsExactly("Drug | Dose | Interval", "Gentamicin | 5 mg/kg | 36 hourly");
    assertThat(text.pages().getFirst().lines()).allMatch(Line::table);
  }

  @Test
  void readsFormFieldsAndComments() throws IOException {
    PdfText text =
        read(
            new TestPdf()
                .page("A form")
                .page("Second page")
                .field("Reviewed by", "Pharmacy")
                .comment("Dose changed in May"));
    assertThat(lines(text, 1)).containsExactly("A form");
    assertThat(lines(text, 2))
        .containsExactlyInAnyOrder("Second page", "Reviewed by: Pharmacy", "Dose changed in May");
  }

  @Test
  void saysThatAScanHoldsNoText() {
    assertThatThrownBy(() -> read(new TestPdf().scan().scan()))
        .isInstanceOf(GuidelineException.class)
        .hasMessageContaining("a scan")
        .hasMessageContaining("a.pdf");
  }

  @Test
  void namesThePagesThatHoldPicturesOnly() throws IOException {
    assertThat(read(new TestPdf().page("text").scan().page("more")).unread()).containsExactly(2);
  }

  @Test
  void saysThatAPdfIsEncrypted() {
    assertThatThrownBy(() -> read(new TestPdf().page("secret").password("open sesame")))
        .isInstanceOf(GuidelineException.class)
        .hasMessageContaining("encrypted")
        .hasMessageNotContaining("secret");
  }

  @Test
  void readsAPdfThatOnlyForbidsChanges() throws IOException {
    assertThat(lines(read(new TestPdf().page("open to all").password("")), 1))
        .containsExactly("open to all");
  }

  @Test
  void saysThatAPdfIsDamaged() throws IOException {
    Path file = folder.resolve("damaged.pdf");
    Files.writeString(file, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    assertThatThrownBy(() -> PdfReader.read(file, (d, t) -> {}, () -> false))
        .isInstanceOf(GuidelineException.class)
        .hasMessageContaining("damaged.pdf");
  }

  @Test
  void everyCutPdfIsReadOrRefusedInOneLine() throws IOException {
    byte[] whole = Files.readAllBytes(TestPdf.guideline("2024").save(folder.resolve("g.pdf")));
    for (int cut = 1; cut < 8; cut++) {
      Path file = folder.resolve("cut" + cut + ".pdf");
      Files.write(file, Arrays.copyOf(whole, whole.length * cut / 8));
      try {
        assertThat(PdfReader.read(file, (d, t) -> {}, () -> false).blank()).isFalse();
      } catch (GuidelineException e) {
        assertThat(e.getMessage()).contains("cut" + cut + ".pdf").doesNotContain("\n");
      }
    }
  }

  @Test
  void refusesWhatIsNoPdf() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.docx"), "PK something else");
    assertThatThrownBy(() -> PdfReader.read(file, (d, t) -> {}, () -> false))
        .hasMessageContaining("is not a PDF");
    assertThatThrownBy(() -> PdfReader.read(folder, (d, t) -> {}, () -> false))
        .hasMessageContaining("is a folder");
  }

  @Test
  void stopsWhenAsked() {
    Path file = new TestPdf().page("one").page("two").save(folder.resolve("b.pdf"));
    assertThatThrownBy(() -> PdfReader.read(file, (d, t) -> {}, () -> true))
        .hasMessageContaining("broken off");
  }

  @Test
  void saysHowFarItIs() throws IOException {
    List<String> heard = new ArrayList<>();
    Path file = new TestPdf().page("one").page("two").save(folder.resolve("c.pdf"));
    PdfReader.read(file, (done, total) -> heard.add(done + "/" + total), () -> false);
    assertThat(heard).containsExactly("1/2", "2/2");
  }
}
