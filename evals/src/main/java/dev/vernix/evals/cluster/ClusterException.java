package dev.vernix.evals.cluster;

import java.io.Serial;

/** A cohort could not be audited on a cluster, or a table of charts is not one. */
public final class ClusterException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String todo;

  /** None of the three may hold patient text. */
  public ClusterException(String what, String where, String todo) {
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
