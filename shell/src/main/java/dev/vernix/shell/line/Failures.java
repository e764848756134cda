package dev.vernix.shell.line;

import dev.vernix.corpus.chart.ChartException;
import dev.vernix.corpus.page.OutputException;
import dev.vernix.evals.cohort.CohortException;
import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/**
 * Says of any failure what the user can do about it. Messages of unknown failures are left out:
 * they may quote a note.
 */
final class Failures {
  private static final String REPORT =
      "This is a fault of Vernix. Set VERNIX_DEBUG=1 to see where it happened, and report it"
          + " without patient text.";

  private Failures() {}

  static CommandError toCommandError(Throwable failure) {
    return switch (failure) {
      case CommandError error -> error;
      case ChartException chart -> CommandError.ofLine(chart.getMessage(), Outcome.BAD_INPUT);
      case OutputException output -> CommandError.ofLine(output.getMessage(), Outcome.BAD_INPUT);
      case GuidelineException guideline ->
          CommandError.badInput(guideline.what(), guideline.where(), guideline.todo());
      case CohortException cohort ->
          CommandError.badInput(cohort.what(), cohort.where(), cohort.todo());
      case EngineException engine ->
          CommandError.engineFailed(engine.what(), engine.where(), engine.todo());
      case UncheckedIOException io when io.getCause() != null -> toCommandError(io.getCause());
      case NoSuchFileException io -> file("no such file or folder", io, "Check the name.");
      case AccessDeniedException io ->
          file("not allowed to read or write", io, "Check who owns it and its permissions.");
      case ReadOnlyFileSystemException _ ->
          CommandError.badInput(
              "the file system is read-only", "", "Choose another folder with --out.");
      case FileSystemException io -> file(reason(io), io, "Check the disk and the folder.");
      case IOException _ ->
          CommandError.badInput("reading or writing failed", name(failure), REPORT);
      case OutOfMemoryError _ ->
          CommandError.badInput("out of memory", "", "Set VERNIX_HEAP=1g (or more) and try again.");
      default -> CommandError.badInput("it broke", name(failure), REPORT);
    };
  }

  private static CommandError file(String what, FileSystemException io, String remedy) {
    return CommandError.badInput(what, io.getFile() == null ? "" : io.getFile(), remedy);
  }

  private static String reason(FileSystemException io) {
    return io.getReason() == null ? "a file could not be used" : io.getReason();
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }
}
