package dev.vernix.evals.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GoldScorerTest {
  private static final GoldFact PNEUMATOSIS =
      new GoldFact(
          "g1",
          "nutrition",
          true,
          "Pneumatosis in the right lower quadrant.",
          List.of(List.of(p("pneumatosis")), List.of(p("right lower"), p("\\bRLQ\\b"))),
          List.of(p("^(?!.*(correct)).*(pneumatosis .{0,20}left)")),
          List.of("029-radiology.md"));
  private static final GoldFact WEIGHT =
      new GoldFact(
          "g2", "growth", false, "980 g.", List.of(List.of(p("980 ?g"))), List.of(), List.of());

  private static Pattern p(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  private static GoldScore score(String... sentences) {
    return GoldScorer.score(List.of(PNEUMATOSIS, WEIGHT), List.of(sentences));
  }

  @Test
  void aFactIsFoundInOneSentence() {
    var score = score("She weighed 980 g.", "Pneumatosis was seen in the right lower quadrant.");
    assertThat(score.recalled()).containsExactly("g1", "g2");
    assertThat(score.must()).isEqualTo(new Share(1, 1));
    assertThat(score.bySystem())
        .containsEntry("growth", new Share(1, 1))
        .containsEntry("nutrition", new Share(1, 1));
  }

  @Test
  void aFactIsFoundInTwoNeighboursAndNotFartherApart() {
    assertThat(score("PNEUMATOSIS seen.", "It was in the RLQ.").recalled()).containsExactly("g1");
    assertThat(score("Pneumatosis seen.", "She was quiet.", "It was in the RLQ.").missedMusts())
        .containsExactly("g1");
  }

  @Test
  void theSlipAnywhereSpoilsTheFact() {
    var score = score("Pneumatosis in the RLQ.", "She slept.", "Pneumatosis was on the left.");
    assertThat(score.contradicted()).containsExactly("g1");
    assertThat(score.missed()).contains("g1");
    assertThat(
            score("Pneumatosis RLQ.", "The first report, corrected later, had pneumatosis left.")
                .recalled())
        .containsExactly("g1");
  }

  @Test
  void aGuardTellsWhatIsFalseAndIsNeverCounted() {
    var guard =
        new GoldFact(
            "g3",
            "cardiovascular",
            false,
            "Never says that labetalol was given.",
            List.of(),
            List.of(p("labetalol .{0,20}(given|documented)")),
            List.of());
    var gold = List.of(WEIGHT, guard);
    var clean = GoldScorer.score(gold, List.of("She weighed 980 g."));
    assertThat(clean.all()).isEqualTo(new Share(1, 1));
    assertThat(clean.guards()).isEqualTo(1);
    assertThat(clean.falseStatements()).isEmpty();
    var slip = GoldScorer.score(gold, List.of("She weighed 980 g.", "Labetalol was documented."));
    assertThat(slip.falseStatements()).containsExactly("g3");
    assertThat(slip.all()).isEqualTo(new Share(1, 1));
    assertThat(slip.missed()).isEmpty();
    assertThat(slip.contradicted()).isEmpty();
    assertThat(slip.bySystem()).doesNotContainKey("cardiovascular");
  }

  @Test
  void aRowWithNothingToFindAndNothingToForbidIsRefused() {
    Assertions.assertThrows(
        IllegalArgumentException.class,
        () -> new GoldFact("g4", "x", false, "x", List.of(), List.of(), List.of()));
    Assertions.assertThrows(
        IllegalArgumentException.class,
        () -> new GoldFact("g5", "x", true, "x", List.of(), List.of(p("x")), List.of()));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(GoldScorer.score(List.of(WEIGHT), List.of()).all()).isEqualTo(new Share(0, 1));
    assertThat(GoldScorer.score(List.of(), List.of("x")).must().percent()).isNaN();
  }

  @Test
  void veryLongSentencesAreReadWhole() {
    String filler = "word ".repeat(20_000);
    assertThat(score(filler + "pneumatosis RLQ " + filler).recalled()).containsExactly("g1");
  }

  @Test
  void aMegabyteOfTextCostsLittle() {
    var many = java.util.Collections.nCopies(20_000, "Pneumatosis was not seen on the left of it.");
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> GoldScorer.score(List.of(PNEUMATOSIS, WEIGHT), many));
    String one = "pneumatosis ".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> GoldScorer.score(List.of(PNEUMATOSIS), List.of(one)));
  }

  @Test
  void everyGoldFactFindsItsOwnStatementAndOnlyThere() throws Exception {
    for (String chart : List.of("eos-35w", "nec-27w")) {
      var gold = GoldFact.read(Roots.root().resolve(Path.of("evals/gold", chart, "gold.jsonl")));
      assertThat(gold).hasSizeGreaterThan(50).extracting(GoldFact::id).doesNotHaveDuplicates();
      for (var fact : gold) {
        if (fact.guard()) {
          continue;
        }
        var alone = GoldScorer.score(List.of(fact), List.of(fact.statement()));
        assertThat(alone.recalled()).as("%s %s", chart, fact.id()).containsExactly(fact.id());
      }
      var nothing = GoldScorer.score(gold, List.of("The infant did well.", "No events."));
      assertThat(nothing.must().got()).isZero();
    }
  }
}
