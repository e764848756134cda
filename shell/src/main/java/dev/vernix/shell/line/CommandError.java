package dev.vernix.shell.line;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the user can do something about. It becomes one line on standard error and an exit
 * code.
 *
 * <p>None of its parts may hold patient text: name files, options and figures, never what a note
 * says.
 */
public final class CommandError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final String remedy;
  private final Outcome outcome;

  private CommandError(String what, String where, String remedy, Outcome outcome) {
    super(Objects.requireNonNull(what));
    this.where = Objects.requireNonNull(where);
    this.remedy = Objects.requireNonNull(remedy);
    this.outcome = outcome;
  }

  /**
   * The input or the usage is wrong: exit code 2.
   *
   * @param what what is wrong, in a few words
   * @param where the file, option or word at fault; empty where {@code what} says it
   * @param remedy what to do about it
   */
  public static CommandError badInput(String what, String where, String remedy) {
    return new CommandError(what, where, remedy, Outcome.BAD_INPUT);
  }

  /** The engine failed and the draft was kept: exit code 3. */
  public static CommandError engineFailed(String what, String where, String remedy) {
    return new CommandError(what, where, remedy, Outcome.ENGINE_FAILED);
  }

  /** A failure whose line another module has already written in full. */
  static CommandError ofLine(@Nullable String line, Outcome outcome) {
    return new CommandError(line == null ? "it failed" : line, "", "", outcome);
  }

  /** How the command ends. */
  public Outcome outcome() {
    return outcome;
  }

  /** What, where and what to do, on one line. */
  public String line() {
    String place = where.isEmpty() ? "" : ": " + where;
    String todo = remedy.isEmpty() ? "" : ". " + remedy;
    return oneLine(getMessage() + place + todo);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
