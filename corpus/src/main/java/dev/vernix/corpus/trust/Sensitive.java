package dev.vernix.corpus.trust;

import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sift;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by its words whether a sentence speaks of what not everyone may read ({@code
 * sensitive.tsv}), also where the lexicon has no concept for it.
 */
public final class Sensitive {
  private record Rule(Sensitivity sensitivity, Pattern words) {}

  private static final List<Rule> RULES =
      PhraseTable.rows(Sensitive.class, "sensitive.tsv").stream()
          .map(
              row ->
                  new Rule(
                      Sensitivity.valueOf(row[0]),
                      Pattern.compile(row[1], Pattern.CASE_INSENSITIVE)))
          .toList();

  private static final Sift SIFT = Sift.of(RULES.stream().map(Rule::words).toList());

  private Sensitive() {}

  /** The strongest sensitivity of its words; {@code NONE} for a sentence that anyone may read. */
  public static Sensitivity of(String sentence) {
    var strongest = Sensitivity.NONE;
    var worth = SIFT.worth(sentence);
    for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
      var rule = RULES.get(i);
      if (rule.sensitivity.compareTo(strongest) > 0 && rule.words.matcher(sentence).find()) {
        strongest = rule.sensitivity;
      }
    }
    return strongest;
  }
}
