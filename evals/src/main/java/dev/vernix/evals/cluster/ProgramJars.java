package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.CohortException;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The program as jars that a cluster's executors can load: what is on this program's class path,
 * without Spark, which they have, and without engines and embeddings, which no audit uses.
 */
public final class ProgramJars {
  private static final List<String> NOT_USED =
      List.of("onnxruntime", "tokenizers", "langchain4j-embeddings", "llama", "flatlaf");

  private ProgramJars() {}

  /**
   * The jars.
   *
   * @param classPath of this program
   * @param scratch where folders of classes are packed
   * @throws CohortException where the program is one jar of jars
   */
  public static List<Path> of(String classPath, Path scratch) throws IOException {
    List<String> left = Stream.concat(ofSpark().stream(), NOT_USED.stream()).toList();
    var jars = new ArrayList<Path>();
    for (Path entry : entries(classPath)) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry)) {
        jars.add(packed(entry, scratch.resolve("classes-" + jars.size() + ".jar")));
      } else if (name.endsWith(".jar") && left.stream().noneMatch(name::startsWith)) {
        jars.add(entry);
      }
    }
    return jars;
  }

  /** What the names of Spark's libraries begin with. */
  static List<String> ofSpark() {
    try (InputStream in = ProgramJars.class.getResourceAsStream("spark-libraries.txt")) {
      if (in == null) {
        throw new IllegalStateException("spark-libraries.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries, and those that the manifest of a jar adds. */
  private static List<Path> entries(String classPath) throws IOException {
    var entries = new ArrayList<Path>();
    for (String each : classPath.split(File.pathSeparator)) {
      Path entry = Path.of(each).toAbsolutePath().normalize();
      if (!Files.exists(entry) || entries.contains(entry)) {
        continue;
      }
      entries.add(entry);
      if (Files.isRegularFile(entry)) {
        for (String more : manifest(entry)) {
          Path jar = entry.resolveSibling(more).normalize();
          if (Files.isRegularFile(jar)) {
            entries.add(jar);
          }
        }
      }
    }
    return entries;
  }

  private static List<String> manifest(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest();
      if (manifest == null) {
        return List.of();
      }
      if (manifest.getMainAttributes().getValue("Spring-Boot-Lib") != null
          && file.getEntry("BOOT-INF/lib/") != null) {
        throw new CohortException(
            "this is the program as one jar, which cannot be sent to a cluster",
            String.valueOf(jar.getFileName()),
            "Run it through the launcher vernix.");
      }
      String path = manifest.getMainAttributes().getValue("Class-Path");
      return path == null ? List.of() : List.of(path.split(" "));
    }
  }

  private static Path packed(Path folder, Path jar) throws IOException {
    try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)));
        Stream<Path> files = Files.walk(folder)) {
      out.setLevel(1);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(
            new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
