package dev.vernix.shell.engine;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model on servers that the user names, asked at temperature 0. A server that does not answer, or
 * says that it is busy or broken, is passed over for the next one, and asked last from then on.
 */
final class EndpointModel implements ChatModel {
  private static final int TOKENS = 8192;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Of this process; over several the number of tasks bounds the calls. */
  private static final Map<URI, Semaphore> FREE = new ConcurrentHashMap<>();

  private final ArrayDeque<URI> servers;
  private final int each;
  private final String model;
  private final Timeouts timeouts;
  private final HttpClient http;

  /**
   * @param servers in the order in which they are tried
   * @param each calls that a server gets at once
   */
  EndpointModel(List<URI> servers, String model, int each, Timeouts timeouts) {
    this.servers = new ArrayDeque<>(servers);
    this.each = each;
    this.model = model;
    this.timeouts = timeouts;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeouts.connect())
            // An address that sends patient text on to another is none that the user named.
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    for (int tried = 1; ; tried++) {
      URI server = servers.getFirst();
      Semaphore free = FREE.computeIfAbsent(server, s -> new Semaphore(each));
      try {
        free.acquire();
        try {
          return ask(server, request);
        } finally {
          free.release();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EngineException(
            "the model call was interrupted", "on request", "Run the command again.");
      } catch (Unavailable e) {
        servers.addLast(servers.removeFirst());
        if (tried == servers.size()) {
          throw new EngineException(
              "no model server answered as it should (" + e.getMessage() + ")",
              server + ", " + model,
              "Check the servers of --endpoints and that each has the model.");
        }
      }
    }
  }

  private ChatResponse ask(URI server, ChatRequest request)
      throws Unavailable, InterruptedException {
    boolean openAi = String.valueOf(server.getPath()).endsWith("/v1");
    String body = JSON.writeValueAsString(openAi ? openAi(request) : ollama(request));
    var call =
        HttpRequest.newBuilder(URI.create(server + (openAi ? "/chat/completions" : "/api/chat")))
            .timeout(timeouts.firstToken(body.length() / 3))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(call, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Unavailable("status " + answer.statusCode());
      }
      JsonNode said = JSON.readTree(answer.body());
      JsonNode message = openAi ? said.path("choices").path(0).path("message") : said.path("message");
      if (!message.path("content").isString()) {
        throw new Unavailable("an answer of another form");
      }
      return ChatResponse.builder()
          .aiMessage(AiMessage.from(message.path("content").stringValue()))
          .build();
    } catch (IOException | JacksonException e) {
      throw new Unavailable(e.getClass().getSimpleName());
    }
  }

  private Map<String, Object> ollama(ChatRequest request) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("temperature", 0);
    options.put("num_ctx", TOKENS);
    put(options, "num_predict", request.maxOutputTokens());
    put(options, "stop", stops(request));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("model", model);
    body.put("messages", messages(request));
    body.put("stream", false);
    // Else Ollama drops the front of a prompt that is too long, and says nothing.
    body.put("truncate", false);
    body.put("options", options);
    return body;
  }

  private Map<String, Object> openAi(ChatRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("model", model);
    body.put("messages", messages(request));
    body.put("temperature", 0);
    put(body, "max_tokens", request.maxOutputTokens());
    put(body, "stop", stops(request));
    return body;
  }

  private static @Nullable List<String> stops(ChatRequest request) {
    List<String> stops = request.stopSequences();
    return stops == null || stops.isEmpty() ? null : stops;
  }

  private static void put(
      Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  private static List<Map<String, String>> messages(ChatRequest request) {
    return request.messages().stream().map(EndpointModel::message).toList();
  }

  private static Map<String, String> message(ChatMessage message) {
    return switch (message) {
      case SystemMessage m -> Map.of("role", "system", "content", m.text());
      case UserMessage m -> Map.of("role", "user", "content", m.singleText());
      case AiMessage m -> Map.of("role", "assistant", "content", String.valueOf(m.text()));
      default -> throw new IllegalArgumentException("a message of a kind that is not sent");
    };
  }

  /** This server cannot answer now; the message names no prompt. */
  private static final class Unavailable extends Exception {
    @java.io.Serial private static final long serialVersionUID = 1L;

    Unavailable(String why) {
      super(why);
    }
  }
}
