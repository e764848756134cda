package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Puts llama.cpp's native library where the library loader takes it from.
 *
 * <p>Left alone, the loader writes it to one fixed name in the shared temporary folder (two
 * programs starting together tear the file from under each other), deletes every {@code llama*} and
 * {@code jllama*} there, and announces itself on standard output, which is ours for results.
 */
final class NativeLibrary {
  private static final String FOLDER = "de.kherud.llama.lib.path";
  private static final String TEMPORARY = "de.kherud.llama.tmpdir";

  private NativeLibrary() {}

  /** Unpacks the library into the cache, once, and names it to the loader. */
  static synchronized void prepare(Path cache) {
    if (System.getProperty(FOLDER) != null) {
      return;
    }
    String name = System.mapLibraryName("jllama");
    String resource = "/de/kherud/llama/" + system() + "/" + machine() + "/" + name;
    Path folder = cache.resolve("native").resolve(system() + "-" + machine());
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new EngineException(
            "the embedded engine is not made for this machine",
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            "Use --engine ollama.");
      }
      byte[] library = in.readAllBytes();
      Path file = folder.resolve(name);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
        Files.createDirectories(folder);
        Path unpacked = folder.resolve("unpacked-" + ProcessHandle.current().pid());
        // Renamed when whole: another process may be loading the one that is there.
        Files.move(Files.write(unpacked, library), file, StandardCopyOption.ATOMIC_MOVE);
      }
      if (system().equals("Mac")) {
        // There it names the library's folder on standard output all the same; our results go past
        // System.out.
        System.setOut(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      }
      System.setProperty(FOLDER, folder.toString());
      System.setProperty(TEMPORARY, Files.createDirectories(folder.resolve("tmp")).toString());
    } catch (IOException e) {
      throw new EngineException(
          "the embedded engine's library cannot be written",
          folder.toString(),
          "Check the disk and the permissions.",
          e);
    }
  }

  private static String system() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.contains("win") ? "Windows" : os.contains("mac") ? "Mac" : "Linux";
  }

  private static String machine() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return arch.equals("aarch64") || arch.equals("arm64") ? "aarch64" : "x86_64";
  }
}
