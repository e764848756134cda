package dev.vernix.corpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzzer's seeds, and what it once found, in every build and without the fuzzer. */
@Timeout(120)
class AnyNoteTest {
  private static final Path SEEDS =
      Path.of(
          System.getProperty("vernix.root", ".."),
          "corpus/src/test/resources/dev/vernix/corpus/fuzz/ReadingFuzzTestInputs/readsAnyNote");

  static Stream<Path> seeds() throws IOException {
    try (var files = Files.list(SEEDS)) {
      return files.sorted().toList().stream();
    }
  }

  private static String text(Path seed) {
    try {
      return new String(Files.readAllBytes(seed), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsRead(Path seed) {
    AnyNote.holds(text(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedRepeatedTakesTimeInProportion(Path seed) {
    String text = text(seed);
    AnyNote.seconds(text.repeat(20));
    String many = text.repeat((1 << 16) / text.length() + 1);
    assertThat(AnyNote.seconds(many)).isLessThan(AnyNote.COLD_SECONDS);
  }

  /** The same changes every time: pieces of seeds cut, doubled and put into one another. */
  @Test
  void seedsMixedAtRandomAreRead() throws IOException {
    List<String> texts = seeds().map(AnyNoteTest::text).toList();
    var random = new Random(20260302);
    for (int i = 0; i < 150; i++) {
      var mixed = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        mixed.insert(random.nextInt(mixed.length() + 1), text.substring(from, to));
      }
      AnyNote.holds(mixed.toString());
    }
  }
}
