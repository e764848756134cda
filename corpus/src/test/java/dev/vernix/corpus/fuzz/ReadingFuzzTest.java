package dev.vernix.corpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes as a note: Jazzer changes the seeds for a bounded while and keeps an input that breaks
 * a promise of {@link AnyNote} beside them. It changes the classes of its JVM, so it runs alone,
 * with {@code -Pfuzz}; {@link AnyNoteTest} reads the seeds in every build.
 */
@Tag("fuzz")
class ReadingFuzzTest {
  private static final int LONG = 1 << 15;

  /** Code that the fuzzer counts takes about twenty times as long. */
  private static final double COUNTED_SECONDS = 10;

  @FuzzTest(maxDuration = "45s")
  void readsAnyNote(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    AnyNote.holds(text);
    if (!text.isEmpty() && text.hashCode() % 16 == 0) {
      assertThat(AnyNote.seconds(text.repeat(LONG / text.length() + 1)))
          .isLessThan(COUNTED_SECONDS);
    }
  }
}
