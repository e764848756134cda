package dev.vernix.shell.interactive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;

/** Files and folders that a half-typed path may become. */
final class PathCandidates {
  private PathCandidates() {}

  static void add(String typed, List<Candidate> candidates) {
    String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
      for (Path entry : entries) {
        String name = folder + entry.getFileName();
        if (Files.isDirectory(entry)) {
          // Not complete: the next key may go deeper, so no blank follows.
          candidates.add(new Candidate(name + "/", name + "/", null, null, null, null, false));
        } else {
          candidates.add(new Candidate(name));
        }
      }
    } catch (IOException | InvalidPathException _) {
      // Nothing there to complete.
    }
  }
}
