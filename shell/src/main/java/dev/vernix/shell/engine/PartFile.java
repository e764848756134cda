package dev.vernix.shell.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows by whole parts. A journal beside it says how many parts are in it and where the
 * last one ends, and is replaced only when the bytes are on disk, so that whatever a killed process
 * left after that point is cut off again.
 */
final class PartFile {
  private final Path file;
  private final Path journal;
  private int count;
  private long length;

  PartFile(Path file, Path journal) {
    this.file = file;
    this.journal = journal;
  }

  /** How many parts are in it. */
  int count() {
    return count;
  }

  /** Its bytes, up to the end of the last whole part. */
  long length() {
    return length;
  }

  /**
   * Reads the journal and cuts the file where the last whole part ends; without a journal it starts
   * anew.
   */
  void recover() throws IOException {
    count = 0;
    length = 0;
    if (Files.exists(journal) && Files.exists(file)) {
      String[] words = Files.readString(journal).strip().split(" ");
      if (words.length == 2
          && words[0].matches("\\d{1,9}")
          && words[1].matches("\\d{1,18}")
          && Files.size(file) >= Long.parseLong(words[1])) {
        count = Integer.parseInt(words[0]);
        length = Long.parseLong(words[1]);
      }
    }
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  /**
   * Adds one part.
   *
   * @param limit the most bytes it may have
   * @throws IOException if it cannot be written or is longer
   */
  void append(InputStream part, long limit) throws IOException {
    long end = length;
    var buffer = new byte[1 << 20];
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.position(length);
      for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
        if (end + read - length > limit) {
          throw new IOException("a package holds more than the model's file");
        }
        var bytes = ByteBuffer.wrap(buffer, 0, read);
        while (bytes.hasRemaining()) {
          end += channel.write(bytes);
        }
      }
      channel.force(true);
    }
    Path next = journal.resolveSibling(journal.getFileName() + ".new");
    Files.writeString(next, (count + 1) + " " + end + "\n");
    Files.move(next, journal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    count++;
    length = end;
  }
}
