package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.rag.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  @Test
  void everyEntryIsAPassageOfItsOwn() {
    List<Passage> passages = Digest.passages();
    assertThat(passages).hasSize(140);
    assertThat(passages.stream().map(Passage::id)).doesNotHaveDuplicates();
    assertThat(passages).allSatisfy(p -> assertThat(p.standing()).isIn("verified", "from memory"));
    assertThat(passages.stream().filter(p -> p.standing().equals("verified"))).hasSize(74);
  }

  @Test
  void theVersionIsThatOfTheText() {
    assertThat(Digest.version()).isNotEmpty().isEqualTo(Digest.version());
  }

  @Test
  void langChainGetsPassagesWithTheirPlace(@TempDir Path folder) {
    var index = new PassageIndex(folder, TextModel.guidelines());
    var model = new WordVectors();
    try (IndexUpdate update = index.openUpdate()) {
      update.put(Digest.DOCUMENT, "1", true, Digest.passages());
      update.commit();
      update.addVectors(model, (d, t) -> {}, () -> false);
    }
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      var retriever = new GuidelineRetriever(searcher, model, 3, SearchFilter.NONE);
      var contents = retriever.retrieve(Query.from("stopping antibiotics at 36 h, CRP low"));
      assertThat(contents).hasSize(3);
      var first = contents.getFirst().textSegment();
      assertThat(first.metadata().getString("id")).isEqualTo("NICE-NG195-STOP36");
      assertThat(first.metadata().getString("standing")).isEqualTo("verified");
      assertThat(first.metadata().getInteger("page")).isZero();
      assertThat(first.text()).contains("36 h");
    }
  }
}
