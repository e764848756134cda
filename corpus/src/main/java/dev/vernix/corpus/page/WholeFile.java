package dev.vernix.corpus.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a file whole or not at all: into a neighbour first, then renamed over the old one. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Makes the folder where it is missing.
   *
   * @throws OutputException where it cannot be made or is a file
   */
  public static void folder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /**
   * Writes each content under its name into the folder, which is made where it is missing.
   *
   * @return the files, in the order of {@code contents}
   * @throws OutputException where one cannot be written; those before it stand
   */
  public static List<Path> all(Path folder, Map<String, byte[]> contents) {
    folder(folder);
    contents.forEach((name, content) -> write(folder.resolve(name), content));
    return contents.keySet().stream().map(folder::resolve).toList();
  }

  /**
   * Writes {@code content} under {@code file}; a reader sees the old file or the new one, never a
   * part.
   *
   * @throws OutputException where that fails; the old file, if there was one, is as it was
   */
  public static void write(Path file, byte[] content) {
    Path part =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (var channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
      move(part, file);
    } catch (IOException e) {
      discard(part);
      throw failed(file, e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The first failure is the one to tell; a hidden .part file does no harm.
      return;
    }
  }

  public static OutputException failed(Path path, IOException e) {
    return new OutputException("cannot write " + path + ": " + advice(path, e), e);
  }

  private static String advice(Path path, IOException e) {
    String said =
        String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage())
            .toLowerCase(Locale.ROOT);
    if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
      return "the disk is full; free some space or choose another folder with --out";
    }
    if (said.contains("read-only")) {
      return "the file system is read-only; choose another folder with --out";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied; choose a folder you may write to with --out";
    }
    if (e instanceof FileAlreadyExistsException
        || e instanceof NotDirectoryException
        || Files.isDirectory(path)) {
      return "something else of that name is in the way; move it or choose another folder with"
          + " --out";
    }
    return "the system refused ("
        + e.getClass().getSimpleName()
        + "); choose another folder with --out";
  }
}
