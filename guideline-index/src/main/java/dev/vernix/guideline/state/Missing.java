package dev.vernix.guideline.state;

/**
 * Something that a rule asks for is not documented.
 *
 * <p>In CEL it is an error, which {@code ||} and {@code &&} absorb where the other side decides:
 * what is left undecided is not assessable.
 */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param what the missing thing in words, as it stands after "not documented:"
   */
  public Missing(String what) {
    super(what, null, false, false);
    this.what = what;
  }

  public String what() {
    return what;
  }
}
