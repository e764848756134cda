package dev.vernix.corpus.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes as a note: Jazzer changes the seeds for a bounded while and keeps an input that breaks
 * a promise of {@link AnyNote} beside them. It changes the classes of its JVM, so it runs alone,
 * with {@code -Pfuzz}; {@link AnyNoteTest} reads the seeds in every build and holds the time, which
 * counting makes twenty times as long.
 */
@Tag("fuzz")
class ReadingFuzzTest {
  @FuzzTest(maxDuration = "45s")
  void readsAnyNote(byte[] bytes) {
    AnyNote.holds(new String(bytes, StandardCharsets.UTF_8));
  }
}
