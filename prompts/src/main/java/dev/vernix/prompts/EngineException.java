package dev.vernix.prompts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The engine could not do what was asked. Its message is one line for a person: what happened,
 * where or why, and what to do.
 *
 * <p>The parts never hold prompt or answer text: both are patient data. An exception of a library
 * whose message may quote the request is therefore not kept as the cause either; only causes known
 * to be free of it are.
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String todo;

  /**
   * @param what what happened, without a full stop: "the model stopped answering"
   * @param where where, or why: "http://127.0.0.1:11434, after 60 s of silence"
   * @param todo what the reader can do, a sentence: "Run: vernix doctor."
   */
  public EngineException(String what, String where, String todo) {
    this(what, where, todo, null);
  }

  /** The same, with a cause that is known to hold no patient text. */
  public EngineException(String what, String where, String todo, @Nullable Throwable cause) {
    super(line(what) + ": " + line(where) + ". " + line(todo), cause);
    this.what = line(what);
    this.where = line(where);
    this.todo = line(todo);
  }

  /** What happened. */
  public String what() {
    return what;
  }

  /** Where it happened, or why. */
  public String where() {
    return where;
  }

  /** What the reader can do about it. */
  public String todo() {
    return todo;
  }

  private static String line(String text) {
    return Objects.requireNonNull(text).strip().replaceAll("\\s+", " ");
  }
}
