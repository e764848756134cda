package dev.vernix.guideline.ingest;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.guideline.index.Digest;
import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.guideline.index.IndexUpdate;
import dev.vernix.guideline.index.IndexUpdate.Progress;
import dev.vernix.guideline.index.PassageIndex;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.TextModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The digest and the hospital's own guidelines, in one folder of this machine, ready to be asked.
 */
public final class Library {
  private final DocumentStore store;
  private final PassageIndex index;

  /** The library in that folder, which is made when something is first put in. */
  public Library(Path folder) {
    this.store = new DocumentStore(folder.resolve("documents"));
    this.index = new PassageIndex(folder.resolve("index"), TextModel.guidelines());
  }

  /** The hospital's own guidelines, by title. */
  public List<GuidelineDocument> documents() {
    return store.list();
  }

  /** The documents that a newer edition has replaced, by id, each with what replaced it. */
  public Map<String, GuidelineDocument> replaced() {
    return Editions.replaced(store.list());
  }

  /**
   * Reads a PDF and makes its text searchable by words; {@link #addVectors} does the rest.
   *
   * @param now when this is
   * @param progress hears of pages
   * @param stop asked between pages; once true, nothing is added
   * @throws GuidelineException where the PDF cannot be read
   */
  public Added add(Path pdf, Details given, Instant now, Progress progress, BooleanSupplier stop)
      throws IOException {
    List<GuidelineDocument> there = store.list();
    String fileHash = Sha256.of(pdf);
    for (GuidelineDocument d : there) {
      if (d.fileHash().equals(fileHash)) {
        return new Added(d, Added.Outcome.THERE_ALREADY, Optional.of(d));
      }
    }
    Ingested made = Ingested.of(pdf, fileHash, given, now, PdfReader.read(pdf, progress, stop));
    for (GuidelineDocument d : there) {
      if (d.id().equals(made.document().id())) {
        return new Added(d, Added.Outcome.THERE_ALREADY, Optional.of(d));
      }
    }
    store.put(made.document(), made.passages());
    refresh();
    return placed(made.document());
  }

  private Added placed(GuidelineDocument document) {
    Map<String, GuidelineDocument> replaced = replaced();
    if (replaced.containsKey(document.id())) {
      return new Added(
          document, Added.Outcome.OLDER_EDITION, Optional.ofNullable(replaced.get(document.id())));
    }
    return store.list().stream()
        .filter(d -> replaced.containsKey(d.id()) && Editions.sameWork(d, document))
        .findFirst()
        .map(old -> new Added(document, Added.Outcome.NEWER_EDITION, Optional.of(old)))
        .orElse(new Added(document, Added.Outcome.NEW, Optional.empty()));
  }

  /**
   * Takes a document out.
   *
   * @param name its id, the beginning of it, or its file's name
   * @throws GuidelineException where none or several are meant
   */
  public GuidelineDocument remove(String name) {
    List<GuidelineDocument> meant =
        store.list().stream()
            .filter(d -> d.id().startsWith(name) || d.file().equals(name))
            .toList();
    if (name.isBlank() || meant.size() != 1) {
      throw new GuidelineException(
          meant.isEmpty() ? "no such guideline" : "several guidelines are meant",
          name,
          "Give an id of: vernix guideline list.");
    }
    store.remove(meant.getFirst().id());
    refresh();
    return meant.getFirst();
  }

  /**
   * Brings the index to what the documents say, making it again where format or lexicon have
   * changed. Cheap where nothing is to do.
   */
  public void refresh() {
    Map<String, String> wanted = wanted();
    PassageIndex.State state = index.state();
    if (state.fresh() && state.documents().equals(wanted)) {
      return;
    }
    Map<String, GuidelineDocument> replaced = replaced();
    try (IndexUpdate update = index.openUpdate()) {
      for (String gone : update.documents().keySet()) {
        if (!wanted.containsKey(gone)) {
          update.remove(gone);
        }
      }
      for (var w : wanted.entrySet()) {
        if (!w.getValue().equals(update.documents().get(w.getKey()))) {
          boolean digest = w.getKey().equals(Digest.DOCUMENT);
          update.put(
              w.getKey(),
              w.getValue(),
              !replaced.containsKey(w.getKey()),
              digest ? Digest.passages() : store.passages(w.getKey()));
          update.commit();
        }
      }
      update.commit();
    }
  }

  /**
   * Gives vectors to passages that have none.
   *
   * @param stop asked between passages; what is done by then stays
   * @return how many are still without
   */
  public long addVectors(EmbeddingModel model, Progress progress, BooleanSupplier stop) {
    try (IndexUpdate update = index.openUpdate()) {
      return update.addVectors(model, progress, stop);
    }
  }

  /** Opens the library for searching as it stands. */
  public PassageSearcher open() {
    refresh();
    return index
        .openSearcher()
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException("the index cannot be opened: " + index.folder())));
  }

  /** The documents that the index should hold, each with what its passages depend on. */
  private Map<String, String> wanted() {
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put(Digest.DOCUMENT, Digest.version());
    List<GuidelineDocument> documents = store.list();
    Map<String, GuidelineDocument> replaced = Editions.replaced(documents);
    for (GuidelineDocument d : documents) {
      wanted.put(d.id(), replaced.containsKey(d.id()) ? "replaced" : "current");
    }
    return wanted;
  }
}
