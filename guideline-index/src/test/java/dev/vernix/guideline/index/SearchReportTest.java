package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchReportTest {
  private static final PassageHit HIT =
      new PassageHit(
          new Passage(
              "d:1",
              "d",
              "Unit guideline",
              "2.1 Doses",
              "Gentamicin is given every 36 hours to all infants. ".repeat(4).strip(),
              "",
              List.of(new Passage.PageStart(12, 0)),
              List.of("antibiotic"),
              "UK",
              "2024",
              "Grade B",
              ""),
          1.5,
          3.25,
          Double.NaN,
          List.of(new PassageHit.Mark(0, 10)));

  @Test
  void textNamesThePlaceAndMarksThePassage() {
    String text = SearchReport.text(List.of(HIT), false);
    assertThat(text)
        .startsWith(" 1. d:1  Unit guideline, 2.1 Doses, page 12 (UK, 2024, Grade B)  [1.50]")
        .contains("    *Gentamicin* is given");
    assertThat(text.lines()).allSatisfy(l -> assertThat(l).hasSizeLessThan(102));
  }

  @Test
  void aTerminalShowsMarksBold() {
    assertThat(SearchReport.text(List.of(HIT), true))
        .contains("\u001b[1mGentamicin\u001b[0m is")
        .doesNotContain("*");
  }

  @Test
  void jsonHoldsWhatAProgramNeeds() {
    var json = JsonMapper.shared().readTree(SearchReport.json("gent?", List.of(HIT)));
    assertThat(json.path("question").asString()).isEqualTo("gent?");
    var hit = json.path("hits").get(0);
    assertThat(hit.path("rank").intValue()).isEqualTo(1);
    assertThat(hit.path("page").intValue()).isEqualTo(12);
    assertThat(hit.path("cosine").isNull()).isTrue();
    assertThat(hit.path("bm25").doubleValue()).isEqualTo(3.25);
    assertThat(hit.path("marks").get(0).path("to").intValue()).isEqualTo(10);
  }
}
