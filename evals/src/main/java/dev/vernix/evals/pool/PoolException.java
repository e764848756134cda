package dev.vernix.evals.pool;

import java.io.Serial;

/** A site's file cannot be made or cannot be taken. */
public final class PoolException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String todo;

  /** None of the three may hold patient text. */
  public PoolException(String what, String where, String todo) {
    super(what + ": " + where + ". " + todo);
    this.what = what;
    this.where = where;
    this.todo = todo;
  }

  /** What is wrong, in a few words. */
  public String what() {
    return what;
  }

  /** The file or option at fault. */
  public String where() {
    return where;
  }

  /** What to do about it, a sentence. */
  public String todo() {
    return todo;
  }
}
