package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The model files on disk. A file stands under its final name only when its bytes are whole; that
 * its checksum was right is remembered beside it, with its size and time, because hashing a
 * gigabyte at every start would cost a second.
 */
public final class ModelStore {
  private final Path folder;

  /** A store in that folder, which need not exist yet. */
  public ModelStore(Path folder) {
    this.folder = folder;
  }

  /** What is on disk of a model. */
  public enum State {
    /** Nothing. */
    MISSING,
    /** Some packages; fetching goes on from there. */
    PARTIAL,
    /** All of it, by its length; its checksum has not been looked at since it changed. */
    UNVERIFIED,
    /** All of it, with the right checksum. */
    VERIFIED,
    /** A file of the wrong length, or one whose checksum was wrong. */
    DAMAGED
  }

  /** Where the model's file stands or would stand. */
  public Path file(CatalogueModel model) {
    return folder.resolve(model.file());
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  Path part(CatalogueModel model) {
    return folder.resolve(model.file() + ".part");
  }

  Path journal(CatalogueModel model) {
    return folder.resolve(model.file() + ".part.journal");
  }

  private Path stamp(CatalogueModel model) {
    return folder.resolve(model.file() + ".verified");
  }

  /** What is on disk, without reading the file itself. */
  public State state(CatalogueModel model) {
    Path file = file(model);
    try {
      if (!Files.isRegularFile(file)) {
        return Files.exists(journal(model)) ? State.PARTIAL : State.MISSING;
      }
      if (Files.size(file) != model.bytes()) {
        return State.DAMAGED;
      }
      boolean stamped =
          Files.exists(stamp(model)) && Files.readString(stamp(model)).equals(stampOf(model, file));
      return stamped ? State.VERIFIED : State.UNVERIFIED;
    } catch (IOException e) {
      return State.DAMAGED;
    }
  }

  /**
   * Reads the file and compares its checksum, unless that was done before and the file has not
   * changed.
   *
   * @throws EngineException if the file is missing or is not the one that the catalogue pins
   */
  public Path verify(CatalogueModel model, Progress progress) {
    return switch (state(model)) {
      case VERIFIED -> file(model);
      case UNVERIFIED -> hashed(model, progress);
      case DAMAGED -> throw damaged(model, file(model));
      case MISSING, PARTIAL ->
          throw new EngineException(
              "the model is not on this machine",
              file(model).toString(),
              "Run: vernix model pull " + model.name() + ".");
    };
  }

  private Path hashed(CatalogueModel model, Progress progress) {
    Path file = file(model);
    try {
      if (!sha256(file, "Checking " + model.name(), progress).equals(model.sha256())) {
        throw damaged(model, file);
      }
      remember(model);
    } catch (IOException e) {
      throw new EngineException(
          "the model cannot be read", file.toString(), "Check the disk and the permissions.", e);
    }
    return file;
  }

  /**
   * Notes that the file under the final name has the right checksum. A store that cannot be written
   * checks each time.
   */
  void remember(CatalogueModel model) {
    try {
      Files.writeString(stamp(model), stampOf(model, file(model)));
    } catch (IOException e) {
      // Only the memory of the check is lost: the next start reads the file again.
    }
  }

  static String sha256(Path file, String what, Progress progress) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    long total = Math.max(1, Files.size(file));
    long done = 0;
    var buffer = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        done += read;
        progress.at(what, done, total);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static EngineException damaged(CatalogueModel model, Path file) {
    return new EngineException(
        "the model file is damaged (wrong length or SHA-256)",
        file.toString(),
        "Run: vernix model pull " + model.name() + ".");
  }

  private static String stampOf(CatalogueModel model, Path file) throws IOException {
    return model.sha256()
        + " "
        + Files.size(file)
        + " "
        + Files.getLastModifiedTime(file).toMillis();
  }
}
