package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Locks between processes, and between threads of this one, by a file that stays. */
final class FileLocks {
  private static final long RETRY_MILLIS = 500;

  private FileLocks() {}

  /**
   * Waits for the lock and holds it until closed. The system lets go of it when the process ends,
   * however it ends.
   */
  static Closeable acquire(Path file, Progress progress) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      for (boolean said = false; tryLock(channel) == null; said = true) {
        if (!said) {
          progress.remark(
              "Another Vernix is at work on " + file.getFileName() + "; waiting for it.");
        }
        Thread.sleep(RETRY_MILLIS);
      }
      held = true;
      return channel;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineException("waiting was interrupted", file.toString(), "Run it again.");
    } finally {
      if (!held) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
