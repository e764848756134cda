package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code vernix model} does: list models, fetch one, choose one. */
public final class Models {
  private final Engines engines;

  /** Works with the same folders and environment as the engines. */
  public Models(Engines engines) {
    this.engines = engines;
  }

  /**
   * A model that could be used here.
   *
   * @param name what to type
   * @param bytes the size of its file
   * @param where whether it is pinned and fetched, or on the Ollama server
   * @param about what it is
   * @param inUse whether it is the one taken where none is named
   */
  public record Row(String name, long bytes, String where, String about, boolean inUse) {}

  /** The pinned models, then those of the Ollama server if one answers. */
  public List<Row> list() {
    var rows = new ArrayList<Row>();
    String chosen = inUse();
    for (CatalogueModel model : engines.catalogue().models()) {
      String where = engines.store().state(model).name().toLowerCase(Locale.ROOT);
      String about = model.title() + ", " + model.licence() + ": " + model.use();
      rows.add(new Row(model.name(), model.bytes(), where, about, model.isNamed(chosen)));
    }
    for (OllamaLibrary.Listed each : served()) {
      if (engines.catalogue().find(each.name()).isEmpty()) {
        rows.add(
            new Row(
                each.name(),
                each.bytes(),
                "ollama",
                "on the Ollama server",
                each.name().equals(chosen)));
      }
    }
    return List.copyOf(rows);
  }

  /** The model taken where none is named. */
  public String inUse() {
    return new ModelChoice(engines.folders().config())
        .read()
        .orElse(engines.catalogue().defaultName());
  }

  /**
   * Fetches a model: a pinned one by its packages, another one through the Ollama server's library.
   *
   * @return where it is now
   */
  public String pull(String name, Progress progress) {
    Optional<CatalogueModel> pinned = engines.catalogue().find(name);
    if (pinned.isPresent()) {
      return engines.fetcher().fetch(pinned.get(), progress).toString();
    }
    try (OllamaServer server = engines.server()) {
      new OllamaLibrary(server.address(), engines.timeouts()).pull(name, progress);
      return "the Ollama server at " + server.address();
    }
  }

  /**
   * Takes a pinned model's file that was brought here by other means, if its checksum is right.
   *
   * @return where it is now
   */
  public Path adopt(String name, Path from, Progress progress) {
    CatalogueModel pinned =
        engines
            .catalogue()
            .find(name)
            .orElseThrow(
                () ->
                    new EngineException(
                        "only a pinned model has a file to check",
                        name,
                        "See: vernix model list."));
    return engines.fetcher().adopt(pinned, from, progress);
  }

  /** Takes this model from now on where none is named. */
  public void use(String name) {
    if (!isKnown(name)) {
      throw new EngineException("no such model here", name, "See: vernix model list.");
    }
    new ModelChoice(engines.folders().config())
        .write(engines.catalogue().find(name).map(CatalogueModel::name).orElse(name));
  }

  /** Whether the model is pinned or on the Ollama server. */
  public boolean isKnown(String name) {
    return engines.catalogue().find(name).isPresent()
        || served().stream().anyMatch(each -> each.name().equals(name));
  }

  private List<OllamaLibrary.Listed> served() {
    URI address = OllamaAddress.of(engines.environment());
    return OllamaServer.running(address)
        .map(server -> new OllamaLibrary(address, engines.timeouts()).list())
        .orElse(List.of());
  }
}
