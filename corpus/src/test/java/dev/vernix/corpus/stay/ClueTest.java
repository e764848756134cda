package dev.vernix.corpus.stay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.ledger.Stays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClueTest {
  private static final String TEXT =
      "Day 6 of 7 of VANC; no Brady. PO 20 mL q3h, (twin B) stopped 3/4: grade II IVH, K 4.1 -> 5";

  private static boolean possible(Pattern pattern, String text) {
    return Clue.of(pattern).possible(Clue.signature(text, 0, text.length()));
  }

  private static Said said(String text) {
    return Stay.of(Stays.chart("2026-01-02T08:00 progress Lee | " + text)).said().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)\\bvanc",
        "(?i)vancomycin|vanc\\b",
        "\\bPO\\b",
        "PO|NG",
        "K",
        "\\d+/\\d+",
        "(?i)(?:twin|triplet) ?[a-d]",
        "(?<![\\w])q\\dh(?!\\w)",
        "->",
        "(?i)grade (?:I{1,3}|IV)",
        "x?y?",
        ""
      })
  void whatIsFoundIsAlwaysPossible(String regex) {
    var pattern = Pattern.compile(regex);
    assertThat(pattern.matcher(TEXT).find()).isTrue();
    assertThat(possible(pattern, TEXT)).isTrue();
  }

  /** Pieces of the text, cut at random, are found in it however their letters are written. */
  @Test
  void everyPieceOfATextIsPossible() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(TEXT.length());
      int to = Math.min(TEXT.length(), from + 1 + random.nextInt(12));
      String piece = TEXT.substring(from, to);
      assertThat(possible(Pattern.compile(Pattern.quote(piece)), TEXT)).as(piece).isTrue();
      String other = piece.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ".");
      assertThat(possible(Pattern.compile("(?i)" + other), TEXT)).as(other).isTrue();
    }
  }

  @Test
  void mostOfWhatIsNotThereIsImpossible() {
    var absent = List.of("bilirubin", "hepatitis", "surfactant", "laser", "custody", "seizure");
    assertThat(absent).noneMatch(word -> possible(Pattern.compile("(?i)\\b" + word), TEXT));
    assertThat(possible(Pattern.compile("(?i)laser|vanc"), TEXT)).isTrue();
  }

  @Test
  void aSentenceIsAskedOnceAndAnswersAlike() {
    var said = said("Vancomycin stopped on 1/2.");
    var stopped = Pattern.compile("(?i)\\bSTOPPED\\b");
    assertThat(said.says(stopped)).isTrue();
    assertThat(said.says(stopped)).isTrue();
    assertThat(said.maySay(stopped)).isTrue();
    assertThat(said.says(Pattern.compile("stopped$"))).isFalse();
    assertThat(said.matcher(stopped).results().map(m -> m.start())).containsExactly(11);
    assertThat(said.matcher(Pattern.compile("ampicillin")).find()).isFalse();
  }

  @Test
  void findingsPastACharacterAreThoseThatEndBehindIt() {
    var said = said("Ampicillin, gentamicin and caffeine.");
    int at = said.sentence().from();
    assertThat(said.findingsPast(0)).hasSize(3).isEqualTo(said.sentence().findings());
    assertThat(said.findingsPast(at + 9)).hasSize(3);
    assertThat(said.findingsPast(at + 10)).hasSize(2);
    assertThat(said.findingsPast(at + 30).getFirst().concept().id()).contains("caffeine");
    assertThat(said.findingsPast(said.sentence().to())).isEmpty();
    assertThat(said.findingAt(at + 10, at + 12)).isEmpty();
    assertThat(said.findingAt(at + 8, at + 14))
        .get()
        .extracting(f -> f.mention().from())
        .isEqualTo(at);
  }
}
