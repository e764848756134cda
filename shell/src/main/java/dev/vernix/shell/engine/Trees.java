package dev.vernix.shell.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders of our own making, with all that is in them. */
final class Trees {
  private Trees() {}

  /** Deletes every folder within {@code parent} whose name starts so. */
  static void deleteAll(Path parent, String prefix) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      for (Path each :
          entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList()) {
        delete(each);
      }
    }
  }

  /** Deletes the folder and what is in it; symbolic links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
