package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {
  /** Whether a line is told by one course made of it. */
  private static boolean told(String line, String course) {
    var ledger = new Stays().note("2026-01-02T08:00", NoteType.PROGRESS, line).ledger();
    var statement = ledger.facts().stream().filter(Worth::isStatement).findFirst().orElseThrow();
    var said = new Said(ledger.byId());
    said.add(course(ledger, statement, course));
    var worth = new Worth(ledger, said);
    Span own = statement.sources().getFirst();
    return Told.told(statement, worth.within(statement), said, said.madeFrom(own));
  }

  private static Fact course(Ledger ledger, Fact statement, String text) {
    var base = Items.fact("C1", "course", text, "2026-01-01", "2026-01-04");
    return new Fact(
        "C1",
        statement.system(),
        "course",
        text,
        null,
        null,
        base.when(),
        base.status(),
        base.experiencer(),
        base.sensitivity(),
        ledger.facts().stream().map(Fact::id).limit(3).toList(),
        statement.sources());
  }

  @Test
  void whatTheSentenceSaysIsTold() {
    assertThat(
            told("Surfactant given 200 mg/kg.", "Surfactant was given: 200 mg/kg on 2026-01-02."))
        .isTrue();
  }

  @Test
  void aFigureThatItLeavesOutIsNot() {
    assertThat(
            told(
                "Chest compressions lasted 90 seconds.",
                "Resuscitation comprised chest compressions on 2026-01-02."))
        .isFalse();
  }

  @Test
  void norASide() {
    assertThat(told("Left pneumothorax.", "A pneumothorax was seen on 2026-01-02.")).isFalse();
    assertThat(told("Left pneumothorax.", "A left pneumothorax was seen on 2026-01-02.")).isTrue();
  }

  @Test
  void norWhatItDenies() {
    assertThat(told("Pneumatosis seen.", "The film showed dilated loops without pneumatosis."))
        .isFalse();
  }

  @Test
  void norWhatWasDoneOnAnotherDay() {
    String course = "A lumbar puncture was done on 2026-01-20.";
    var ledger =
        new Stays().note("2026-01-28T08:00", NoteType.PROCEDURE, "Lumbar puncture done.").ledger();
    var said = new Said(ledger.byId());
    said.add(Items.fact("C1", "lumbar-puncture-done", course, "2026-01-20", "2026-01-20"));
    var statement = Stays.statement(ledger, "umbar puncture");
    var within = new Worth(ledger, said).within(statement);
    assertThat(within).isNotEmpty();
    assertThat(Told.told(statement, within, said, List.of())).isFalse();
  }

  @Test
  void noGrowthOfTheBloodIsNotThatOfTheFluid() {
    String course = "The blood culture had no growth; CSF was sent.";
    assertThat(told("CSF culture no growth.", course)).isFalse();
  }

  @Test
  void wordsInAnotherOrderAreTheSameWords() {
    assertThat(told("Delayed cord clamping 45 s.", "Cord clamping was delayed for 45 seconds."))
        .isTrue();
  }
}
