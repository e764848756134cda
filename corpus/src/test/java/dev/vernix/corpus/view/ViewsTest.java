package dev.vernix.corpus.view;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class ViewsTest {
  private static final Ledger STAY =
      ledger(
          "2026-01-01T08:00 admission Lee | BW 1000 g. RESP: CPAP +6 FiO2 30%. ID: Started"
              + " ampicillin 50 mg/kg IV q12h.",
          "2026-01-03T08:00 progress Ng | Wt 950 g. RESP: CPAP +5 FiO2 25%. ID: Ampicillin stopped"
              + " today. LABS: bili 8.2 mg/dL, plt 180.",
          "2026-01-09T08:00 progress Lee | Wt 1020 g. RESP: in room air. FEN: EBM 18 mL q3h = 144"
              + " mL/kg/d. LABS: bilirubin 5.1 mg/dL, plt 210.");

  @ParameterizedTest
  @CsvSource({
    "weight, 3",
    "Wt, 3",
    "bili, 2",
    "total bilirubin, 2",
    "platelets, 2",
    "plt, 2",
    "FiO2, 2",
    "feeds, 1",
  })
  void aQuantityGoesByAnyOfItsNames(String name, int values) {
    assertThat(Trends.of(STAY).find(name).orElseThrow().points()).hasSize(values);
  }

  @Test
  void aQuantityWithoutValuesIsNotThere() {
    assertThat(Trends.of(STAY).find("ammonia")).isEmpty();
    assertThat(Trends.of(STAY).find("no such thing")).isEmpty();
    assertThat(Trends.of(STAY).quantities()).contains("weight", "bilirubin", "fio2", "feeds");
  }

  @Test
  void valuesInAnotherUnitAreLeftOutAndCounted() {
    var stay =
        ledger(
            "2026-01-02T08:00 laboratory Lab | Bilirubin 8 mg/dL.",
            "2026-01-03T08:00 laboratory Lab | Bilirubin 9 mg/dL.",
            "2026-01-04T08:00 laboratory Lab | Bilirubin 140 umol/L.");
    var trend = Trends.of(stay).find("bilirubin").orElseThrow();
    assertThat(trend.points()).hasSize(2);
    assertThat(trend.left()).isEqualTo(1);
    assertThat(TextChart.draw(trend).getFirst()).contains("1 in other units left out");
  }

  @Test
  void theTextChartFitsATerminalAndSaysItsEnds() {
    var lines = TextChart.draw(Trends.of(STAY).find("weight").orElseThrow());
    assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    assertThat(lines.getFirst()).isEqualTo("weight (g), 3 values");
    assertThat(String.join("\n", lines))
        .contains("day of life (DOL)", "lowest   950 g on 2026-01-03 (DOL 2)", "1020 g");
    assertThat(lines.stream().filter(l -> l.contains("*"))).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void oneValueIsAChartToo() {
    assertThat(TextChart.draw(Trends.of(STAY).find("feeds").orElseThrow()))
        .anyMatch(l -> l.contains("*"))
        .anyMatch(l -> l.contains("144 mL/kg/day"));
  }

  @Test
  void thePictureIsWellFormedAndHasAPointAValue() throws Exception {
    String svg = SvgChart.draw(Trends.of(STAY).find("weight").orElseThrow());
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(svg).doesNotContain("href", "url(");
  }

  @Test
  void theFilesHoldARowAValueWithItsSource(@TempDir Path folder) throws Exception {
    var files = TrendFiles.write(Trends.of(STAY).find("weight").orElseThrow(), folder);
    assertThat(files)
        .extracting(f -> f.getFileName() + "")
        .containsExactly("weight.svg", "weight.csv");
    assertThat(files.getLast())
        .content()
        .contains("time,dol,value,unit,fact,note,from,to", "2026-01-03,2,950,g,F");
  }

  @Test
  void episodesNameWhatTheyAreMadeOf() {
    var lines = EpisodeView.lines(STAY, STAY.facts());
    assertThat(lines)
        .anyMatch(l -> l.contains("2026-01-01 to 2026-01-03  antibiotic-course"))
        .anyMatch(l -> l.startsWith("      from F") && l.contains("ampicillin"))
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(110));
  }

  @Test
  void theTimelineDrawsABarACourse() {
    var lines = TimelineView.lines(STAY, STAY.facts());
    assertThat(lines.getFirst()).startsWith("day of life (DOL)");
    assertThat(lines)
        .anyMatch(l -> l.startsWith("ampicillin") && l.contains("="))
        .anyMatch(l -> l.startsWith("room air") && l.contains("*"))
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void nothingToDrawIsNoTimeline() {
    var empty = ledger("2026-01-01T08:00 nursing Roy | Sleeping.");
    assertThat(TimelineView.lines(empty, empty.facts())).isEmpty();
  }

  @Test
  void scoresStandBesideThoseNotComputed() {
    assertThat(ScoreView.lines(STAY, STAY.facts()))
        .anyMatch(l -> l.contains("growth-z-scores"))
        .anyMatch(l -> l.contains("Not computed"))
        .anyMatch(l -> l.contains("SNAPPE-II (Richardson 2001)"));
  }
}
