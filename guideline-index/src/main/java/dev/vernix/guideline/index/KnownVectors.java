package dev.vernix.guideline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The vectors of an index as it was before a change: the same text need not be embedded again. */
final class KnownVectors implements AutoCloseable {
  private final @Nullable DirectoryReader reader;

  /** Closes the reader in the end. */
  KnownVectors(@Nullable DirectoryReader reader) {
    this.reader = reader;
  }

  /** The vector of the text with that key, or null. */
  float @Nullable [] find(String key) throws IOException {
    if (reader == null) {
      return null;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(new Term(PassageFields.KEY, key));
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
      if (found == null || vectors == null) {
        continue;
      }
      var at = vectors.iterator();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        if (at.docID() < doc && at.advance(doc) == doc) {
          return vectors.vectorValue(at.index()).clone();
        }
      }
    }
    return null;
  }

  /** The passages that have no vector, by their number in the reader. */
  static List<Integer> without(DirectoryReader reader) throws IOException {
    List<Integer> without = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
      Bits live = leaf.reader().getLiveDocs();
      var at = vectors == null ? null : vectors.iterator();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        boolean has =
            at != null && (at.docID() == doc || at.docID() < doc && at.advance(doc) == doc);
        if (!has && (live == null || live.get(doc))) {
          without.add(leaf.docBase + doc);
        }
      }
    }
    return without;
  }

  @Override
  public void close() {
    if (reader != null) {
      PassageIndex.close(reader);
    }
  }
}
