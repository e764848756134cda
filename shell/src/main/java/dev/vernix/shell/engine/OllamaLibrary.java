package dev.vernix.shell.engine;

import dev.langchain4j.model.ollama.OllamaModelCard;
import dev.langchain4j.model.ollama.OllamaModels;
import dev.vernix.prompts.EngineException;
import io.github.ollama4j.Ollama;
import io.github.ollama4j.exceptions.OllamaException;
import io.github.ollama4j.models.request.CustomModelRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The models on an Ollama server: what there is, and how a pinned one gets there. */
final class OllamaLibrary {
  private static final Pattern WEIGHTS = Pattern.compile("(?m)^FROM .*sha256[-:]([0-9a-f]{64})");
  private static final int UNKNOWN_CONTEXT = 4096;
  private static final int REQUEST_SECONDS = 600;

  private final URI server;
  private final Ollama ollama;
  private final OllamaModels cards;
  private final OllamaBlobs blobs;

  OllamaLibrary(URI server, Timeouts timeouts) {
    this.server = server;
    this.ollama = new Ollama(server.toString());
    ollama.setRequestTimeoutSeconds(REQUEST_SECONDS);
    this.cards =
        OllamaModels.builder()
            .baseUrl(server.toString())
            .httpClientBuilder(OllamaWire.builder(timeouts))
            .build();
    this.blobs = new OllamaBlobs(server);
  }

  /**
   * A model on the server.
   *
   * @param name as the server lists it
   * @param bytes its size on the server's disk
   */
  record Listed(String name, long bytes) {}

  /**
   * What a server knows of a model.
   *
   * @param weights the SHA-256 of its GGUF file, or empty where the server does not say
   * @param template how it writes a conversation
   * @param contextTokens what it was trained for
   */
  record Card(String weights, String template, int contextTokens) {}

  /** Every model on the server. */
  List<Listed> list() {
    try {
      return ollama.listModels().stream()
          .map(each -> new Listed(each.getName(), each.getSize()))
          .toList();
    } catch (OllamaException e) {
      throw OllamaFailures.explain(e, server, "list of models");
    }
  }

  /** What the server knows of the model, if it has it. */
  Optional<Card> card(String name) {
    String tagged = name.contains(":") ? name : name + ":latest";
    if (list().stream().noneMatch(each -> each.name().equalsIgnoreCase(tagged))) {
      return Optional.empty();
    }
    OllamaModelCard card = cards.modelCard(name).content();
    Matcher weights = WEIGHTS.matcher(String.valueOf(card.getModelfile()));
    return Optional.of(
        new Card(
            weights.find() ? weights.group(1) : "",
            String.valueOf(card.getTemplate()),
            contextOf(card)));
  }

  /**
   * Whether the server has exactly the pinned file under the catalogue's name, with the catalogue's
   * chat format.
   */
  boolean has(CatalogueModel model) {
    return card(model.ollamaName())
        .filter(card -> card.weights().equals(model.sha256()))
        .filter(card -> card.template().equals(model.chat().ollamaTemplate()))
        .isPresent();
  }

  /** Makes the pinned model on the server from its file. */
  void create(CatalogueModel model, Path file, Progress progress) {
    blobs.upload(model, file, progress);
    try {
      ollama.createModel(
          // Not through the constructor: it sets "quantize" to false, and the server wants a text
          // there.
          CustomModelRequest.builder()
              .model(model.ollamaName())
              .files(Map.of(model.file(), "sha256:" + model.sha256()))
              .template(model.chat().ollamaTemplate())
              .parameters(Map.of("stop", model.stop()))
              .license(model.licence())
              .stream(true)
              .build());
    } catch (OllamaException e) {
      throw new EngineException(
          "the Ollama server could not make the model",
          server + ", " + model.ollamaName(),
          "Look at the server's log; is its disk full?");
    }
    if (!has(model)) {
      throw new EngineException(
          "the Ollama server made another model than the pinned one",
          server + ", " + model.ollamaName(),
          "Run: vernix model pull " + model.name() + ", or use --engine embedded.");
    }
  }

  /**
   * Pulls a model of Ollama's own library, which needs a network or a mirror that the server knows.
   */
  void pull(String name, Progress progress) {
    blobs.pull(name, progress);
  }

  private static int contextOf(OllamaModelCard card) {
    return card.getModelInfo() == null
        ? UNKNOWN_CONTEXT
        : card.getModelInfo().entrySet().stream()
            .filter(
                entry ->
                    entry.getKey().endsWith(".context_length")
                        && entry.getValue() instanceof Number)
            .map(entry -> ((Number) entry.getValue()).intValue())
            .findFirst()
            .orElse(UNKNOWN_CONTEXT);
  }
}
