package dev.vernix.evals.suite;

import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.evals.bench.BenchModel;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.task.Means;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Runs suites in tests. */
public final class Runs {
  private Runs() {}

  /** Writes a file into the folder and gives its path. */
  public static Path file(Path dir, String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  /** Runs a suite that needs no model. */
  public static SuiteResult run(Path suite, String at) throws IOException {
    return SuiteRunner.run(SuiteFile.read(suite), means(at, null));
  }

  /** Runs a suite with a scripted model. */
  public static SuiteResult run(Path suite, ScriptedChatModel model) throws IOException {
    return SuiteRunner.run(SuiteFile.read(suite), means("2026-06-01T08:00:00", model));
  }

  private static Means means(String at, @Nullable ScriptedChatModel model) {
    return new Means(
        () -> {
          throw new IllegalStateException("no embedding here");
        },
        model == null ? null : new BenchModel("scripted", "script", model, () -> Duration.ZERO),
        ModelUsed.NONE,
        Path.of("target"),
        LocalDateTime.parse(at),
        () -> false);
  }
}
