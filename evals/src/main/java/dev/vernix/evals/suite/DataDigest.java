package dev.vernix.evals.suite;

import dev.vernix.corpus.provenance.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** SHA-256 of all files of a suite's data, with their names. */
final class DataDigest {
  private DataDigest() {}

  static String of(List<Path> data) throws IOException {
    var parts = new ArrayList<String>();
    for (Path each : data) {
      List<Path> files;
      try (var all = Files.walk(each)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        parts.add(each.relativize(file).toString().replace('\\', '/'));
        parts.add(Sha256.of(Files.readAllBytes(file)));
      }
    }
    return Sha256.of(parts);
  }
}
