package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Span;
import dev.vernix.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryJsonTest {
  private static final String SCHEMA =
      Stay.resource("/dev/vernix/summary/output/summary.schema.json");
  private final Summary summary = Stay.summary();
  private final String text = SummaryJson.write(summary);
  private final JsonNode json = JsonMapper.shared().readTree(text);

  @Test
  void itFollowsItsSchema() {
    assertThat(errors(text)).isEmpty();
  }

  @Test
  void theSchemaCanFail() {
    assertThat(errors(text.replaceFirst("\"signed\" : false", "\"signed\" : true"))).isNotEmpty();
    assertThat(errors(text.replaceFirst("\"origin\" : \"ledger\"", "\"origin\" : \"me\"")))
        .isNotEmpty();
    assertThat(errors(text.replaceFirst("\"notesRead\" : 76", "\"notesRead\" : \"76\"")))
        .isNotEmpty();
    assertThat(errors(text.replaceFirst("\"from\" : \\d+", "\"from\" : -1"))).isNotEmpty();
  }

  @Test
  void everyCitationResolvesToTheCharactersOfItsFacts() {
    var notes = summary.ledger().chart().notesByName();
    var facts = summary.ledger().byId();
    int cited = 0;
    for (var section : json.path("sections")) {
      for (var sentence : section.path("sentences")) {
        for (var source : sentence.path("sources")) {
          var span =
              new Span(
                  source.path("note").stringValue(),
                  source.path("from").intValue(),
                  source.path("to").intValue());
          assertThat(notes.get(span.note()).quote(span)).isNotBlank();
          var id = sentence.path("facts").path(0).stringValue();
          assertThat(facts.get(id).sources()).contains(span);
          cited++;
        }
      }
    }
    assertThat(cited).isGreaterThan(60);
  }

  @Test
  void headSaysWhatWasReadAndWhatWasNot() {
    assertThat(json.path("chart").stringValue()).isEqualTo("nec-27w");
    assertThat(json.path("model").stringValue()).isEqualTo("qwen2.5-coder:1.5b");
    assertThat(json.path("notesRead").intValue()).isEqualTo(76);
    assertThat(json.path("signed").booleanValue()).isFalse();
    assertThat(json.path("notesUnread").path(0).path("note").stringValue())
        .isEqualTo("077-scan.pdf");
    assertThat(json.path("remarks").size()).isEqualTo(1);
    assertThat(json.path("rejected").path(0).path("rule").stringValue())
        .isEqualTo("new-clinical-term");
  }

  @Test
  void pendingIsToldOnceAndIsNoContradiction() {
    assertThat(json.path("pending").size()).isEqualTo(1);
    assertThat(json.path("pending").path(0).path("text").stringValue()).contains("no result");
    assertThat(json.path("contradictions").size()).isEqualTo(2);

    var ledger = summary.ledger();
    var noSignals = new Ledger(ledger.chart(), ledger.facts(), List.of());
    assertThat(SummaryJson.pendingItems(noSignals))
        .singleElement()
        .satisfies(p -> assertThat(p.text()).startsWith("25-hydroxy"));
  }

  private static List<?> errors(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMA)
        .validate(document, InputFormat.JSON);
  }
}
