package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The left hemorrhage has evolved, now a 3 mm cyst",
        "Glucose stable since single bolus; hypoglycemia resolved",
        "No needle was inserted"
      })
  void aWholeSentenceStandsAsItIs(String body) {
    assertThat(Statement.sentence(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RDS s/p 2 doses poractant - CPAP 6, caffeine",
        "UOP 0.8 -> 2.4 after bolus, Cr 0.7",
        "Extubated to CPAP 6, FiO2 .25",
        "?syndrome seen by genetics today",
        "No free air"
      })
  void shorthandIsQuoted(String body) {
    assertThat(Statement.sentence(body)).isFalse();
  }

  private static String shown(String raw, String expanded) {
    var note =
        new Note("001.md", LocalDateTime.parse("2026-01-01T08:00"), NoteType.PROGRESS, "A", raw, 0);
    var fact = Items.fact("F1", "observation-statement", expanded, "2026-01-01", "2026-01-01");
    var placed =
        new dev.vernix.corpus.Fact(
            fact.id(),
            fact.system(),
            fact.concept(),
            fact.realisation(),
            null,
            null,
            fact.when(),
            fact.status(),
            fact.experiencer(),
            fact.sensitivity(),
            List.of(),
            List.of(new Span("001.md", 0, raw.length())));
    return Statement.shown(placed, note);
  }

  @Test
  void aQuotationHasTheNotesOwnCharacters() {
    assertThat(
            shown(
                "- RDS s/p\n  surf x1.",
                "On 2026-01-01 (DOL 0): respiratory distress syndrome status post surf x1."))
        .isEqualTo("\u201cRDS s/p surf x1.\u201d");
  }

  @Test
  void aSentenceLosesItsLeadAndBeginsWithACapital() {
    assertThat(shown("blood culture was final.", "On 2026-01-01 (DOL 0): blood culture was final."))
        .isEqualTo("Blood culture was final.");
  }

  @Test
  void theLeadNamesDayAndSource() {
    var fact =
        Items.fact(
            "F1",
            "x-statement",
            "On 2026-01-01 (DOL 0), consult: Echo: normal.",
            "2026-01-01",
            "2026-01-01");
    assertThat(Statement.of(fact))
        .isEqualTo(new Statement("On 2026-01-01 (DOL 0), consult", "Echo: normal"));
  }
}
