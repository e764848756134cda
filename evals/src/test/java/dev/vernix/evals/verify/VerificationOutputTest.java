package dev.vernix.evals.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerificationOutputTest {
  private static final Verification V =
      new Verification(
          new Chart(
              "c",
              new Patient(
                  "T",
                  "",
                  Patient.Sex.MALE,
                  LocalDateTime.parse("2026-01-01T00:00"),
                  new Gestation(30, 0),
                  null,
                  "",
                  "",
                  "",
                  0,
                  true),
              List.of(),
              List.of(),
              List.of()),
          List.of(
              new Statement("Fine.", Verdict.SUPPORTED, "", List.of(new Span("a.md", 3, 9))),
              new Statement("Wrong.", Verdict.CONTRADICTED, "the notes have “x”", List.of())),
          List.of(
              new Verification.Omitted(
                  "Told nowhere.", List.of("F1"), List.of(new Span("b.md", 1, 2)))));

  @Test
  void jsonHasTheKeysThatOthersRead() {
    var json = JsonMapper.shared().readTree(VerificationJson.write(V));
    assertThat(json.at("/statements/0/verdict").stringValue()).isEqualTo("supported");
    assertThat(json.at("/statements/0/sources/0/from").intValue()).isEqualTo(3);
    assertThat(json.at("/statements/1/reason").stringValue()).contains("the notes have");
    assertThat(json.at("/missing/0/facts/0").stringValue()).isEqualTo("F1");
  }

  @Test
  void thePageShowsWhatIsWrongFirst() {
    String page = VerificationText.markdown(V, "s.md");
    assertThat(page.indexOf("Wrong.")).isLessThan(page.indexOf("Fine."));
    assertThat(page).contains("1 contradicted", "1 important fact missing", "Told nowhere. (b.md)");
  }

  @Test
  void theWebPageShowsWhatIsWrongThenMissingThenTheRest() {
    String page = VerificationHtml.write(V, "s<b>.md");
    assertThat(page.indexOf("Wrong.")).isLessThan(page.indexOf("Told nowhere."));
    assertThat(page.indexOf("Told nowhere.")).isLessThan(page.indexOf("Fine."));
    assertThat(page).contains("s&lt;b&gt;.md").doesNotContain("<b>");
  }
}
