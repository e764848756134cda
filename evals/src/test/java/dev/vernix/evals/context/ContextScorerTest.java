package dev.vernix.evals.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContextScorerTest {
  private static final List<LabelledTarget> TARGETS =
      List.of(
          target("No fever.", "fever", Map.of(Axis.NEGATED, true, Axis.EXPERIENCER, false)),
          target("Her mother had lupus.", "lupus", Map.of(Axis.EXPERIENCER, true)),
          target("He has fever.", "fever", Map.of(Axis.NEGATED, true)));

  private static LabelledTarget target(String sentence, String words, Map<Axis, Boolean> gold) {
    int from = sentence.indexOf(words);
    Whom whom =
        !gold.containsKey(Axis.EXPERIENCER)
            ? Whom.UNSAID
            : gold.get(Axis.EXPERIENCER) ? Whom.MOTHER : Whom.PATIENT;
    return new LabelledTarget(1, sentence, from, from + words.length(), gold, whom);
  }

  @Test
  void countsByAxisAndKeepsTheMisses() {
    ContextScore score = ContextScorer.score(TARGETS);
    assertThat(score.tallies().get(Axis.NEGATED).hits()).isEqualTo(1);
    assertThat(score.tallies().get(Axis.NEGATED).misses()).isEqualTo(1);
    assertThat(score.tallies().get(Axis.EXPERIENCER).f1()).isEqualTo(1);
    assertThat(score.tallies()).doesNotContainKey(Axis.POSSIBLE);
    assertThat(score.person()).hasToString("2/2");
    assertThat(score.misses())
        .singleElement()
        .extracting(m -> m.target().marked())
        .isEqualTo("He has [fever].");
    assertThat(score.perSecond()).isZero();
  }

  @Test
  void measuresTheSpeedIfAsked() {
    assertThat(ContextScorer.timed(TARGETS).perSecond()).isGreaterThan(100);
  }

  @Test
  void theTableQuotesMissesOnlyIfAsked() {
    ContextScore score = ContextScorer.score(TARGETS);
    assertThat(ContextReport.text("x.tsv", score, false))
        .contains("x.tsv: 3 targets", "negated")
        .doesNotContain("[fever]");
    assertThat(ContextReport.text("x.tsv", score, true)).contains("He has [fever].");
  }

  @Test
  void jsonHasNoNumberForWhatCannotBeSaid() {
    var alone =
        ContextScorer.score(List.of(target("A rash.", "rash", Map.of(Axis.NEGATED, false))));
    var json = JsonMapper.shared().readTree(ContextReport.json("x.tsv", alone, true));
    assertThat(json.path("categories").get(0).path("f1").isNull()).isTrue();
    assertThat(json.path("misses").size()).isZero();
  }
}
