package dev.vernix.shell.engine;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A model that is pinned: one GGUF file by its SHA-256, and where its bytes come from.
 *
 * @param name what a user types after {@code --model}
 * @param title the model's full name
 * @param use what it is good for, one line
 * @param file the file's name in the model folder
 * @param bytes the file's exact length
 * @param sha256 64 lower-case hexadecimal digits
 * @param licence an SPDX identifier
 * @param chat how messages are written for it
 * @param stop texts that end an answer
 * @param contextTokens the longest prompt and answer together that it was trained for, in tokens
 * @param ollamaName the name it gets on an Ollama server
 * @param packages where its bytes come from
 */
public record CatalogueModel(
    String name,
    String title,
    String use,
    String file,
    long bytes,
    String sha256,
    String licence,
    ChatFormat chat,
    List<String> stop,
    int contextTokens,
    String ollamaName,
    Packages packages) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Checks what a typing slip in the catalogue could break. */
  public CatalogueModel {
    stop = List.copyOf(stop);
    Objects.requireNonNull(packages);
    check(!name.isBlank() && !ollamaName.isBlank(), name, "needs its names");
    check(
        file.endsWith(".gguf") && file.matches("[\\w.-]+"),
        name,
        "its file must be a plain *.gguf name");
    check(
        SHA256.matcher(sha256).matches(),
        name,
        "its sha256 must be 64 lower-case hexadecimal digits");
    check(bytes > 0 && contextTokens > 0, name, "its bytes and context must be above 0");
    check(!stop.isEmpty(), name, "needs a stop text, or answers would run on");
  }

  /** Whether the text names this model: by its name, its file or its name on an Ollama server. */
  public boolean isNamed(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return List.of(name, file, ollamaName).stream()
        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private static void check(boolean right, String model, String rule) {
    if (!right) {
      throw new IllegalArgumentException("models.yaml: " + model + ": " + rule);
    }
  }

  /**
   * Packages that hold a model's file, whole or in parts.
   *
   * @param name the package's name, with {@code %d} for the part's number where there are several
   * @param parts how many packages there are, counted from 1
   * @param version the version of each
   * @param files a glob that matches the part's data within the package, and nothing else in it
   */
  public record Packages(String name, int parts, String version, String files) {

    /** Checks that the name and the number of parts agree. */
    public Packages {
      check(
          parts >= 1 && (parts == 1 || name.contains("%d")),
          name,
          "several parts need %d in the name");
    }

    /** The packages in the order in which their data are joined, each as {@code name==version}. */
    public List<String> requirements() {
      return java.util.stream.IntStream.rangeClosed(1, parts)
          .mapToObj(part -> name.replace("%d", Integer.toString(part)) + "==" + version)
          .toList();
    }
  }
}
