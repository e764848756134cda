package dev.vernix.guideline.state;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that a rule asks for is not documented.
 *
 * <p>In CEL it is an error, which {@code ||} and {@code &&} absorb where the other side decides:
 * what is left undecided is not assessable.
 */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> NAMES =
      PhraseTable.rows(Missing.class, "missing.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1]));

  private final String what;

  /**
   * @param what the missing thing in words, as it stands after "not documented:"
   */
  public Missing(String what) {
    super(what, null, false, false);
    this.what = what;
  }

  /** What a term, a number or a laboratory value is called when it is missing. */
  static String called(String name) {
    return NAMES.getOrDefault(name, name.replace('-', ' '));
  }

  /** True where a person's words for it are known. */
  public static boolean names(String name) {
    return NAMES.containsKey(name);
  }

  public String what() {
    return what;
  }
}
