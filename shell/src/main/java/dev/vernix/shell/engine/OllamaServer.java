package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An Ollama server on this machine: one that was found, or one that Vernix started and will end
 * again.
 */
public final class OllamaServer implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(2);
  private static final Duration START = Duration.ofSeconds(60);

  private final URI address;
  private final @Nullable Process process;
  private final @Nullable Thread atExit;

  private OllamaServer(URI address, @Nullable Process process) {
    this.address = address;
    this.process = process;
    this.atExit = process == null ? null : new Thread(() -> end(process), "vernix-ollama-end");
    if (atExit != null) {
      Runtime.getRuntime().addShutdownHook(atExit);
    }
  }

  /** Its address, always one of this machine. */
  public URI address() {
    return address;
  }

  /** Whether Vernix started it. */
  public boolean isOurs() {
    return process != null;
  }

  /** The server that already answers there. */
  public static Optional<OllamaServer> running(URI address) {
    return answers(address) ? Optional.of(new OllamaServer(address, null)) : Optional.empty();
  }

  /** The binary: the one that {@code VERNIX_OLLAMA} names, else {@code ollama} on the path. */
  public static Optional<Path> binary(Map<String, String> environment) {
    String named = environment.getOrDefault("VERNIX_OLLAMA", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve("ollama"))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /**
   * Starts a server on a free port of this machine, with the models that the user's own server
   * would have.
   *
   * @param log where it writes what it does; Ollama logs no prompts there
   */
  public static OllamaServer start(Path binary, Path log) {
    return start(binary, log, Map.of());
  }

  static OllamaServer start(Path binary, Path log, Map<String, String> environment) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      URI address = URI.create("http://127.0.0.1:" + freePort());
      var builder =
          new ProcessBuilder(binary.toString(), "serve")
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().put("OLLAMA_HOST", address.getAuthority());
      // One request at a time has the whole context; several would share it.
      builder.environment().put("OLLAMA_NUM_PARALLEL", "1");
      builder.environment().put("OLLAMA_MAX_LOADED_MODELS", "1");
      builder.environment().remove("OLLAMA_DEBUG");
      builder.environment().putAll(environment);
      var server = new OllamaServer(address, builder.start());
      server.awaitStart(binary, log);
      return server;
    } catch (IOException e) {
      throw startFailed(binary, log);
    }
  }

  private void awaitStart(Path binary, Path log) {
    Process started = java.util.Objects.requireNonNull(process);
    long deadline = System.nanoTime() + START.toNanos();
    try {
      while (!answers(address)) {
        if (!started.isAlive() || System.nanoTime() > deadline) {
          close();
          throw startFailed(binary, log);
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new EngineException(
          "starting Ollama was interrupted", binary.toString(), "Run the command again.");
    }
  }

  static boolean answers(URI address) {
    try (var client = HttpClient.newBuilder().connectTimeout(ANSWER).build()) {
      var request = HttpRequest.newBuilder(address.resolve("/api/version")).timeout(ANSWER).build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      // Something else may listen on that port.
      return response.statusCode() == 200 && response.body().contains("\"version\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static EngineException startFailed(Path binary, Path log) {
    return new EngineException(
        "Ollama does not start", binary + ", log in " + log, "Look at the log.");
  }

  private static void end(Process process) {
    // Its runner holds the model and is a process of its own.
    var runners = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    runners.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends the server if Vernix started it. */
  @Override
  public void close() {
    Process ours = process;
    if (ours == null || !ours.isAlive()) {
      return;
    }
    end(ours);
    try {
      Runtime.getRuntime().removeShutdownHook(java.util.Objects.requireNonNull(atExit));
    } catch (IllegalStateException e) {
      // The process is ending, and the hook with it.
    }
  }
}
