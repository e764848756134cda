package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two long transfers of an Ollama server, with progress: a model's file going up, and a model
 * of Ollama's library coming down. ollama4j does neither (it has no blobs, and keeps the bytes of a
 * pull to itself).
 */
final class OllamaBlobs {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI server;

  OllamaBlobs(URI server) {
    this.server = server;
  }

  /** Sends the model's file, unless the server has it. */
  void upload(CatalogueModel model, Path file, Progress progress) {
    URI blob = server.resolve("/api/blobs/sha256:" + model.sha256());
    try (var client = client()) {
      var head =
          HttpRequest.newBuilder(blob).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
      if (client.send(head, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
        return;
      }
      String what = "Giving " + model.name() + " to Ollama";
      var body =
          HttpRequest.BodyPublishers.fromPublisher(
              HttpRequest.BodyPublishers.ofInputStream(
                  () -> counted(file, what, model.bytes(), progress)),
              model.bytes());
      var response =
          client.send(
              HttpRequest.newBuilder(blob).POST(body).build(),
              HttpResponse.BodyHandlers.discarding());
      if (response.statusCode() >= 300) {
        throw refused(model.name(), response.statusCode());
      }
    } catch (IOException e) {
      throw OllamaFailures.explain(e, server, model.name());
    } catch (InterruptedException e) {
      throw interrupted(model.name());
    }
  }

  /** Has the server pull the model, until it says that it is there. */
  void pull(String name, Progress progress) {
    try (var client = client()) {
      var request =
          HttpRequest.newBuilder(server.resolve("/api/pull"))
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.writeValueAsString(Map.of("model", name))))
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw notPulled(name);
      }
      String status = "";
      try (var lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          status = follow(JSON.readTree(line), name, progress);
        }
      }
      if (!status.equals("success")) {
        throw notPulled(name);
      }
    } catch (IOException e) {
      throw OllamaFailures.explain(e, server, name);
    } catch (InterruptedException e) {
      throw interrupted(name);
    }
  }

  private static String follow(JsonNode event, String name, Progress progress) {
    long total = event.path("total").asLong(0);
    if (event.has("error")) {
      throw notPulled(name);
    }
    if (total > 1_000_000) {
      progress.at("Pulling " + name, event.path("completed").asLong(0), total);
    }
    return event.path("status").asString("");
  }

  private static InputStream counted(Path file, String what, long total, Progress progress) {
    try {
      return new CountedInput(Files.newInputStream(file), done -> progress.at(what, done, total));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private EngineException refused(String model, int status) {
    return new EngineException(
        "the Ollama server did not take the model's file",
        server + ", " + model + ", status " + status,
        "Look at its log; is its disk full?");
  }

  private static EngineException notPulled(String name) {
    return new EngineException(
        "Ollama could not pull the model",
        name,
        "Check the name and the network, or take a pinned model: vernix model list.");
  }

  private static EngineException interrupted(String name) {
    Thread.currentThread().interrupt();
    return new EngineException("the transfer was interrupted", name, "Run it again.");
  }
}
