package dev.vernix.summary;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Salience;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** How much a statement is worth to a summary. The numbers stand in {@code weights.properties}. */
final class Weights {
  private static final Properties NUMBERS = load();

  private Weights() {}

  private static Properties load() {
    var p = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Weights.class.getResourceAsStream("weights.properties")),
            StandardCharsets.UTF_8)) {
      p.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return p;
  }

  static double of(String name) {
    return Double.parseDouble(Objects.requireNonNull(NUMBERS.getProperty(name), name));
  }

  static double of(Salience salience, Status status) {
    return of("salience." + salience.name().toLowerCase(java.util.Locale.ROOT))
        * of("status." + status.id());
  }

  /** What a concept that has been stated before still adds in a note of that type. */
  static double repeat(NoteType type) {
    String own = NUMBERS.getProperty("repeat." + type.id());
    return own == null ? of("repeat") : Double.parseDouble(own);
  }

  static double of(NoteType type) {
    return of("note." + type.id());
  }
}
