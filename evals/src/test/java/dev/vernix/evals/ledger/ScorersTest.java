package dev.vernix.evals.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.Truth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorers count what is right, what is missing and what is not so; they can fail. */
class ScorersTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  @TempDir Path dir;
  private final LedgerScore score = new LedgerScore();

  private static Fact fact(
      String concept, @Nullable String value, @Nullable String unit, Status status, When when) {
    return new Fact(
        "F1",
        BodySystem.GI,
        concept,
        "A fact with FiO2 30% in it.",
        value,
        unit,
        when,
        status,
        Experiencer.INFANT,
        Sensitivity.NONE,
        concept.endsWith("-course") ? List.of("F1") : List.of(),
        List.of(new Span("001-admission.md", 100, 110)));
  }

  private void score(List<Fact> facts, List<Ledger.Signal> signals, Truth... truth) {
    var chart = Simulator.stay(1, EnumSet.noneOf(Fault.class)).chart();
    StayScorer.score(
        new SimulatedStay(chart, List.of(truth)), new Ledger(chart, facts, signals), score);
  }

  private static Truth.Mention mention(String concept, String status) {
    return new Truth.Mention("001-admission.md", 95, 120, concept, status, "infant", "text");
  }

  @Test
  void aConceptIsFoundWhereItsSentenceStands() {
    var nec = fact("nec", null, null, Status.ABSENT, When.on(DAY));
    score(List.of(nec), List.of(), mention("nec", "absent"), mention("pda", "present"));
    assertThat(score.total("concepts").hits()).isEqualTo(1);
    assertThat(score.total("concepts").misses()).isEqualTo(1);
    assertThat(score.total("negation").hits()).isEqualTo(1);
  }

  @Test
  void aNegationFlippedIsBothMissedAndFalse() {
    var nec = fact("nec", null, null, Status.PRESENT, When.on(DAY));
    score(List.of(nec), List.of(), mention("nec", "absent"));
    assertThat(score.total("negation").misses()).isEqualTo(1);
    assertThat(score.misses()).anyMatch(m -> m.what().contains("read as present"));
  }

  @Test
  void whatSaysTheOppositeIsTurnedRound() {
    var soft = fact("non-distended-abdomen", null, null, Status.PRESENT, When.on(DAY));
    score(List.of(soft), List.of(), mention("distension", "absent"));
    assertThat(score.total("negation").hits()).isEqualTo(1);
  }

  @Test
  void anAmountIsRightInAnyUnit() {
    var weight = fact("weight", "1.25", "kg", Status.PRESENT, When.on(DAY));
    assertThat(Amounts.gives(weight, "weight", "1250", "g")).isTrue();
    assertThat(Amounts.gives(weight, "weight", "1350", "g")).isFalse();
    var crp = fact("crp", "2.4", "mg/dL", Status.PRESENT, When.on(DAY));
    assertThat(Amounts.gives(crp, "crp", "24", "mg/L")).isTrue();
    assertThat(Amounts.gives(weight, "fio2", "30", "%")).isTrue();
    assertThat(Amounts.gives(weight, "fio2", "3", "%")).isFalse();
    score(
        List.of(weight),
        List.of(),
        new Truth.Amount("001-admission.md", 95, 120, "weight", "1250", "g", "Wt"),
        new Truth.Amount("001-admission.md", 95, 120, "weight", "1350", "g", "Wt"));
    assertThat(score.total("quantities").hits()).isEqualTo(1);
    assertThat(score.total("quantities").alarms()).isEqualTo(1);
  }

  @Test
  void anEpisodeIsRightOnlyToTheDay() {
    var course =
        fact(
            "antibiotic-course",
            "ampicillin",
            null,
            Status.PRESENT,
            When.between(DAY, DAY.plusDays(2)));
    score(
        List.of(course),
        List.of(),
        new Truth.Episode("antibiotic", "ampicillin", DAY, DAY.plusDays(2)));
    assertThat(score.total("episodes").hits()).isEqualTo(1);
    score(
        List.of(course),
        List.of(),
        new Truth.Episode("antibiotic", "ampicillin", DAY, DAY.plusDays(3)));
    assertThat(score.total("episodes").misses()).isEqualTo(1);
    assertThat(score.total("episodes").alarms()).isEqualTo(1);
  }

  @Test
  void aPlantedErrorIsCaughtByASignalOfItsKindAtItsPlace() {
    var planted = new Truth.Planted(Fault.STALE_PLAN, "001-admission.md", 95, 120, "Cont amp");
    var there = List.of(new Span("001-admission.md", 100, 110));
    var elsewhere = List.of(new Span("001-admission.md", 300, 310));
    score(
        List.of(),
        List.of(
            new Ledger.Signal(Ledger.Kind.STALE, "stale", List.of(), there),
            new Ledger.Signal(Ledger.Kind.SLIP, "elsewhere", List.of(), elsewhere)),
        planted);
    assertThat(score.total("stale-plan").hits()).isEqualTo(1);
    assertThat(score.figures()).containsEntry("false alarms", 1.0);
    score(
        List.of(),
        List.of(new Ledger.Signal(Ledger.Kind.PENDING, "another kind", List.of(), there)),
        planted);
    assertThat(score.total("stale-plan").misses()).isEqualTo(1);
  }

  @Test
  void filesOfSentencesAreScoredByTheirNames() throws Exception {
    Files.writeString(
        dir.resolve("quantities.tsv"), "# text\tquantities\ngent 4 mg/kg\t4 mg/kg ; 7 g\n");
    Files.writeString(dir.resolve("times.tsv"), "DOL 12\tday_of_life 2026-03-14\n");
    Files.writeString(dir.resolve("frames-x.tsv"), "CRP 42\tcrp 42\nplain words\t\n");
    Files.writeString(
        dir.resolve("assertions.tsv"),
        "sentence\trole\tlabels\nMother's GBS positive.\tMATERNAL\tgbs=PRESENT/MOTHER\n");
    Files.writeString(
        dir.resolve("context-x.tsv"),
        "sentence\tfirst\tlast\tnegated\tpossible\thistorical\texperiencer\n"
            + "No fever.\t3\t8\t1\t0\t0\tpatient\n");
    SentenceScorer.score(dir, score);
    assertThat(score.total("quantities").hits()).isEqualTo(1);
    assertThat(score.total("quantities").misses()).isEqualTo(1);
    assertThat(score.total("times").hits()).isEqualTo(1);
    assertThat(score.total("frames").hits()).isEqualTo(1);
    assertThat(score.total("experiencer").hits()).isEqualTo(1);
    assertThat(score.total("negation").hits()).isEqualTo(1);
    assertThat(score.figures()).containsEntry("labelled sentences", 6.0);
  }

  @Test
  void ofFourStaysOneHasNoErrorAndOneHasAll() {
    assertThat(LedgerEval.faults(0)).isEmpty();
    assertThat(LedgerEval.faults(3)).hasSize(Fault.values().length);
    assertThat(LedgerEval.faults(5)).hasSize(1);
    assertThat(score.tallies().keySet()).noneMatch(k -> k.source() == Source.CHARTS);
  }
}
