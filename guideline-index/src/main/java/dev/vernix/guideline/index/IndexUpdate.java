package dev.vernix.guideline.index;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an index. Nothing of them is seen before {@link #commit}, and closing without one
 * leaves the index as it was.
 */
public final class IndexUpdate implements AutoCloseable {
  private static final double BUFFER_MB = 48;

  /** Hears how far long work is. */
  @FunctionalInterface
  public interface Progress {
    /** So many of so many are done. */
    void at(long done, long total);
  }

  private final PassageIndex index;
  private final Directory directory;
  private final IndexWriter writer;
  private final KnownVectors known;
  private final Map<String, String> documents;

  private IndexUpdate(
      PassageIndex index,
      Directory directory,
      IndexWriter writer,
      KnownVectors known,
      Map<String, String> documents) {
    this.index = index;
    this.directory = directory;
    this.writer = writer;
    this.known = known;
    this.documents = documents;
  }

  static IndexUpdate open(PassageIndex index) {
    @Nullable DirectoryReader before = index.openReader().orElse(null);
    boolean fresh = before != null && index.state(before).fresh();
    try {
      var config =
          new IndexWriterConfig(index.model().analyzer())
              .setSimilarity(new BM25Similarity(index.model().k1(), index.model().b()))
              .setOpenMode(fresh ? OpenMode.APPEND : OpenMode.CREATE)
              .setRAMBufferSizeMB(BUFFER_MB)
              .setMergeScheduler(new SerialMergeScheduler())
              .setCommitOnClose(false);
      Directory directory = index.directory();
      if (before == null) {
        clear(directory);
      }
      var writer = new IndexWriter(directory, config);
      Map<String, String> documents = new LinkedHashMap<>();
      if (before != null && fresh) {
        documents.putAll(index.state(before).documents());
      }
      return new IndexUpdate(index, directory, writer, new KnownVectors(before), documents);
    } catch (LockObtainFailedException e) {
      throw new GuidelineException(
          "another Vernix is changing the guidelines",
          index.folder().toString(),
          "Wait until it is done and try again.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the remains of an index that cannot be read: the writer would stumble over them. */
  private static void clear(Directory directory) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** The documents that are in it now, each with its version. */
  public Map<String, String> documents() {
    return Map.copyOf(documents);
  }

  /**
   * Puts a document in, in place of what was there under its id.
   *
   * @param version of its passages; any text that changes with them
   * @param current false for an edition that a newer one has replaced
   */
  public void put(String document, String version, boolean current, Iterable<Passage> passages) {
    try {
      writer.deleteDocuments(new Term(PassageFields.DOCUMENT, document));
      for (Passage p : passages) {
        writer.addDocument(
            PassageFields.toDocument(p, current, index.model(), known.find(PassageFields.key(p))));
      }
      documents.put(document, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a document out. */
  public void remove(String document) {
    try {
      writer.deleteDocuments(new Term(PassageFields.DOCUMENT, document));
      documents.remove(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all changes so far last. */
  public void commit() {
    try {
      writer.setLiveCommitData(index.commitData(documents).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives a vector to every passage that has none, and commits now and then: what is done stays
   * done when the work is broken off. Changes made before must have been committed.
   *
   * @param progress told how many of all have one
   * @param stop asked between passages whether to break off
   * @return how many are still without
   */
  public long addVectors(EmbeddingModel model, Progress progress, BooleanSupplier stop) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      List<Integer> without = KnownVectors.without(reader);
      long total = reader.numDocs();
      long done = total - without.size();
      var batch = new VectorBatch(writer, index.model(), this::commit);
      for (int doc : without) {
        if (stop.getAsBoolean()) {
          break;
        }
        var stored = reader.storedFields().document(doc);
        Passage passage = PassageFields.toPassage(stored);
        float[] vector = model.embed(passage.forEmbedding()).content().vector();
        batch.add(passage, PassageFields.current(stored), vector);
        progress.at(++done, total);
      }
      batch.finish();
      return total - done;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory;
        known) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
