package dev.vernix.guideline.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes passages again, now with their vectors, and commits after every few hundred. */
final class VectorBatch {
  private static final int COMMIT_AFTER = 512;

  private final IndexWriter writer;
  private final TextModel model;
  private final Runnable commit;
  private int pending;

  VectorBatch(IndexWriter writer, TextModel model, Runnable commit) {
    this.writer = writer;
    this.model = model;
    this.commit = commit;
  }

  void add(Passage passage, boolean current, float[] vector) throws IOException {
    writer.updateDocument(
        new Term(PassageFields.ID, passage.id()),
        PassageFields.toDocument(passage, current, model, vector));
    if (++pending >= COMMIT_AFTER) {
      finish();
    }
  }

  void finish() {
    if (pending > 0) {
      commit.run();
      pending = 0;
    }
  }
}
