package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageIndexTest {
  @TempDir Path folder;
  private final WordVectors model = new WordVectors();
  private PassageIndex index;

  @BeforeEach
  void open() {
    index = new PassageIndex(folder.resolve("index"), TextModel.guidelines());
  }

  static Passage passage(String id, String document, String text) {
    return new Passage(
        id,
        document,
        "Title",
        "",
        text,
        "",
        List.of(),
        List.of("NEC-medical"),
        "UK",
        "2024",
        "",
        "");
  }

  private void put(String document, String version, Passage... passages) {
    try (IndexUpdate update = index.openUpdate()) {
      update.put(document, version, true, List.of(passages));
      update.commit();
    }
  }

  private List<String> byWords(String question) {
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      return searcher.ids(Fusion.WORDS, question, null, 10);
    }
  }

  private long addVectors(int atMost) {
    var left = new int[] {atMost};
    try (IndexUpdate update = index.openUpdate()) {
      return update.addVectors(model, (d, t) -> {}, () -> left[0]-- <= 0);
    }
  }

  @Test
  void whatWasPutInIsFoundWhole() {
    var whole =
        new Passage(
            "d:1",
            "d",
            "A title",
            "2.1 Doses",
            "Gentamicin | 5 mg/kg\nat 36 h",
            "more words",
            List.of(new Passage.PageStart(4, 0), new Passage.PageStart(5, 21)),
            List.of("antibiotic", "EOS"),
            "UK",
            "2024-04",
            "Grade B",
            "verified");
    put("d", "1", whole);
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      PassageHit hit =
          searcher.search(Fusion.WORDS, "gentamicin", null, 5, SearchFilter.NONE).getFirst();
      assertThat(hit.passage()).isEqualTo(whole);
      assertThat(hit.page()).isEqualTo(4);
      assertThat(hit.cosine()).isNaN();
      assertThat(hit.bm25()).isPositive();
    }
  }

  @Test
  void thereIsNoneBeforeTheFirstCommit() {
    assertThat(index.openSearcher()).isEmpty();
    try (IndexUpdate update = index.openUpdate()) {
      update.put("d", "1", true, List.of(passage("d:1", "d", "words")));
    }
    assertThat(index.openSearcher()).isEmpty();
    assertThat(index.state().fresh()).isFalse();
  }

  @Test
  void aDocumentPutInAgainReplacesItself() {
    put("d", "1", passage("d:1", "d", "old words"), passage("d:2", "d", "more old words"));
    put("d", "2", passage("d:1", "d", "new words"));
    assertThat(byWords("words")).containsExactly("d:1");
    assertThat(byWords("old")).isEmpty();
    assertThat(index.state().documents()).containsOnlyKeys("d").containsEntry("d", "2");
  }

  @Test
  void aDocumentTakenOutIsGone() {
    put("d", "1", passage("d:1", "d", "words"));
    put("e", "1", passage("e:1", "e", "words"));
    try (IndexUpdate update = index.openUpdate()) {
      update.remove("d");
      update.commit();
    }
    assertThat(byWords("words")).containsExactly("e:1");
    assertThat(index.state().documents()).containsOnlyKeys("e");
  }

  @Test
  void aConceptIsFoundByAnyOfItsNames() {
    put(
        "d",
        "1",
        passage("d:1", "d", "Necrotising enterocolitis is suspected."),
        passage("d:2", "d", "The haemoglobin is low."),
        passage("d:3", "d", "Take a lumbar puncture."));
    assertThat(byWords("NEC")).containsExactly("d:1");
    assertThat(byWords("hemoglobin")).containsExactly("d:2");
    assertThat(byWords("LP")).containsExactly("d:3");
  }

  @Test
  void aNumberGluedToItsUnitIsFound() {
    put("d", "1", passage("d:1", "d", "Stop at 36 h."), passage("d:2", "d", "Stop at 48 h."));
    assertThat(byWords("stop at 36h").getFirst()).isEqualTo("d:1");
  }

  @Test
  void vectorsComeLaterAndGoOnWhereTheyWereBrokenOff() {
    put("d", "1", passage("d:1", "d", "one"), passage("d:2", "d", "two"), passage("d:3", "d", "x"));
    assertThat(byWords("two")).containsExactly("d:2");
    assertThat(addVectors(2)).isEqualTo(1);
    assertThat(model.asked()).isEqualTo(2);
    assertThat(addVectors(9)).isZero();
    assertThat(model.asked()).isEqualTo(3);
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      assertThat(searcher.withoutVector()).isZero();
      assertThat(searcher.size()).isEqualTo(3);
      float[] two = model.embed("two").content().vector();
      assertThat(searcher.ids(Fusion.MEANING, "", two, 1)).containsExactly("d:2");
    }
  }

  @Test
  void aPassageWithoutAVectorIsFoundByBothAllTheSame() {
    put("d", "1", passage("d:1", "d", "pneumatosis on the film"), passage("d:2", "d", "weight"));
    addVectors(1);
    put("e", "1", passage("e:1", "e", "portal venous gas on the film"));
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      assertThat(searcher.withoutVector()).isEqualTo(2);
      float[] vector = model.embed("portal venous gas").content().vector();
      assertThat(searcher.ids(Fusion.BOTH, "portal venous gas", vector, 3).getFirst())
          .isEqualTo("e:1");
    }
  }

  @Test
  void aTextThatComesBackKeepsItsVector() {
    put("d", "1", passage("d:1", "d", "one"), passage("d:2", "d", "two"));
    addVectors(9);
    put("d", "2", passage("d:9", "d", "two"), passage("d:8", "d", "three"));
    assertThat(addVectors(9)).isZero();
    assertThat(model.asked()).isEqualTo(3);
  }

  @Test
  void anotherLexiconMakesTheIndexStaleAndItIsMadeAgainWithItsVectors() {
    put("d", "1", passage("d:1", "d", "one"));
    addVectors(9);
    TextModel now = index.model();
    var later =
        new PassageIndex(
            index.folder(),
            new TextModel("other", now.k1(), now.b(), now.analyzer(), now.concepts()));
    assertThat(later.state().fresh()).isFalse();
    assertThat(later.openSearcher()).isEmpty();
    try (IndexUpdate update = later.openUpdate()) {
      assertThat(update.documents()).isEmpty();
      update.put("d", "1", true, List.of(passage("d:1", "d", "one")));
      update.commit();
    }
    try (PassageSearcher searcher = later.openSearcher().orElseThrow()) {
      assertThat(searcher.withoutVector()).isZero();
    }
    assertThat(model.asked()).isEqualTo(1);
  }

  @Test
  void aDamagedIndexIsMadeAgain() throws IOException {
    put("d", "1", passage("d:1", "d", "one"));
    List<Path> files;
    try (Stream<Path> all = Files.list(index.folder())) {
      files = all.filter(f -> !f.toString().endsWith("write.lock")).toList();
    }
    for (Path file : files) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertThat(index.openSearcher()).isEmpty();
    put("d", "1", passage("d:1", "d", "one"));
    assertThat(byWords("one")).containsExactly("d:1");
  }

  @Test
  void onlyOneWritesAtATime() {
    try (IndexUpdate first = index.openUpdate()) {
      first.commit();
      assertThatThrownBy(() -> index.openUpdate().close())
          .isInstanceOf(GuidelineException.class)
          .hasMessageContaining("another Vernix");
    }
  }

  @Test
  void aSearcherSeesTheStateInWhichItWasOpened() {
    put("d", "1", passage("d:1", "d", "one"));
    try (PassageSearcher before = index.openSearcher().orElseThrow()) {
      put("d", "2", passage("d:2", "d", "one"));
      assertThat(before.ids(Fusion.WORDS, "one", null, 9)).containsExactly("d:1");
    }
    assertThat(byWords("one")).containsExactly("d:2");
  }

  @Test
  void filtersNarrow() {
    var uk = passage("u", "d", "gentamicin");
    var us =
        new Passage(
            "s",
            "d",
            "T",
            "",
            "gentamicin",
            "",
            List.of(),
            List.of("EOS-risk"),
            "US",
            "2018",
            "",
            "");
    put("d", "1", uk, us);
    try (IndexUpdate update = index.openUpdate()) {
      update.put("old", "1", false, List.of(passage("o", "old", "gentamicin")));
      update.commit();
    }
    addVectors(9);
    assertThat(found(new SearchFilter(List.of(), List.of("us"), List.of(), false)))
        .containsExactly("s");
    assertThat(found(new SearchFilter(List.of("NEC"), List.of(), List.of(), false)))
        .containsExactly("u");
    assertThat(found(new SearchFilter(List.of(), List.of("us", "UK"), List.of("2018"), false)))
        .containsExactly("s");
    assertThat(found(SearchFilter.NONE)).containsExactlyInAnyOrder("u", "s");
    assertThat(found(new SearchFilter(List.of("nec"), List.of(), List.of(), true)))
        .containsExactlyInAnyOrder("u", "o");
  }

  private List<String> found(SearchFilter filter) {
    List<List<String>> found = new ArrayList<>();
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      float[] vector = model.embed("gentamicin").content().vector();
      for (Fusion by : Fusion.values()) {
        found.add(
            searcher.search(by, "gentamicin", vector, 9, filter).stream()
                .map(h -> h.passage().id())
                .sorted()
                .toList());
      }
    }
    assertThat(found).allMatch(found.getFirst()::equals);
    return found.getFirst();
  }

  @Test
  void anyQuestionIsAnswered() {
    put("d", "1", passage("d:1", "d", "words"));
    addVectors(9);
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      float[] vector = model.embed("x").content().vector();
      for (String question :
          List.of("", " ", "?!*:()[]{}\"\\^~AND OR NOT", "words ".repeat(20_000), "\u0000\ud800")) {
        assertThat(searcher.ids(Fusion.BOTH, question, vector, 5)).hasSize(1);
      }
    }
  }
}
