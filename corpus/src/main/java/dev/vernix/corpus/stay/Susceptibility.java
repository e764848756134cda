package dev.vernix.corpus.stay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a laboratory found an organism to be against a drug. A drug named so was tested, not given.
 *
 * <p>Written behind the drug ({@code ampicillin R, cefepime S}) or before a list of drugs ({@code
 * resistant to amikacin, cefotaxime}, {@code R amp / cefazolin}).
 */
public enum Susceptibility {
  SUSCEPTIBLE,
  RESISTANT,
  INTERMEDIATE;

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?[:=-]?\\s?\\(?(?:(R\\b|(?i:resistant\\b|res\\b))|(S\\b|(?i:susceptible\\b|sensitive\\b|sens\\b))|(I\\b|(?i:intermediate\\b)))(?=\\s*(?:[,;.)(\\n"
              + "/<>=\u2264]|$|and\\b|but\\b|MIC\\b|\\d))");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:((?i:\\bresistan(?:t|ce)\\b)|\\bR\\b)|((?i:\\b(?:pan-?)?(?:sensitiv(?:e|ity)|susceptib(?:le|ility)))\\b|\\bS\\b)|((?i:\\bintermediate\\b)))(?:"
              + " only)?(?: to)?\\s?[:=]?\\s?");
  private static final Pattern JOINS =
      Pattern.compile("(?:[\\s,/&+()-]|\\band\\b|\\bor\\b|\\bboth\\b)*");

  /** How far a list of drugs reaches behind its word. */
  private static final int REACH = 140;

  /** What is said of the drug named at those characters; empty where it is no such list. */
  public static Optional<Susceptibility> at(Said said, int from, int to) {
    String text = said.note().text();
    var m = BEHIND.matcher(text).region(to, said.sentence().to());
    if (m.lookingAt()) {
      return Optional.of(
          m.group(1) != null ? RESISTANT : m.group(2) != null ? SUSCEPTIBLE : INTERMEDIATE);
    }
    if (!said.once(BEFORE, () -> written(said))) {
      return Optional.empty();
    }
    int start = Math.max(start(said), from - REACH);
    var b = BEFORE.matcher(text).region(start, from);
    b.useTransparentBounds(true);
    Optional<Susceptibility> found = Optional.empty();
    while (b.find()) {
      if (onlyDrugs(said, b.end(), from) && !ofDrugBefore(said, b.start(), b.group())) {
        found =
            Optional.of(
                b.group(1) != null || text.charAt(b.start()) == 'R'
                    ? RESISTANT
                    : b.group(3) != null ? INTERMEDIATE : SUSCEPTIBLE);
      }
    }
    return found;
  }

  /** {@code S: gent, mero}: the letter may have been taken for the heading of a section. */
  private static int start(Said said) {
    return Math.max(said.note().bodyStart(), said.sentence().from() - 6);
  }

  private static boolean written(Said said) {
    var m = BEFORE.matcher(said.note().text()).region(start(said), said.sentence().to());
    return m.useTransparentBounds(true).find();
  }

  /**
   * In {@code gent R, vancomycin S (MIC 1)} the R is gentamicin's: taken for the next drug's it
   * would say the contrary of what was found.
   */
  private static boolean ofDrugBefore(Said said, int at, String word) {
    if (word.strip().endsWith(" to")) {
      return false;
    }
    return said.sentence().findings().stream()
        .map(f -> f.mention())
        .filter(m -> m.concept().kind() == dev.vernix.corpus.reading.Kind.DRUG && m.to() <= at)
        .anyMatch(m -> OWN.matcher(said.note().text().substring(m.to(), at)).matches());
  }

  private static final Pattern OWN =
      Pattern.compile("\\s?[:=(-]?\\s?(?:\\(?MIC[^,;)]{0,12}\\)?\\s?)?");

  private static boolean onlyDrugs(Said said, int from, int to) {
    var between = new StringBuilder(said.note().text().substring(from, to));
    said.sentence().findings().stream()
        .map(f -> f.mention())
        .filter(m -> m.from() >= from && m.to() <= to)
        .forEach(
            m -> {
              for (int i = m.from(); i < m.to(); i++) {
                between.setCharAt(i - from, ' ');
              }
            });
    return JOINS.matcher(between).matches();
  }
}
