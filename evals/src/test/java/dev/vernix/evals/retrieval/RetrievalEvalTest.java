package dev.vernix.evals.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.Digest;
import dev.vernix.guideline.index.Passage;
import dev.vernix.guideline.index.TextModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalEvalTest {
  private static final Path ROOT = Path.of(System.getProperty("vernix.root", ".."));
  private static final Path QUESTIONS = ROOT.resolve("evals/retrieval/digest.tsv");

  @TempDir static Path folder;
  private static EmbeddingModel model;
  private static RetrievalSet set;
  private static RetrievalEval.Result digest;

  @BeforeAll
  static void ask() throws IOException {
    model = BgeSmall.load(folder.resolve("cache"));
    set = RetrievalSet.digest(QUESTIONS);
    digest = run(set, TextModel.guidelines(), "digest");
  }

  private static RetrievalEval.Result run(RetrievalSet set, TextModel text, String name) {
    return RetrievalEval.run(set, text, folder.resolve(name), model, (d, t) -> {}, () -> false);
  }

  @Test
  void theBarsAreMetOnTheDigest() {
    assertThat(digest.questions()).isGreaterThanOrEqualTo(150);
    assertThat(RetrievalReport.digestBarsMet(digest))
        .as(RetrievalReport.text("digest", digest, true))
        .isTrue();
  }

  @Test
  void everyEntryIsAskedForAndNoQuestionRepeatsItsAnswer() {
    Set<String> asked = new HashSet<>();
    Map<String, Set<String>> words = new HashMap<>();
    set.passages().forEach(p -> words.put(p.id(), fourWords(p.text())));
    set.questions()
        .forEach(
            q -> {
              asked.addAll(q.relevant().keySet());
              q.relevant()
                  .keySet()
                  .forEach(
                      id ->
                          assertThat(fourWords(q.text()))
                              .as(q.text())
                              .doesNotContainAnyElementsOf(words.getOrDefault(id, Set.of())));
            });
    assertThat(asked).hasSize(Digest.passages().size());
  }

  private static Set<String> fourWords(String text) {
    String[] words = text.toLowerCase(java.util.Locale.ROOT).split("\\W+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 4 <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + 4)));
    }
    return runs;
  }

  @Test
  void bm25OfACollectionIsThatOfPlainLucene() throws IOException {
    List<Passage> plain =
        set.passages().stream().map(p -> Passage.plain(p.id(), p.title(), p.text())).toList();
    var collection = new RetrievalSet(plain, set.questions());
    RetrievalEval.Result ours =
        RetrievalEval.run(
            collection,
            TextModel.english(),
            folder.resolve("plain"),
            new CharVectors(),
            (d, t) -> {},
            () -> false);
    RetrievalScore theirs = plainLucene(collection);
    assertThat(ours.of("BM25").ndcg10()).isCloseTo(theirs.ndcg10(), within(0.001));
    assertThat(ours.of("BM25").recall100()).isCloseTo(theirs.recall100(), within(0.001));
  }

  /** Lucene as anybody would set it up, without a line of ours. */
  private static RetrievalScore plainLucene(RetrievalSet set) throws IOException {
    var directory = new ByteBuffersDirectory();
    var similarity = new BM25Similarity(0.9f, 0.4f);
    var config = new IndexWriterConfig(new EnglishAnalyzer()).setSimilarity(similarity);
    try (var writer = new IndexWriter(directory, config)) {
      for (Passage p : set.passages()) {
        var d = new Document();
        d.add(new StringField("id", p.id(), Field.Store.YES));
        d.add(new TextField("text", p.text(), Field.Store.NO));
        writer.addDocument(d);
      }
    }
    List<List<String>> rankings = new ArrayList<>();
    try (var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      for (RetrievalSet.Question q : set.questions()) {
        var query = new QueryBuilder(new EnglishAnalyzer()).createBooleanQuery("text", q.text());
        List<String> ids = new ArrayList<>();
        for (ScoreDoc d : searcher.search(query, 100).scoreDocs) {
          ids.add(reader.storedFields().document(d.doc).get("id"));
        }
        rankings.add(ids);
      }
    }
    return RetrievalScore.of("plain", set.questions(), rankings);
  }

  @Test
  void theTableHoldsEveryWay() {
    assertThat(RetrievalReport.text("digest", digest, false))
        .contains("BM25", "vectors", "hybrid", "RRF", "nDCG@10", "recall@10");
    assertThat(RetrievalReport.json("digest", digest)).contains("\"hybridHolds\" : true");
  }

  @Test
  void theSpeedIsMeasuredOverMadeUpPassages() throws IOException {
    String lines = RetrievalSpeed.measure(500, 10, new CharVectors());
    assertThat(lines.lines().map(l -> l.split(" ")[0]).collect(Collectors.toSet()))
        .contains("text", "vectors", "opened", "by");
    assertThat(lines).contains("p99");
  }

  /** Stands in for the embedding model where only words or time matter. */
  private static final class CharVectors implements EmbeddingModel {
    @Override
    public Response<Embedding> embed(String text) {
      float[] v = new float[384];
      text.chars().forEach(c -> v[c % v.length] += 1);
      v[0] += 1;
      var embedding = Embedding.from(v);
      embedding.normalize();
      return Response.from(embedding);
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
      return Response.from(texts.stream().map(t -> embed(t.text()).content()).toList());
    }
  }
}
