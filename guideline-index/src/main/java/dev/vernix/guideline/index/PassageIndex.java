package dev.vernix.guideline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * A Lucene index of passages in a folder. Every change is a commit: whenever the process ends, what
 * is found at the next opening is the state of one commit, whole.
 *
 * @param folder made when first written to
 * @param model how texts become words
 */
public record PassageIndex(Path folder, TextModel model) {
  /** Changes when indexes made before can no longer be read rightly. */
  private static final String FORMAT = "1";

  private static final String VERSION = "vernix.version";
  private static final String DOCUMENT = "vernix.document.";

  /**
   * What an index says of itself.
   *
   * @param fresh whether it was made in this format, with this lexicon; a stale one must be made
   *     again
   * @param documents the documents in it, each with the version of its passages
   */
  public record State(boolean fresh, Map<String, String> documents) {
    public State {
      documents = Map.copyOf(documents);
    }
  }

  /** Opens it for searching, as it stands now; empty where there is none or it cannot be used. */
  public Optional<PassageSearcher> openSearcher() {
    Optional<DirectoryReader> reader = openReader();
    if (reader.isPresent() && !state(reader.get()).fresh()) {
      close(reader.get());
      return Optional.empty();
    }
    return reader.map(r -> new PassageSearcher(r, model));
  }

  /** What the index says of itself; stale and empty where there is none. */
  public State state() {
    return openReader()
        .map(
            reader -> {
              State state = state(reader);
              close(reader);
              return state;
            })
        .orElse(new State(false, Map.of()));
  }

  /**
   * Opens it for writing. A stale or damaged index is made again: what it held is gone with the
   * first commit, except that vectors are taken over for texts that come back.
   *
   * @throws GuidelineException where another process is writing
   */
  public IndexUpdate openUpdate() {
    return IndexUpdate.open(this);
  }

  Map<String, String> commitData(Map<String, String> documents) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(VERSION, version());
    documents.forEach((id, version) -> data.put(DOCUMENT + id, version));
    return data;
  }

  Directory directory() throws IOException {
    Files.createDirectories(folder);
    return new MMapDirectory(folder);
  }

  /** Empty where there is no index or a file of it is damaged or of a later Lucene. */
  Optional<DirectoryReader> openReader() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(DirectoryReader.open(directory()));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  State state(DirectoryReader reader) {
    try {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      Map<String, String> documents = new LinkedHashMap<>();
      data.forEach(
          (k, v) -> {
            if (k.startsWith(DOCUMENT)) {
              documents.put(k.substring(DOCUMENT.length()), v);
            }
          });
      return new State(version().equals(data.get(VERSION)), documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String version() {
    return FORMAT + " " + model.version();
  }

  static void close(DirectoryReader reader) {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
