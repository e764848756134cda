package dev.vernix.evals.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.evals.audit.OutputAudit;
import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.scorer.Observation.Answers;
import dev.vernix.evals.scorer.Observation.Cited;
import dev.vernix.evals.scorer.Observation.Labelled;
import dev.vernix.evals.scorer.Observation.Ranked;
import dev.vernix.evals.scorer.Observation.Wanted;
import dev.vernix.evals.scorer.Observation.Written;
import dev.vernix.evals.scorer.Score.Part;
import dev.vernix.family.Language;
import dev.vernix.summary.Summarizer;
import dev.vernix.summary.Summary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorersTest {
  private static List<Score> score(String name, Observation... seen) {
    var scorer =
        Scorers.named(
            name,
            () -> {
              throw new IllegalStateException();
            });
    return scorer.score(new Case("c", new TreeMap<>(), List.of(seen)));
  }

  private static Part part(List<Score> scores, String figure) {
    return scores.stream()
        .filter(s -> s.figure().equals(figure))
        .map(Part.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static double value(List<Score> scores, String figure) {
    return part(scores, figure).part() / part(scores, figure).whole();
  }

  @Test
  void everyNameHasAScorerThatSaysWhatItWants() {
    for (String name : Scorers.NAMES) {
      assertThat(Scorers.named(name, () -> null).wants()).isNotBlank();
    }
    assertThatThrownBy(() -> Scorers.named("x", () -> null)).hasMessage("no scorer x");
  }

  @Test
  void aCaseOfAnotherKindHasNoScore() {
    for (String name : Scorers.NAMES) {
      assertThat(score(name)).as(name).isEmpty();
    }
  }

  @Test
  void precisionRecallAndF1() {
    var scores = score("precision-recall", new Answers(Map.of("doses", new Tally(6, 2, 4, 9))));
    assertThat(value(scores, "doses precision")).isEqualTo(0.75);
    assertThat(value(scores, "doses recall")).isEqualTo(0.6);
    assertThat(value(scores, "doses f1")).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
  }

  @Test
  void aFactThatMustBeThereAndIsNotIsOmitted() {
    var scores = score("must-facts", new Wanted(true, false, true));
    assertThat(value(scores, "must-facts omitted")).isEqualTo(1);
    assertThat(value(scores, "gold facts contradicted")).isEqualTo(1);
    assertThat(score("must-facts", new Wanted(false, false, false)))
        .noneMatch(s -> s.figure().startsWith("must"));
  }

  @Test
  void labelsAndRankings() {
    assertThat(value(score("verdicts", new Labelled("stage", "2a", "2b")), "stage accuracy"))
        .isZero();
    var ranked = score("retrieval", new Ranked("words", List.of("x", "a"), Map.of("a", 1)));
    assertThat(value(ranked, "MRR (words)")).isEqualTo(0.5);
    assertThat(value(ranked, "recall@5 (words)")).isEqualTo(1);
  }

  @Test
  void readingIsGradedAndOverlapNeedsAReference() {
    var plain = new Written("The cat sat on the mat. It was warm.", null, Language.EN);
    assertThat(value(score("readability", plain), "texts easy enough")).isEqualTo(1);
    assertThat(score("rouge", plain))
        .containsExactly(new Score.Unscored("ROUGE-1 f1", "no reference text"));
    assertThat(score("embedding-similarity", plain)).hasOnlyElementsOfType(Score.Unscored.class);
  }

  @Test
  void sentencesArePairedWithTheNearestByMeaning() {
    float[] x = {1, 0};
    float[] y = {0, 1};
    var same = (Part) EmbeddingSimilarity.of(List.of(x, y), List.of(y, x));
    assertThat(same.part()).isCloseTo(1, within(1e-9));
    // Precision 1, recall 1/2.
    var half = (Part) EmbeddingSimilarity.of(List.of(x), List.of(x, y));
    assertThat(half.part()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(EmbeddingSimilarity.of(List.of(), List.of(x))).isInstanceOf(Score.Unscored.class);
  }

  @Test
  void pairsOfRepeatsAreCompared() {
    var part = (Part) Repeatability.of(List.of("a", "a", "b"));
    assertThat(part.part()).isEqualTo(1);
    assertThat(part.whole()).isEqualTo(3);
    assertThat(Repeatability.of(List.of("a"))).isInstanceOf(Score.Unscored.class);
  }

  @Test
  void aWrongFigureInASummaryIsSeenByFidelityAndCitationRecall() {
    var ledger = LedgerReader.read(ChartReader.read(Roots.root().resolve("corpus/charts/eos-35w")));
    var summary = new Summarizer(ledger, LocalDateTime.parse("2026-06-01T08:00")).draft();
    var whole = new Cited(summary, OutputAudit.audit(summary));
    assertThat(value(score("fidelity", whole), "numbers supported")).isEqualTo(1);
    assertThat(value(score("fidelity", whole), "unsupported statements")).isZero();
    assertThat(value(score("citations", whole), "citation recall")).isEqualTo(1);

    Summary slipped = tenfold(summary);
    var wrong = new Cited(slipped, OutputAudit.audit(slipped));
    var fidelity = score("fidelity", wrong);
    assertThat(part(fidelity, "unsupported statements").part()).isEqualTo(1);
    assertThat(value(fidelity, "numbers supported")).isLessThan(1);
    assertThat(value(fidelity, "drugs supported")).isEqualTo(1);
    assertThat(value(score("citations", wrong), "citation recall")).isLessThan(1);
    assertThat(score("gate", wrong)).hasOnlyElementsOfType(Score.Unscored.class);
  }

  /** One slip in a summary of the sample chart lowers that figure and no other. */
  @ParameterizedTest
  @CsvSource({
    "(\\d) g\\b, $1 kg, units, 1",
    // The day of life behind it goes wrong with it.
    "2026-03-1(\\d) \\(DOL, 2026-09-1$1 (DOL, dates, 2",
    "\\b[Aa]mpicillin\\b, vancomycin, drugs, 1",
    "left grade, right grade, sides, 1"
  })
  void aSlipOfEachKindIsCountedUnderItsName(String right, String wrong, String kind, double slips) {
    var ledger = LedgerReader.read(ChartReader.read(Roots.root().resolve("corpus/charts/nec-27w")));
    var summary = new Summarizer(ledger, LocalDateTime.parse("2026-06-01T08:00")).draft();
    var before = score("fidelity", new Cited(summary, OutputAudit.audit(summary)));
    var slipped = slipped(summary, Pattern.compile(right), wrong);
    var after = score("fidelity", new Cited(slipped, OutputAudit.audit(slipped)));
    assertThat(value(before, kind + " supported")).isEqualTo(1);
    for (String each : List.of("numbers", "units", "dates", "drugs", "sides")) {
      var part = part(after, each + " supported");
      assertThat(part.whole() - part.part()).as(each).isEqualTo(each.equals(kind) ? slips : 0);
    }
  }

  @Test
  void whereThereIsNothingToScoreNothingIsZero() {
    var empty = new Written("...", "...", Language.EN);
    assertThat(score("rouge", empty)).hasOnlyElementsOfType(Score.Unscored.class);
    assertThat(score("readability", empty)).hasOnlyElementsOfType(Score.Unscored.class);
    var none = new Ranked("words", List.of("x"), Map.of());
    assertThat(score("retrieval", none)).hasOnlyElementsOfType(Score.Unscored.class);
    var one = score("rouge", new Written("a cat", "cat", Language.EN));
    assertThat(value(one, "ROUGE-1 f1")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(one).contains(new Score.Unscored("ROUGE-2 f1", "the reference has one word only"));
    assertThat(
            part(score("precision-recall", new Answers(Map.of("x", Tally.NONE))), "x f1").whole())
        .isZero();
  }

  /** The first weight in grams, ten times. */
  private static Summary tenfold(Summary s) {
    return slipped(s, Pattern.compile("(\\d) g\\b"), "$10 g");
  }

  private static Summary slipped(Summary s, Pattern right, String wrong) {
    boolean[] done = {false};
    var sections =
        s.sections().stream()
            .map(
                section ->
                    new Summary.Section(
                        section.system(),
                        section.sentences().stream()
                            .map(x -> slip(x, right, wrong, done))
                            .toList()))
            .toList();
    assertThat(done[0]).isTrue();
    return new Summary(
        s.ledger(),
        s.engine(),
        s.model(),
        s.written(),
        sections,
        s.durations(),
        s.omitted(),
        s.rejected());
  }

  private static Summary.Sentence slip(
      Summary.Sentence x, Pattern right, String wrong, boolean[] done) {
    var m = right.matcher(x.text());
    if (done[0] || !m.find()) {
      return x;
    }
    done[0] = true;
    return new Summary.Sentence(
        m.replaceFirst(wrong), x.facts(), x.sources(), x.origin(), x.kind());
  }
}
