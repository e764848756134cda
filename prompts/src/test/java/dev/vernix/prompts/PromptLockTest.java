package dev.vernix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A changed prompt without a new version fails here, and the message says what to do. */
class PromptLockTest {
  static final Path DIR =
      Path.of(
          System.getProperty("vernix.root", ".."), "prompts/src/main/resources/dev/vernix/prompts");

  static List<String> lock() throws Exception {
    return Files.readAllLines(DIR.resolve("prompts.lock")).stream()
        .filter(l -> !l.startsWith("#") && !l.isBlank())
        .toList();
  }

  static List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(DIR)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".prompt.md"))
          .map(f -> f.substring(0, f.length() - ".prompt.md".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyPromptStandsInTheLockAsItIs() throws Exception {
    assertThat(names()).isNotEmpty();
    for (String name : names()) {
      Prompt prompt = Prompt.load(name);
      String key = name + " " + prompt.version() + " ";
      String line = key + PromptFile.sha256(Prompt.text(name));
      assertThat(lock())
          .withFailMessage(
              lock().stream().anyMatch(l -> l.startsWith(key))
                  ? "Prompt %s was changed but is still version %d. Raise its version to %d and run this test again."
                      .formatted(name, prompt.version(), prompt.version() + 1)
                  : "Add this line to prompts.lock:\n" + line)
          .contains(line);
    }
  }

  @Test
  void theLockNamesEachVersionOnceAndKnowsOnlyPromptsThatExist() throws Exception {
    List<String> versions = lock().stream().map(l -> l.substring(0, l.lastIndexOf(' '))).toList();
    assertThat(versions).doesNotHaveDuplicates();
    assertThat(versions)
        .allMatch(
            v -> Files.exists(DIR.resolve(v.split(" ")[0] + ".prompt.md")), "has a prompt file");
  }
}
