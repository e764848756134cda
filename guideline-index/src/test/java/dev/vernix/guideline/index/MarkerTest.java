package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkerTest {
  @TempDir Path folder;

  private List<String> marked(String text, String question) {
    var index = new PassageIndex(folder, TextModel.guidelines());
    try (IndexUpdate update = index.openUpdate()) {
      update.put("d", text, true, List.of(PassageIndexTest.passage("d:1", "d", text)));
      update.commit();
    }
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      return searcher.search(Fusion.WORDS, question, null, 1, SearchFilter.NONE).stream()
          .flatMap(h -> h.marks().stream())
          .map(m -> text.substring(m.from(), m.to()))
          .toList();
    }
  }

  @Test
  void wordsAndNumbersAreMarkedInWhateverForm() {
    assertThat(marked("Stopping antibiotics at 36 h is an option.", "stop at 36h"))
        .containsExactly("Stopping", "36 h");
  }

  @Test
  void otherNamesOfAConceptAreMarked() {
    assertThat(marked("Portal venous gas and ascites.", "PVG"))
        .containsExactly("Portal venous gas");
  }

  @Test
  void neighboursAreOneMark() {
    assertThat(marked("A sterile blood culture.", "blood culture sterile"))
        .containsExactly("sterile blood culture");
  }

  @Test
  void thePageIsThatOfTheFirstMark() {
    var p =
        new Passage(
            "d:1",
            "d",
            "T",
            "",
            "Start feeds early. Check the gentamicin level.",
            "",
            List.of(new Passage.PageStart(3, 0), new Passage.PageStart(4, 19)),
            List.of(),
            "",
            "",
            "",
            "");
    int at = p.text().indexOf("gentamicin");
    assertThat(new PassageHit(p, 1, 1, 1, List.of(new PassageHit.Mark(at, at + 10))).page())
        .isEqualTo(4);
    assertThat(new PassageHit(p, 1, 1, 1, List.of()).page()).isEqualTo(3);
    assertThat(new PassageHit(Passage.plain("x", "", "y"), 1, 1, 1, List.of()).page()).isZero();
  }
}
