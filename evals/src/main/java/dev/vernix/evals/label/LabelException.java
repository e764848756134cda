package dev.vernix.evals.label;

/** A file of labels that cannot be read. No part of it holds text of a sentence. */
public final class LabelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final String todo;

  /**
   * Says what is wrong.
   *
   * @param what in a few words
   * @param where file and line
   * @param todo what to do about it
   */
  public LabelException(String what, String where, String todo) {
    super(what);
    this.where = where;
    this.todo = todo;
  }

  /** File and line. */
  public String where() {
    return where;
  }

  /** What to do about it. */
  public String todo() {
    return todo;
  }

  /** In a few words. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
