package dev.vernix.evals.verify;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of {@code must-tell.tsv}: facts of one sort that a summary must tell, and how.
 *
 * @param fact the concept of the facts
 * @param concepts one of which must be named, where others than the fact's sentence names
 * @param pattern of a sentence that tells it, or a unit
 * @param leftOut facts whose sentence matches are not asked for
 */
record MustTell(String fact, How how, Set<String> concepts, Pattern pattern, Pattern leftOut) {
  enum How {
    ANY,
    NOW,
    EACH,
    DIAGNOSIS,
    DAY,
    FIGURE,
    MATCH,
    GRADE,
    COURSE,
    VALUE,
    SPECIMEN,
    DOSE,
    UNIT,
    DATED,
    LAST,
    END
  }

  static List<MustTell> rows() {
    return PhraseTable.rows(MustTell.class, "must-tell.tsv").stream().map(MustTell::row).toList();
  }

  private static MustTell row(String[] c) {
    var how = How.valueOf(c[1].toUpperCase(Locale.ROOT));
    String by = c.length > 2 ? c[2] : "";
    boolean words = how == How.MATCH || how == How.UNIT;
    return new MustTell(
        c[0],
        how,
        by.isEmpty() || words ? Set.of() : Set.of(by.split("\\|")),
        Pattern.compile(
            words ? by : "(?!)", words && how == How.MATCH ? Pattern.CASE_INSENSITIVE : 0),
        Pattern.compile(c.length > 3 ? c[3] : "(?!)"));
  }
}
