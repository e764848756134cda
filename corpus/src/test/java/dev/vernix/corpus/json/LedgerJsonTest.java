package dev.vernix.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
  private static final When INSTANT = When.at(LocalDateTime.of(2026, 3, 14, 6, 0));

  @Test
  void oneRowHasTheDocumentedKeysInOrder() {
    var fact = fact("F1", "1040", "g", INSTANT, List.of());

    assertThat(LedgerJson.row(fact))
        .isEqualTo(
            "{\"id\":\"F1\",\"system\":\"growth\",\"concept\":\"weight\",\"realisation\":\"Weight"
                + " was 1040 g.\","
                + "\"value\":\"1040\",\"unit\":\"g\",\"start\":\"2026-03-14T06:00\",\"end\":\"2026-03-14T06:00\","
                + "\"status\":\"present\",\"experiencer\":\"infant\",\"sensitivity\":\"none\",\"derivedFrom\":[],"
                + "\"sources\":[{\"note\":\"030-nursing.md\",\"from\":10,\"to\":20}]}");
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    var facts =
        List.of(
            fact("F1", "0.30", "{fraction}", INSTANT, List.of()),
            fact("F2", null, null, When.on(LocalDate.of(2026, 3, 2)), List.of()),
            fact("F3", "nine\n\"days\" \u2028 \uD83D\uDC76 한글", "d", days(), List.of("F1", "F2")));
    var out = new StringWriter();
    LedgerJson.write(facts, out);

    assertThat(out.toString().lines()).hasSize(3);
    assertThat(LedgerJson.read(reader(out.toString()))).isEqualTo(facts);
  }

  @Test
  void aDamagedRowIsNamedByLineAndNeverQuoted() {
    String good = LedgerJson.row(fact("F1", null, null, INSTANT, List.of()));
    for (String bad :
        List.of(
            "{\"id\":\"Imogen",
            "[]",
            good.replace("\"growth\"", "\"Imogen\""),
            good.replace("\"from\":10", "\"from\":30"),
            good.replace("2026-03-14T06:00", "2026-03-44T06:00"),
            good.replace("\"present\"", "\"Imogen\""))) {
      assertThatThrownBy(() -> LedgerJson.read(reader(good + "\n\n" + bad)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("line 3")
          .hasMessageNotContaining("Imogen")
          .hasNoCause();
    }
  }

  private static When days() {
    return When.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 11));
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  private static Fact fact(
      String id, @Nullable String value, @Nullable String unit, When when, List<String> from) {
    return new Fact(
        id,
        BodySystem.GROWTH,
        "weight",
        "Weight was 1040 g.",
        value,
        unit,
        when,
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.NONE,
        from,
        List.of(new Span("030-nursing.md", 10, 20)));
  }
}
