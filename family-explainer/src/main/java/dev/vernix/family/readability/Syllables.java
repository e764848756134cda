package dev.vernix.family.readability;

import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Language;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Syllables of a word. English by groups of vowels with the usual corrections for silent e and
 * endings, and a list of words that these get wrong ({@code readability/syllables.tsv}); Spanish by
 * the rules of its spelling, in which a stressed i or u makes a syllable of its own.
 */
public final class Syllables {
  private static final Map<String, Integer> KNOWN =
      PhraseTable.rows(Syllables.class, "syllables.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> Integer.valueOf(r[1])));

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern HIATUS =
      Pattern.compile(
          "i(?:a(?!l\\b|n\\b)|o(?!us|n)|um|et)|[^aeiouy]ua(?:t|l)|eo|[^q]ua(?=t)|uou|ying|yi");

  private Syllables() {}

  /** At least one; a figure counts as one. */
  public static int of(String word, Language language) {
    String w = word.toLowerCase(Locale.ROOT).replaceAll("[’']", "");
    if (w.codePoints().noneMatch(Character::isLetter)) {
      return 1;
    }
    int sum = 0;
    for (String part : w.split("[-–/]")) {
      sum += part.isEmpty() ? 0 : language == Language.ES ? spanish(part) : english(part);
    }
    return Math.max(1, sum);
  }

  private static int english(String w) {
    Integer known = KNOWN.get(w);
    if (known == null && w.endsWith("s")) {
      known = KNOWN.get(w.substring(0, w.length() - 1));
    }
    if (known != null) {
      return known;
    }
    String s =
        w.replaceFirst("(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ly|ful|less|ness|ment)s?$)", "")
            .replaceFirst("(?<=[^aeiouy])y$", "i")
            .replaceFirst("(?<=[^aeiouy])es$", esEnding(w))
            .replaceFirst("(?<=[^aeioutd])ed$", "d");
    if (!s.matches(".*[^aeiouy]le$")) {
      s = s.replaceFirst("(?<=[aeiouy][^aeiouy]{0,3}|[aeiou])e$", "");
    }
    int groups = (int) VOWELS.matcher(s).results().count();
    groups += (int) HIATUS.matcher(s).results().count();
    return Math.max(1, groups);
  }

  /** {@code boxes} and {@code nurses} keep a syllable, {@code lines} does not. */
  private static String esEnding(String w) {
    return w.matches(".*(?:s|x|z|ch|sh|c|g)es") ? "is" : "s";
  }

  private static int spanish(String w) {
    String s =
        w.replaceAll("(?<=[qg])u(?=[eiéí])", "")
            .replace("ü", "u")
            .replaceAll("y(?![aeiouáéíóú])", "i");
    int count = 0;
    boolean vowel = false;
    char last = ' ';
    for (char c : s.toCharArray()) {
      boolean strong = "aeoáéó".indexOf(c) >= 0;
      boolean weak = "iu".indexOf(c) >= 0;
      boolean stressedWeak = "íú".indexOf(c) >= 0;
      if (strong || weak || stressedWeak) {
        boolean lastStrong = "aeoáéó".indexOf(last) >= 0;
        boolean lastStressedWeak = "íú".indexOf(last) >= 0;
        if (!vowel
            || stressedWeak && lastStrong
            || lastStressedWeak && strong
            || strong && lastStrong) {
          count++;
        }
        vowel = true;
      } else {
        vowel = false;
      }
      last = c;
    }
    return Math.max(1, count);
  }
}
