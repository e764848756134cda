package dev.vernix.corpus.chart;

import dev.vernix.corpus.NoteType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which type of note a word in a file name or a free-text type means; the words stand in {@code
 * note-types.txt}.
 */
final class NoteTypes {
  private static final Map<String, NoteType> WORDS = load();
  private static final Pattern SPLIT = Pattern.compile("[^a-z&]+");

  private NoteTypes() {}

  /**
   * The type that a free text such as {@code RN shift note} or {@code 012-cxr.md} means, by its
   * first known word.
   */
  static Optional<NoteType> guess(String text) {
    for (String word : SPLIT.split(text.toLowerCase(Locale.ROOT))) {
      NoteType type = WORDS.get(word);
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static Map<String, NoteType> load() {
    Map<String, NoteType> words = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(NoteTypes.class.getResourceAsStream("note-types.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .forEach(
              l -> {
                String[] parts = l.split(":", 2);
                NoteType type = NoteType.of(parts[0]).orElseThrow();
                for (String word : parts[1].strip().split(" ")) {
                  words.put(word, type);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
