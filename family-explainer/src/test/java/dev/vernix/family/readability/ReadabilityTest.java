package dev.vernix.family.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.family.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  /** Two sentences that are often given with their Flesch-Kincaid grades. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cat sat on the mat. | -1.45",
        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. | 11.26"
      })
  void fleschKincaid(String text, double grade) {
    assertThat(Readability.of(text, Language.EN).grade()).isCloseTo(grade, within(0.01));
  }

  /** 30 sentences with 30 words of three syllables: 1.0430 * sqrt(30) + 3.1291. */
  @Test
  void smog() {
    String text = "We gave the medicine. ".repeat(30);
    assertThat(Readability.of(text, Language.EN).figures().get("SMOG grade"))
        .isCloseTo(8.842, within(0.001));
  }

  /** Ten words, two of them hard: 0.1579 * 20 + 0.0496 * 10 + 3.6365. */
  @Test
  void daleChallWithOurList() {
    var r =
        Readability.of("The enterocolitis and the pneumatosis are in the baby now.", Language.EN);
    assertThat(r.counts().hard()).isEqualTo(2);
    assertThat(r.figures().get("Dale-Chall score (own list of easy words)"))
        .isCloseTo(7.2905, within(0.001));
  }

  /** Five words, nine syllables: 206.84 - 60 * 1.8 - 1.02 * 5, and 206.835 - 62.3 * 1.8 - 5. */
  @Test
  void spanish() {
    var r = Readability.of("El bebé toma su leche.", Language.ES);
    assertThat(r.counts().syllables()).isEqualTo(8);
    assertThat(r.figures().get("Fernández-Huerta"))
        .isCloseTo(206.84 - 60 * 1.6 - 1.02 * 5, within(0.001));
    assertThat(r.figures().get("INFLESZ")).isCloseTo(206.835 - 62.3 * 1.6 - 5, within(0.001));
  }

  @Test
  void koreanProxyGrowsWithLengthAndTerms() {
    double plain = Readability.of("아기가 잘 먹어요.", Language.KO).grade();
    double terms = Readability.of("아기가 괴사성 장염과 패혈증을 앓았어요.", Language.KO).grade();
    double longer =
        Readability.of("아기가 아침에 일어나서 먹고 놀다가 다시 자고 또 일어나서 먹고 놀고 자고 그리고 또 먹어요.", Language.KO).grade();
    assertThat(terms).isGreaterThan(plain);
    assertThat(longer).isGreaterThan(plain);
  }

  @Test
  void aHardTextIsAboveTheBar() {
    assertThat(
            Readability.of(
                    "Necrotizing enterocolitis necessitates immediate discontinuation of enteral"
                        + " alimentation and administration of antimicrobial therapy.",
                    Language.EN)
                .easy())
        .isFalse();
    assertThat(
            Readability.of(
                    "La enterocolitis necrosante requiere la interrupción inmediata de la"
                        + " alimentación enteral y la administración de antimicrobianos.",
                    Language.ES)
                .easy())
        .isFalse();
  }

  @Test
  void nothingIsNothing() {
    assertThat(Readability.of(" \n- \n", Language.EN).figures()).isEmpty();
  }

  @Test
  void plainerWordsAndShorterSentences() {
    assertThat(Plainer.of("Give approximately 2.5 mL; the physician will monitor it.", Language.EN))
        .isEqualTo("Give about 2.5 mL. The doctor will watch it.");
  }
}
