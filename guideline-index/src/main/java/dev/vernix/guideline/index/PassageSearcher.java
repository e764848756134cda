package dev.vernix.guideline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Finds passages in an index as it stood when it was opened. One searcher serves many threads. */
public final class PassageSearcher implements AutoCloseable {
  /** How many each part offers for the fusion; vectors are also found more surely so. */
  private static final int DEPTH = 200;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TextModel model;

  PassageSearcher(DirectoryReader reader, TextModel model) {
    this.reader = reader;
    this.model = model;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(model.k1(), model.b()));
    // A cache of filters would outlive the search and cost more than these filters do.
    searcher.setQueryCache(null);
  }

  /** How many passages can be found. */
  public int size() {
    return reader.numDocs();
  }

  /** How many of them have no vector yet. */
  public int withoutVector() {
    try {
      return KnownVectors.without(reader).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The best passages.
   *
   * @param by what they are found by
   * @param vector of the question, as {@link BgeSmall#question} makes it; null does for words alone
   */
  public List<PassageHit> search(
      Fusion by, String question, float @Nullable [] vector, int most, SearchFilter filter) {
    try {
      WordQuery words = words(question);
      var marker = new Marker(model, words);
      List<PassageHit> hits = new ArrayList<>();
      for (Fusion.Ranked r : ranked(by, words, vector, most, filter)) {
        Passage p = passage(r.candidate().doc());
        hits.add(
            new PassageHit(
                p, r.score(), r.candidate().bm25(), r.candidate().cosine(), marker.marks(p)));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the best passages alone, for measuring. */
  public List<String> ids(Fusion by, String question, float @Nullable [] vector, int most) {
    try {
      List<String> ids = new ArrayList<>();
      for (Fusion.Ranked r : ranked(by, words(question), vector, most, SearchFilter.NONE)) {
        ids.add(passage(r.candidate().doc()).id());
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordQuery words(String question) {
    return new WordQuery(model, question, searcher);
  }

  Passage passage(int doc) throws IOException {
    return PassageFields.toPassage(searcher.storedFields().document(doc));
  }

  /** What the parts offer, with both their scores, unordered. */
  List<Candidate> candidates(
      WordQuery words, float @Nullable [] vector, int depth, SearchFilter filter, Fusion fusion)
      throws IOException {
    Query narrow = Filters.query(filter);
    Set<Integer> found = new LinkedHashSet<>();
    if (fusion != Fusion.MEANING) {
      BooleanQuery query =
          new BooleanQuery.Builder()
              .add(words.query(), Occur.MUST)
              .add(narrow, Occur.FILTER)
              .build();
      ScoreDoc[] hits = searcher.search(query, depth).scoreDocs;
      if (fusion == Fusion.WORDS) {
        return Arrays.stream(hits).map(d -> new Candidate(d.doc, d.score, Double.NaN)).toList();
      }
      Arrays.stream(hits).forEach(d -> found.add(d.doc));
    }
    if (vector != null) {
      var near = new KnnFloatVectorQuery(PassageFields.VECTOR, vector, depth, narrow);
      for (ScoreDoc d : searcher.search(near, depth).scoreDocs) {
        found.add(d.doc);
      }
    }
    return new CandidateScores(searcher, words.query(), vector).of(found);
  }

  private List<Fusion.Ranked> ranked(
      Fusion by, WordQuery words, float @Nullable [] vector, int most, SearchFilter filter)
      throws IOException {
    int depth = by == Fusion.WORDS ? most : Math.max(most, DEPTH);
    List<Candidate> candidates = candidates(words, vector, depth, filter, by);
    List<Fusion.Ranked> ranked = by.rank(candidates, words.ceiling());
    return ranked.subList(0, Math.min(most, ranked.size()));
  }

  @Override
  public void close() {
    PassageIndex.close(reader);
  }
}
