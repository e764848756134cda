package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens engines. In the order of {@code auto}: an Ollama server that answers, an Ollama binary to
 * start, llama.cpp in this process, none. A pinned model that is not there yet is fetched on the
 * way.
 */
public final class Engines {
  private final ModelCatalogue catalogue;
  private final Folders folders;
  private final Map<String, String> environment;
  private final Timeouts timeouts;
  private final ModelStore store;
  private final ModelFetcher fetcher;

  Engines(
      ModelCatalogue catalogue,
      Folders folders,
      Map<String, String> environment,
      Timeouts timeouts,
      Pip pip) {
    this.catalogue = catalogue;
    this.folders = folders;
    this.environment = Map.copyOf(environment);
    this.timeouts = timeouts;
    this.store = new ModelStore(folders.models());
    this.fetcher = new ModelFetcher(store, pip);
  }

  /** The engines of this machine, under these environment variables. */
  public static Engines of(Map<String, String> environment) {
    return new Engines(
        ModelCatalogue.bundled(),
        Folders.of(environment),
        environment,
        Timeouts.DEFAULT,
        Pip.of(environment));
  }

  /**
   * Opens an engine, fetching its model first where that is needed.
   *
   * @param modelName a model of the catalogue or of the Ollama server; null for the one chosen with
   *     {@code model use}, else the catalogue's default
   * @throws EngineException if that engine or model cannot be had; {@link EngineChoice#AUTO} falls
   *     back to none instead, and says why in the engine's remarks
   */
  public Engine open(EngineChoice choice, @Nullable String modelName, Progress progress) {
    String name =
        modelName == null
            ? new ModelChoice(folders.config()).read().orElse(catalogue.defaultName())
            : modelName;
    return switch (choice) {
      case NONE -> Engine.none(List.of());
      case OLLAMA -> ollama(name, new Fetching(progress));
      case EMBEDDED -> embedded(name, new Fetching(progress));
      case AUTO -> first(name, new Fetching(progress));
    };
  }

  private Engine first(String name, Fetching fetching) {
    var remarks = new ArrayList<String>();
    for (EngineChoice choice : List.of(EngineChoice.OLLAMA, EngineChoice.EMBEDDED)) {
      try {
        Engine engine =
            choice == EngineChoice.OLLAMA ? ollama(name, fetching) : embedded(name, fetching);
        return engine.remarking(remarks);
      } catch (EngineException e) {
        remarks.add("No " + choice.word() + " engine: " + e.getMessage());
        if (Thread.currentThread().isInterrupted()) {
          throw e;
        }
      }
    }
    return Engine.none(remarks);
  }

  private Engine ollama(String name, Fetching fetching) {
    OllamaServer server = server();
    try {
      Optional<CatalogueModel> pinned = catalogue.find(name);
      var library = new OllamaLibrary(server.address(), timeouts);
      if (pinned.isPresent() && !library.has(pinned.get())) {
        library.create(pinned.get(), fetching.file(pinned.get()), fetching.progress);
      }
      String served = pinned.map(CatalogueModel::ollamaName).orElse(name);
      OllamaLibrary.Card card =
          library.card(served).orElseThrow(() -> notThere(server.address(), served));
      int context = pinned.map(CatalogueModel::contextTokens).orElse(card.contextTokens());
      var timings = new EngineTimings();
      var model =
          new OllamaStreaming(
              server.address(),
              served,
              pinned.map(CatalogueModel::stop).orElse(List.of()),
              context,
              Processors.now().threads(),
              timeouts,
              timings);
      return new Engine(
          EngineChoice.OLLAMA,
          pinned.map(CatalogueModel::name).orElse(name),
          card.weights(),
          context,
          Optional.of(model),
          TokenBounds::atMost,
          timings,
          server.isOurs() ? List.of("Started an Ollama server for this run.") : List.of(),
          server::close);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  OllamaServer server() {
    URI address = OllamaAddress.of(environment);
    return OllamaServer.running(address)
        .or(
            () ->
                OllamaServer.binary(environment)
                    .map(
                        binary ->
                            OllamaServer.start(binary, folders.cache().resolve("ollama.log"))))
        .orElseThrow(
            () ->
                new EngineException(
                    "no Ollama server answers and no ollama program is on the path",
                    address.toString(),
                    "Install Ollama, or use --engine embedded."));
  }

  private Engine embedded(String name, Fetching fetching) {
    CatalogueModel model =
        catalogue
            .find(name)
            .orElseThrow(
                () ->
                    new EngineException(
                        "the embedded engine runs only pinned models",
                        name,
                        "See: vernix model list."));
    Path file = fetching.file(model);
    var timings = new EngineTimings();
    var chat = new EmbeddedChatModel(model, file, folders.cache(), timeouts, timings);
    return new Engine(
        EngineChoice.EMBEDDED,
        model.name(),
        model.sha256(),
        model.contextTokens(),
        Optional.of(chat),
        chat::countTokens,
        timings,
        List.of(),
        chat::close);
  }

  private static EngineException notThere(URI server, String name) {
    return new EngineException(
        "the Ollama server does not have the model",
        server + ", " + name,
        "Run: vernix model pull " + name + ".");
  }

  /**
   * One opening's way to model files: what could not be fetched for one engine is not tried again
   * for the next.
   */
  private final class Fetching {
    private final Progress progress;
    private @Nullable EngineException failure;

    Fetching(Progress progress) {
      this.progress = progress;
    }

    Path file(CatalogueModel model) {
      if (failure != null) {
        throw failure;
      }
      try {
        return fetcher.fetch(model, progress);
      } catch (EngineException e) {
        failure = e;
        throw e;
      }
    }
  }

  ModelCatalogue catalogue() {
    return catalogue;
  }

  ModelStore store() {
    return store;
  }

  ModelFetcher fetcher() {
    return fetcher;
  }

  Folders folders() {
    return folders;
  }

  Map<String, String> environment() {
    return environment;
  }

  Timeouts timeouts() {
    return timeouts;
  }
}
