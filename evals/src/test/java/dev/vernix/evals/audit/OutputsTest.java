package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.support.Claim;
import dev.vernix.corpus.support.Violation;
import dev.vernix.corpus.support.Violation.Rule;
import dev.vernix.summary.output.SummaryJson;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in any output of the sample charts' ledger drafts lacks support. */
class OutputsTest {
  private static final String FIRST = "eos-35w";

  @ParameterizedTest
  @ValueSource(strings = {"eos-35w", "nec-27w"})
  void theSummaryIsSupported(String name) {
    assertThat(OutputAudit.audit(SampleCharts.draft(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eos-35w", "nec-27w"})
  void theFilesAreSupportedWhenReadBack(String name) throws Exception {
    var summary = SampleCharts.draft(name);
    var lines = new StringWriter();
    LedgerJson.write(summary.ledger().facts(), lines);
    var facts = LedgerJson.read(new BufferedReader(new StringReader(lines.toString())));
    var claims = Claims.ofJson(SummaryJson.write(summary));
    assertThat(claims)
        .extracting(Claim::text)
        .containsAll(Claims.of(summary).stream().map(Claim::text).toList());
    assertThat(OutputAudit.audit(summary.ledger().chart(), facts, claims)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eos-35w", "nec-27w"})
  void thePagesSayNothingElse(String name) throws Exception {
    var summary = SampleCharts.draft(name);
    assertThat(PageAudit.audit(summary, PageText.markdown(summary))).as("Markdown").isEmpty();
    assertThat(PageAudit.audit(summary, PageText.html(summary))).as("HTML").isEmpty();
    assertThat(PageAudit.audit(summary, PageText.pdf(summary))).as("PDF").isEmpty();
  }

  @Test
  void anErrorOnAPageIsFound() {
    var summary = SampleCharts.draft(FIRST);
    String page = PageText.markdown(summary);
    String sentence = summary.sections().getFirst().sentences().getFirst().text();
    assertThat(PageAudit.audit(summary, page.replace(sentence, sentence.replace("2480", "2840"))))
        .extracting(Violation::rule)
        .contains(Rule.MISSING);
    for (String stray :
        List.of(
            "Weight was 7777 g.",
            "Morphine was given.",
            "He went home on 2031-01-05.",
            "DOL 99.")) {
      assertThat(PageAudit.audit(summary, page + "\n\n" + stray))
          .as(stray)
          .extracting(Violation::rule)
          .contains(Rule.STRAY);
    }
  }
}
