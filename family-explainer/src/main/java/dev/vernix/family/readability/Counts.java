package dev.vernix.family.readability;

import dev.vernix.family.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the formulas are made of.
 *
 * @param sentences how many
 * @param words how many; a figure is a word, a figure with its unit two
 * @param syllables of all words
 * @param polysyllables words of three syllables or more
 * @param hard words that are not on the list of easy ones, for English; medical terms for Korean
 */
public record Counts(int sentences, int words, int syllables, int polysyllables, int hard) {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,:/]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}+)*");

  /** Counts a text of that language. */
  public static Counts of(String text, Language language) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int polysyllables = 0;
    int hard = 0;
    for (String sentence : TextSentences.of(text)) {
      sentences++;
      for (String word : words(sentence, language)) {
        words++;
        int n = Syllables.of(word, language);
        syllables += n;
        polysyllables += n >= 3 ? 1 : 0;
        hard += WordLists.hard(word, language) ? 1 : 0;
      }
    }
    return new Counts(sentences, words, syllables, polysyllables, hard);
  }

  /** The words of a text; in Korean what stands between blanks (eojeol). */
  static List<String> words(String text, Language language) {
    var words = new ArrayList<String>();
    if (language == Language.KO) {
      for (String eojeol : text.split("\\s+")) {
        if (eojeol.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(eojeol);
        }
      }
      return words;
    }
    WORD.matcher(text).results().forEach(m -> words.add(m.group()));
    return words;
  }

  double wordsPerSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  double syllablesPerWord() {
    return words == 0 ? 0 : (double) syllables / words;
  }

  double hardPercent() {
    return words == 0 ? 0 : 100.0 * hard / words;
  }
}
