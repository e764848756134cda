package dev.vernix.evals.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.label.LabelException;
import dev.vernix.guideline.index.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalSetTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"_id": "d1", "title": "Sepsis", "text": "is treated", "metadata": {}}
        {"_id": "d2", "title": "", "text": "alone"}
        {"_id": "d3", "text": "no title"}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"_id": "q1", "text": "sepsis?"}
        {"_id": "q2", "text": "nobody judged this"}
        """);
    Files.createDirectories(folder.resolve("qrels"));
    Files.writeString(
        folder.resolve("qrels/test.tsv"),
        "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq1\td9\t1\n");
  }

  @Test
  void aCollectionIsRead() throws IOException {
    RetrievalSet set = RetrievalSet.beir(folder, "test");
    assertThat(set.passages())
        .extracting(Passage::text)
        .containsExactly("Sepsis is treated", "alone", "no title");
    assertThat(set.questions())
        .singleElement()
        .satisfies(
            q -> assertThat(q.relevant()).containsOnlyKeys("d1", "d9").containsEntry("d1", 2));
  }

  @Test
  void judgementsMayLieBesideAndInTrecsForm() throws IOException {
    Files.delete(folder.resolve("qrels/test.tsv"));
    Files.writeString(folder.resolve("qrels.tsv"), "q1 0 d2 1\nq2 0 d1 1\n");
    RetrievalSet set = RetrievalSet.beir(folder, "test");
    assertThat(set.questions()).hasSize(2);
    assertThat(set.questions().getFirst().relevant()).containsOnlyKeys("d2");
  }

  @Test
  void whatIsWrongIsNamedByFileAndLine() throws IOException {
    Files.writeString(
        folder.resolve("queries.jsonl"), "{\"_id\": \"q1\", \"text\": \"a\"}\nnone\n");
    assertThatThrownBy(() -> RetrievalSet.beir(folder, "test"))
        .isInstanceOf(LabelException.class)
        .extracting(e -> ((LabelException) e).where())
        .isEqualTo("queries.jsonl, line 2");
  }

  @Test
  void aSetWithoutAnyAnswerIsRefused() throws IOException {
    Files.writeString(folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\n");
    assertThatThrownBy(() -> RetrievalSet.beir(folder, "test")).isInstanceOf(LabelException.class);
  }

  @Test
  void aQuestionToTheDigestMustNameEntriesOfIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("q.tsv"), "# comment\nquestion\trelevant\nhow much?\tNO-SUCH\n");
    assertThatThrownBy(() -> RetrievalSet.digest(file))
        .isInstanceOf(LabelException.class)
        .extracting(e -> ((LabelException) e).where())
        .isEqualTo("q.tsv, line 3");
  }
}
