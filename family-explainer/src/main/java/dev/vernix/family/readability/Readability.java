package dev.vernix.family.readability;

import dev.vernix.family.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of a text.
 *
 * <p>English: Flesch-Kincaid grade (Kincaid 1975), SMOG (McLaughlin 1969, scaled to 30 sentences)
 * and the new Dale-Chall formula (Chall and Dale 1995) with our own list of easy words. Spanish:
 * Fernández-Huerta (1959, with words a sentence) and INFLESZ (Szigriszt-Pazos 1993; bands by
 * Barrio-Cantalejo 2008). Korean has no accepted formula: its grade is a proxy of ours from words a
 * sentence and the share of medical terms, held against nothing. The formulas are from memory;
 * worked examples in the tests were computed by hand.
 *
 * @param counts what they are made of
 * @param grade school grade on which the bar is set: Flesch-Kincaid; for Spanish Fernández-Huerta
 *     turned into grades (70 is 6, 80 is 5, 60 is 7); for Korean the proxy
 * @param figures by name, in the order of printing
 */
public record Readability(
    Language language, Counts counts, double grade, Map<String, Double> figures) {
  /** Nothing for families may read above this grade. */
  public static final double HIGHEST = 6;

  /** INFLESZ from which a text is "fairly easy", the level of primary school. */
  static final double INFLESZ_EASY = 65;

  /** Measures a text. */
  public static Readability of(String text, Language language) {
    var counts = Counts.of(text, language);
    if (counts.words() == 0) {
      return new Readability(language, counts, 0, Map.of());
    }
    return switch (language) {
      case EN -> english(counts);
      case ES -> spanish(counts);
      case KO -> korean(counts);
    };
  }

  private static Readability english(Counts c) {
    double kincaid = 0.39 * c.wordsPerSentence() + 11.8 * c.syllablesPerWord() - 15.59;
    double smog = 1.0430 * Math.sqrt(c.polysyllables() * 30.0 / c.sentences()) + 3.1291;
    double dale =
        0.1579 * c.hardPercent()
            + 0.0496 * c.wordsPerSentence()
            + (c.hardPercent() > 5 ? 3.6365 : 0);
    var figures = new LinkedHashMap<String, Double>();
    figures.put("Flesch-Kincaid grade", kincaid);
    figures.put("SMOG grade", smog);
    figures.put("Dale-Chall score (own list of easy words)", dale);
    return new Readability(Language.EN, c, kincaid, figures);
  }

  private static Readability spanish(Counts c) {
    double huerta = 206.84 - 60 * c.syllablesPerWord() - 1.02 * c.wordsPerSentence();
    double inflesz = 206.835 - 62.3 * c.syllablesPerWord() - c.wordsPerSentence();
    var figures = new LinkedHashMap<String, Double>();
    figures.put("Fernández-Huerta", huerta);
    figures.put("INFLESZ", inflesz);
    return new Readability(Language.ES, c, 6 + (70 - huerta) / 10, figures);
  }

  /** Ten words a sentence without a medical term are grade 4; each further word is 0.3 grades. */
  private static Readability korean(Counts c) {
    double grade = 4 + 0.3 * (c.wordsPerSentence() - 10) + 0.08 * c.hardPercent();
    var figures = new LinkedHashMap<String, Double>();
    figures.put("words a sentence", c.wordsPerSentence());
    figures.put("medical terms in 100 words", c.hardPercent());
    figures.put("proxy grade (ours, not validated)", grade);
    return new Readability(Language.KO, c, grade, figures);
  }

  /** Whether it is at or below the bar of its language. */
  public boolean easy() {
    return grade <= HIGHEST
        && (language != Language.ES || figures.getOrDefault("INFLESZ", 100.0) >= INFLESZ_EASY);
  }
}
