package dev.vernix.guideline.state;

import dev.vernix.corpus.reading.Lexicon;
import java.util.Set;

/** What an argument must name. */
public enum Argument {
  /** A term of {@code terms/*.tsv}. */
  TERM,
  /** A number of {@code numbers/*.tsv}. */
  NUMBER,
  /** {@code blood}, {@code csf} or {@code urine}. */
  SITE,
  /** A laboratory value or measurement of the lexicon. */
  LAB,
  /** A Bell stage. */
  STAGE,
  /** A definition of {@code definitions.yaml}. */
  DEFINITION;

  private static final Set<String> SITES = Set.of("blood", "csf", "urine");

  /** True where that text is such a name; definitions are checked where they are known. */
  public boolean accepts(String text) {
    return switch (this) {
      case TERM -> Terms.standard().knows(text);
      case NUMBER -> Numbers.standard().knows(text);
      case SITE -> SITES.contains(text);
      case LAB -> Lexicon.standard().find(text).isPresent();
      case STAGE -> Bell.rank(text) > 0;
      case DEFINITION -> true;
    };
  }
}
