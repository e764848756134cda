package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.guideline.index.Fusion;
import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.guideline.index.PassageHit;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.index.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = new Library(folder.resolve("guidelines"));
  }

  private Added add(TestPdf pdf, String name) throws IOException {
    return add(pdf.save(folder.resolve(name)), Details.NONE);
  }

  private Added add(Path pdf, Details given) throws IOException {
    return library.add(pdf, given, NOW, (d, t) -> {}, () -> false);
  }

  private List<PassageHit> search(String question, SearchFilter filter) {
    try (PassageSearcher searcher = library.open()) {
      return searcher.search(Fusion.WORDS, question, null, 10, filter);
    }
  }

  private List<String> documentsFound(SearchFilter filter) {
    return search("level before the second dose of gentamicin", filter).stream()
        .map(h -> h.passage().document())
        .distinct()
        .toList();
  }

  @Test
  void theDigestIsThereFromTheStart() {
    assertThat(library.documents()).isEmpty();
    assertThat(search("probiotic", SearchFilter.NONE)).hasSizeGreaterThan(5);
  }

  @Test
  void anAddedGuidelineIsFoundWithItsPageAtOnce() throws IOException {
    Added added = add(TestPdf.guideline("2024"), "unit.pdf");
    assertThat(added.outcome()).isEqualTo(Added.Outcome.NEW);
    PassageHit hit =
        search("twelve hours observation senior resident", SearchFilter.NONE).getFirst();
    assertThat(hit.passage().document()).isEqualTo(added.document().id());
    assertThat(hit.page()).isEqualTo(1);
    assertThat(hit.passage().edition()).isEqualTo("2024");
    assertThat(library.documents()).containsExactly(added.document());
  }

  @Test
  void whatWasAddedOutlivesTheProgram() throws IOException {
    Added added = add(TestPdf.guideline("2024"), "unit.pdf");
    library = new Library(folder.resolve("guidelines"));
    assertThat(library.documents()).containsExactly(added.document());
    assertThat(documentsFound(SearchFilter.NONE)).contains(added.document().id());
  }

  @Test
  void theSameFileIsNotAddedAgain() throws IOException {
    Path pdf = TestPdf.guideline("2024").save(folder.resolve("unit.pdf"));
    add(pdf, Details.NONE);
    Path copy = Files.copy(pdf, folder.resolve("copy.pdf"));
    Added again = add(copy, Details.NONE);
    assertThat(again.outcome()).isEqualTo(Added.Outcome.THERE_ALREADY);
    assertThat(again.document().file()).isEqualTo("unit.pdf");
    assertThat(library.documents()).hasSize(1);
  }

  @Test
  void theSameTextInAnotherFileIsNotAddedAgain() throws IOException {
    add(TestPdf.guideline("2024"), "unit.pdf");
    TestPdf other = TestPdf.guideline("2024");
    other.document().getDocumentInformation().setAuthor("somebody else");
    assertThat(add(other, "again.pdf").outcome()).isEqualTo(Added.Outcome.THERE_ALREADY);
  }

  @Test
  void aNewerEditionReplacesTheOlder() throws IOException {
    Added old = add(TestPdf.guideline("2021"), "old.pdf");
    Added now = add(TestPdf.guideline("2024"), "new.pdf");
    assertThat(now.outcome()).isEqualTo(Added.Outcome.NEWER_EDITION);
    assertThat(now.other()).contains(old.document());
    assertThat(documentsFound(SearchFilter.NONE))
        .contains(now.document().id())
        .doesNotContain(old.document().id());
    assertThat(documentsFound(new SearchFilter(List.of(), List.of(), List.of("2021"), true)))
        .contains(old.document().id());
    library.remove(now.document().id());
    assertThat(documentsFound(SearchFilter.NONE)).contains(old.document().id());
  }

  @Test
  void anOlderEditionIsKeptAside() throws IOException {
    add(TestPdf.guideline("2024"), "new.pdf");
    Added old = add(TestPdf.guideline("2021"), "old.pdf");
    assertThat(old.outcome()).isEqualTo(Added.Outcome.OLDER_EDITION);
    assertThat(documentsFound(SearchFilter.NONE)).doesNotContain(old.document().id());
  }

  @Test
  void whatIsGivenCountsMoreThanWhatIsPrinted() throws IOException {
    Path pdf = TestPdf.guideline("2021").save(folder.resolve("a.pdf"));
    GuidelineDocument d = add(pdf, new Details("Our title", "2025-01", "ca")).document();
    assertThat(List.of(d.title(), d.edition(), d.jurisdiction()))
        .containsExactly("Our title", "2025-01", "ca");
  }

  @Test
  void removingTakesItOut() throws IOException {
    Added added = add(TestPdf.guideline("2024"), "unit.pdf");
    assertThat(library.remove("unit.pdf")).isEqualTo(added.document());
    assertThat(library.documents()).isEmpty();
    assertThat(documentsFound(SearchFilter.NONE)).containsOnly("digest");
    assertThatThrownBy(() -> library.remove("unit.pdf"))
        .isInstanceOf(GuidelineException.class)
        .hasMessageContaining("no such guideline");
    assertThatThrownBy(() -> library.remove("")).isInstanceOf(GuidelineException.class);
  }

  @Test
  void aPdfThatCannotBeReadLeavesNothingBehind() {
    assertThatThrownBy(() -> add(new TestPdf().scan(), "scan.pdf"))
        .isInstanceOf(GuidelineException.class);
    assertThat(library.documents()).isEmpty();
    assertThat(folder.resolve("guidelines/documents")).doesNotExist();
  }

  @Test
  void vectorsAreGivenOnceAndKept() throws IOException {
    var model = new WordVectors();
    library.refresh();
    assertThat(library.addVectors(model, (d, t) -> {}, () -> false)).isZero();
    int digest = model.asked();
    add(TestPdf.guideline("2024"), "unit.pdf");
    library.addVectors(model, (d, t) -> {}, () -> false);
    try (PassageSearcher searcher = library.open()) {
      assertThat(searcher.withoutVector()).isZero();
      assertThat(model.asked()).isEqualTo(searcher.size()).isGreaterThan(digest);
    }
  }

  @Test
  void aLostIndexIsMadeAgainFromTheDocuments() throws IOException {
    Added added = add(TestPdf.guideline("2024"), "unit.pdf");
    try (var files = Files.list(folder.resolve("guidelines/index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(documentsFound(SearchFilter.NONE)).contains(added.document().id());
  }

  @Test
  void aDamagedDocumentIsNamed() throws IOException {
    Added added = add(TestPdf.guideline("2024"), "unit.pdf");
    Path file = folder.resolve("guidelines/documents/" + added.document().id() + ".jsonl");
    Files.writeString(file, "{ broken");
    assertThatThrownBy(() -> library.documents())
        .isInstanceOf(GuidelineException.class)
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("broken");
  }
}
