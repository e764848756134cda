package dev.vernix.evals.cohort;

import java.io.Serial;

/** A cohort cannot be audited as asked, or a file that should hold one or its counts does not. */
public final class CohortException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String todo;

  /** None of the three may hold patient text. */
  public CohortException(String what, String where, String todo) {
    super(what + ": " + where + ". " + todo);
    this.what = what;
    this.where = where;
    this.todo = todo;
  }

  /** What is wrong, in a few words. */
  public String what() {
    return what;
  }

  /** The file, option or address at fault. */
  public String where() {
    return where;
  }

  /** What to do about it, a sentence. */
  public String todo() {
    return todo;
  }
}
