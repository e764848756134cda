package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Where an Ollama server is: on this machine, because prompts are patient data and must not leave
 * it.
 */
final class OllamaAddress {
  private static final int PORT = 11434;

  private OllamaAddress() {}

  /**
   * The address that {@code OLLAMA_HOST} gives (a host, {@code host:port} or a URL), else the usual
   * one.
   *
   * @throws EngineException if it is not a loopback address
   */
  static URI of(Map<String, String> environment) {
    String given = environment.getOrDefault("OLLAMA_HOST", "").strip();
    if (given.isEmpty()) {
      return URI.create("http://127.0.0.1:" + PORT);
    }
    return loopback(given);
  }

  /** The address, if it is one of this machine. */
  static URI loopback(String given) {
    String text = given.contains("://") ? given : "http://" + given;
    URI uri;
    try {
      uri = URI.create(text);
    } catch (IllegalArgumentException e) {
      throw refused(given);
    }
    String host = uri.getHost();
    if (host == null || !"http".equals(uri.getScheme())) {
      throw refused(given);
    }
    // A server told to listen everywhere is reached here on loopback.
    String local = host.equals("0.0.0.0") || host.equals("[::]") ? "127.0.0.1" : host;
    if (!isLoopback(local)) {
      throw refused(given);
    }
    return URI.create("http://" + local + ":" + (uri.getPort() < 0 ? PORT : uri.getPort()));
  }

  private static boolean isLoopback(String host) {
    boolean literal =
        host.startsWith("[") || host.matches("[\\d.]+") || host.equalsIgnoreCase("localhost");
    try {
      // Only literals and localhost: a name that resolves to loopback now may resolve elsewhere
      // later.
      return literal && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static EngineException refused(String given) {
    return new EngineException(
        "OLLAMA_HOST is not an address of this machine, and patient text never leaves it",
        given,
        "Unset OLLAMA_HOST, or set it to 127.0.0.1:" + PORT + ".");
  }
}
