package dev.vernix.guideline.index;

/** A guideline or its index that cannot be used, in words for the user. */
public final class GuidelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String where;
  private final String todo;

  /**
   * Says what is wrong.
   *
   * @param what what is wrong, in a few words
   * @param where the file or folder at fault
   * @param todo what to do about it
   */
  public GuidelineException(String what, String where, String todo) {
    super(what + ": " + where + ". " + todo);
    this.what = what;
    this.where = where;
    this.todo = todo;
  }

  /** What is wrong. */
  public String what() {
    return what;
  }

  /** The file or folder at fault. */
  public String where() {
    return where;
  }

  /** What to do about it. */
  public String todo() {
    return todo;
  }
}
