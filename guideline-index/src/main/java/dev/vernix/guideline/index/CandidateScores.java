package dev.vernix.guideline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Both scores of passages that only one part may have found. A fusion that took a score that is
 * merely not in the other part's list for a zero would punish the passages just outside it.
 */
final class CandidateScores {
  private final IndexSearcher searcher;
  private final Weight weight;
  private final float @Nullable [] vector;

  CandidateScores(IndexSearcher searcher, Query words, float @Nullable [] vector)
      throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1f);
    this.vector = vector;
  }

  List<Candidate> of(Collection<Integer> docs) throws IOException {
    int[] sorted = docs.stream().mapToInt(Integer::intValue).sorted().toArray();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Candidate> candidates = new ArrayList<>(sorted.length);
    int i = 0;
    while (i < sorted.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[i], leaves));
      Scorer scorer = weight.scorer(leaf);
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
      var at = vectors == null || vector == null ? null : vectors.iterator();
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < sorted.length && sorted[i] < end; i++) {
        int doc = sorted[i] - leaf.docBase;
        double cosine = Double.NaN;
        if (at != null && vectors != null && vector != null && standsAt(at, doc)) {
          cosine = VectorUtil.dotProduct(vector, vectors.vectorValue(at.index()));
        }
        candidates.add(new Candidate(sorted[i], words(scorer, doc), cosine));
      }
    }
    return candidates;
  }

  private static double words(@Nullable Scorer scorer, int doc) throws IOException {
    if (scorer == null) {
      return 0;
    }
    return standsAt(scorer.iterator(), doc) ? scorer.score() : 0;
  }

  private static boolean standsAt(DocIdSetIterator at, int doc) throws IOException {
    return (at.docID() < doc ? at.advance(doc) : at.docID()) == doc;
  }
}
