package dev.vernix.shell.command;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.guideline.ingest.Library;
import dev.vernix.shell.engine.Folders;
import dev.vernix.shell.line.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the guideline commands find the library and the embedding model.
 *
 * @param environment names the folders
 */
record Guidelines(Map<String, String> environment) {

  Library open() {
    return new Library(Folders.of(environment).guidelines());
  }

  /** The embedding model; empty, with a remark, where this machine cannot run it. */
  Optional<EmbeddingModel> model(Console console) {
    try {
      return Optional.of(BgeSmall.load(cache()));
    } catch (GuidelineException e) {
      console.err().println(e.what() + "; searching by words alone");
      return Optional.empty();
    }
  }

  /** Where what can be made again may lie. */
  Path cache() {
    return Folders.of(environment).cache();
  }

  /** Gives vectors to passages without one until all have one or the user wants to stop. */
  void addVectors(Library library, Console console) {
    Optional<EmbeddingModel> model = model(console);
    if (model.isEmpty()) {
      return;
    }
    try (Interruption interruption = Interruption.watch()) {
      var progress = CountProgress.of("passages with vectors:", console.err());
      long left = library.addVectors(model.get(), progress, interruption::asked);
      if (left > 0) {
        console
            .err()
            .println(left + " passages have no vector yet; vernix guideline index goes on.");
      }
    }
  }
}
