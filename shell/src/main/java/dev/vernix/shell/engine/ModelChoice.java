package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The model that the user chose with {@code model use}: one line in {@code model}, in the
 * configuration folder.
 */
final class ModelChoice {
  private final Path file;

  ModelChoice(Path config) {
    this.file = config.resolve("model");
  }

  /** The name chosen, if any. */
  Optional<String> read() {
    try {
      return Optional.of(Files.readString(file).strip()).filter(name -> !name.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Remembers the name. */
  void write(String name) {
    try {
      Files.createDirectories(file.getParent());
      Path next = Files.writeString(file.resolveSibling("model.new"), name + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new EngineException(
          "the choice of model cannot be kept",
          file.toString(),
          "Check the permissions of that folder.",
          e);
    }
  }
}
