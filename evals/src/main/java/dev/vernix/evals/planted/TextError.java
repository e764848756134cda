package dev.vernix.evals.planted;

/**
 * A text with one error in it.
 *
 * @param kind what sort of error
 * @param text the whole text with the error
 * @param from where the error begins in it
 * @param before what stood there, empty where text was added
 * @param after what stands there now, empty where text was taken out
 */
public record TextError(ErrorKind kind, String text, int from, String before, String after) {

  /** Puts {@code now} in place of {@code [from, to)}. */
  static TextError replace(ErrorKind kind, String text, int from, int to, String now) {
    return new TextError(
        kind,
        text.substring(0, from) + now + text.substring(to),
        from,
        text.substring(from, to),
        now);
  }

  /** Adds a sentence at the end, as a paragraph of its own. */
  static TextError append(ErrorKind kind, String text, String sentence) {
    String old = text.stripTrailing() + "\n\n";
    return new TextError(kind, old + sentence + "\n", old.length(), "", sentence);
  }
}
