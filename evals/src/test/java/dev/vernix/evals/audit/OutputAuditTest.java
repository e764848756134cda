package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.summary.Summary;
import dev.vernix.summary.output.SummaryJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputAuditTest {
  private static final Summary GOOD = Example.summary();

  private static List<Summary.Sentence> sentences() {
    return GOOD.sections().getFirst().sentences();
  }

  private static Summary.Sentence reworded(Summary.Sentence s, String text) {
    return new Summary.Sentence(text, s.facts(), s.sources(), Summary.Origin.MODEL);
  }

  private static List<Rule> rules(Summary summary) {
    return OutputAudit.audit(summary).stream().map(Violation::rule).distinct().toList();
  }

  @Test
  void whatTheNotesSupportPasses() {
    assertThat(OutputAudit.audit(GOOD)).isEmpty();
    assertThat(OutputAudit.audit(GOOD.ledger())).isEmpty();
  }

  @Test
  void theFilesAreAuditedLikeTheRecords() throws Exception {
    var claims = Claims.ofJson(SummaryJson.write(GOOD));
    assertThat(claims).isEqualTo(Claims.of(GOOD));
    assertThat(OutputAudit.audit(Example.CHART, GOOD.ledger().facts(), claims)).isEmpty();
    assertThat(OutputAudit.audit(Example.CHART, List.of(), claims))
        .extracting(Violation::rule)
        .contains(Rule.UNKNOWN_FACT);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "2.45 mL, 2.54 mL, NUMBER",
    "2.5 mL/kg, 2.5 mg/kg, UNIT",
    "2.45 mL, 2.45 L, UNIT",
    "50 mg/kg, 500 mg/kg, NUMBER",
    "50 mg/kg, 50 mcg/kg, UNIT",
    "50 mg/kg IV, 50 mg IV, UNIT",
    "every 12 hours, every 8 hours, NUMBER",
    "to 2026-03-04, to 2026-03-06, DATE",
    "on 2026-03-05 (DOL 3)., on 2026-03-05 (DOL 5)., DAY_OF_LIFE",
    "(3 calendar days), (2 calendar days), DAY_COUNT",
    "3 calendar days in all, 4 calendar days in all, DAY_COUNT",
    "04:36, 04:46, TIME",
    "10:15, 10:51, TIME",
    "FiO2 25%, FiO2 35%, NUMBER",
    "CPAP 6, CPAP 8, NUMBER",
    "910 g, 190 g, NUMBER",
    "910 g, 910 kg, UNIT",
    "27w6d, 27w5d, AGE",
    "Ampicillin 50, Gentamicin 50, DRUG",
    "Curosurf, Caffeine, DRUG",
    "left grade I, right grade I, SIDE",
    "grade I , grade III , CODE",
    "980 g, 890 g, NUMBER",
  })
  void aPlantedErrorIsFound(String right, String wrong, Rule rule) {
    int found = 0;
    for (int i = 0; i < sentences().size(); i++) {
      var s = sentences().get(i);
      if (s.text().contains(right)) {
        var planted = Example.with(GOOD, i, reworded(s, s.text().replace(right, wrong)));
        assertThat(rules(planted)).contains(rule);
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void aShiftedOrCutCitationIsFound() {
    var s = sentences().getFirst();
    var span = s.sources().getFirst();
    var shifted = new Span(span.note(), span.from() + 3, span.to() + 3);
    assertThat(
            rules(
                Example.with(
                    GOOD,
                    0,
                    new Summary.Sentence(s.text(), s.facts(), List.of(shifted), s.origin()))))
        .contains(Rule.NOT_OF_THE_FACT, Rule.CUTS_A_WORD);
    var beyond = new Span(span.note(), span.from(), 100_000);
    assertThat(
            rules(
                Example.with(
                    GOOD,
                    0,
                    new Summary.Sentence(s.text(), s.facts(), List.of(beyond), s.origin()))))
        .contains(Rule.UNRESOLVED);
  }

  @Test
  void aDroppedCitationIsFound() {
    var claims = new ArrayList<Claim>();
    for (var c : Claims.of(GOOD)) {
      claims.add(new Claim(c.where(), c.text(), c.facts(), List.of()));
    }
    assertThat(OutputAudit.audit(Example.CHART, GOOD.ledger().facts(), claims))
        .filteredOn(v -> v.rule() == Rule.NOTHING_CITED)
        .hasSameSizeAs(claims);
  }

  @Test
  void aWrongDurationIsFound() {
    var wrong =
        new Summary(
            GOOD.ledger(),
            "none",
            "",
            GOOD.written(),
            GOOD.sections(),
            List.of(new Summary.Duration("antibiotics", 4, "", List.of("F5"))),
            List.of(),
            List.of());
    assertThat(rules(wrong)).containsExactly(Rule.DAY_COUNT);
  }

  @Test
  void aSentenceAboutSomethingElseIsFound() {
    var s = sentences().get(4);
    assertThat(rules(Example.with(GOOD, 4, reworded(s, "The parents visited."))))
        .contains(Rule.UNRELATED);
  }
}
