package dev.vernix.shell.engine;

import dev.langchain4j.model.chat.ChatModel;
import dev.vernix.evals.cluster.ModelFactory;
import dev.vernix.shell.line.CommandError;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Servers that the user names, which all have one model: Ollama at {@code http://HOST:PORT},
 * OpenAI-compatible ones such as vLLM at {@code http://HOST:PORT/v1}. Prompts hold patient text and
 * go to no other address.
 *
 * @param servers without a slash at the end
 * @param name of the model
 * @param each how many calls each server is given at once
 */
public record EndpointPool(List<URI> servers, String name, int each) implements ModelFactory {
  public EndpointPool {
    // Serialised, which not every list of the JDK's can be across versions.
    servers = new ArrayList<>(servers);
  }

  /**
   * Reads what the user gave.
   *
   * @param addresses with commas between
   * @throws CommandError where one is no such address
   */
  public static EndpointPool of(String addresses, String model, int each) {
    List<URI> servers = Arrays.stream(addresses.split(",")).map(EndpointPool::server).toList();
    return new EndpointPool(servers, model, each);
  }

  private static URI server(String address) {
    try {
      URI uri = URI.create(address.strip().replaceFirst("/+$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      String path = String.valueOf(uri.getPath());
      if (web && uri.getHost() != null && (path.isEmpty() || path.endsWith("/v1"))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Told below, as any other that is no address.
    }
    throw CommandError.badInput(
        "not the address of a model server",
        "--endpoints " + address,
        "Give http://HOST:11434 for Ollama or http://HOST:8000/v1 for others, with commas between.");
  }

  @Override
  public int calls() {
    return servers.size() * each;
  }

  /** Starts at another server for each task, and goes on to the next where one fails. */
  @Override
  public ChatModel open(int task) {
    var order = new ArrayList<URI>();
    for (int i = 0; i < servers.size(); i++) {
      order.add(servers.get((task + i) % servers.size()));
    }
    return new EndpointModel(order, name, each, Timeouts.DEFAULT);
  }
}
