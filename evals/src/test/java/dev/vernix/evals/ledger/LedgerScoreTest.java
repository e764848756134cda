package dev.vernix.evals.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.ledger.LedgerScore.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LedgerScoreTest {
  private final LedgerScore score = new LedgerScore();

  private Bar bar(String category) {
    return Bar.all().stream().filter(b -> b.category().equals(category)).findFirst().orElseThrow();
  }

  @Test
  void whatNothingWasAskedOfIsUnscoredAndNotMet() {
    assertThat(bar("negation").reached(score)).isNaN();
    assertThat(bar("negation").met(score)).isFalse();
    assertThat(bar("false alarms").reached(score)).isNaN();
    assertThat(LedgerReport.met(score)).isFalse();
    assertThat(LedgerReport.text(score, null, false)).contains("negated", "UNSCORED");
    var json = JsonMapper.shared().readTree(LedgerReport.json(score, null, false));
    assertThat(json.path("bars").get(1).path("scored").booleanValue()).isFalse();
    assertThat(json.path("bars").get(1).has("reached")).isFalse();
  }

  @Test
  void aCategoryWithHandGoldIsJudgedOnItAloneAndAllSourcesAreShown() {
    score.ask("negation", Source.SENTENCES, true, true, "a", "x");
    score.ask("negation", Source.STAYS, true, false, "b", "y");
    score.ask("negation", Source.STAYS, false, true, "c", "z");
    assertThat(score.total("negation").gold()).isEqualTo(2);
    score.ask("pending", Source.STAYS, true, false, "d", "w");
    assertThat(bar("negation").reached(score)).isEqualTo(1.0);
    assertThat(bar("pending").reached(score)).isEqualTo(0.0);
    assertThat(LedgerReport.text(score, null, false))
        .contains("f1 1.000 on sentences", "stays", "recall 0.000 on all sources", "MISSED");
  }

  @Test
  void everyWrongAnswerIsListedOnRequest() {
    score.ask("times", Source.SENTENCES, true, false, "times.tsv", "DOL 12\nin: x");
    assertThat(LedgerReport.text(score, null, true)).contains("times.tsv  missed: DOL 12\\nin: x");
    assertThat(LedgerReport.text(score, null, false)).doesNotContain("times.tsv");
    assertThat(LedgerReport.json(score, null, true)).contains("times.tsv");
  }

  @Test
  void falseAlarmsAreCountedPerFiftyNotes() {
    score.figure("simulated notes", 100);
    score.figure("false alarms", 2);
    assertThat(bar("false alarms").reached(score)).isEqualTo(1.0);
    assertThat(bar("false alarms").met(score)).isTrue();
    score.figure("false alarms", 1);
    assertThat(bar("false alarms").met(score)).isFalse();
  }

  @Test
  void speedStandsBelowTheTable() {
    var speed =
        new ReadingSpeed(6.5, java.util.List.of(new ReadingSpeed.OfChart(100, 50_000, 20)), 3, 40);
    assertThat(LedgerReport.text(score, speed, false))
        .contains("6.5 MB/s", "ledger of 100 notes", "20 ms, 0.200 ms a note, 2.5 MB/s");
    assertThat(LedgerReport.json(score, speed, false)).contains("\"megabytesPerSecond\" : 6.5");
  }
}
