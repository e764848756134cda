package dev.vernix.evals.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One error at a time in a small stay; each planter changes what it says it changes. */
class PlantedScorerTest {
  private static final Patient PATIENT =
      new Patient(
          "T1",
          "Test Infant",
          Patient.Sex.MALE,
          LocalDateTime.parse("2026-01-01T06:00"),
          new Gestation(28, 0),
          1000,
          "singleton",
          "",
          "",
          0,
          true);
  private static final Chart STAY =
      new Chart(
          "small",
          PATIENT,
          List.of(
              note("2026-01-01T08:00", "Apgars 5/7. Gentamicin 5 mg (5 mg/kg) IV q48h. FiO2 0.30."),
              note("2026-01-05T08:00", "DOL 4. Wt 960 g. Na 138 K 4.4. T 36.8 C. CBG 7.31/44."),
              note("2026-01-09T08:00", "DOL 8. Wt 990 g. HC 26.0 cm. Plt 180.")),
          List.of(),
          List.of());

  private static Note note(String time, String text) {
    String front = "---\ntime: " + time + "\ntype: progress\n---\n";
    return new Note(
        time.substring(0, 10) + ".md",
        LocalDateTime.parse(time),
        NoteType.PROGRESS,
        "Lee",
        front + text,
        front.length());
  }

  private static Stream<Plant> plants() {
    return Planters.all().stream().flatMap(p -> p.plant().apply(STAY).stream());
  }

  @Test
  void aPlantStandsWhereItSaysAndNothingElseChanged() {
    assertThat(plants())
        .isNotEmpty()
        .allSatisfy(
            p -> {
              var changed = p.chart().notesByName().get(p.where().note());
              assertThat(changed.quote(p.where())).isEqualTo(p.after());
              assertThat(p.after()).isNotEqualTo(p.before());
              assertThat(p.chart().notes().stream().filter(n -> !STAY.notes().contains(n)))
                  .containsExactly(changed);
            });
  }

  @Test
  void tenfoldAndUnitSlipsAreFound() {
    var slips = Planters.all().stream().filter(Planter::slip).toList();
    var scores = PlantedScorer.score(List.of(STAY), slips, 9);
    assertThat(scores).hasSizeGreaterThan(10);
    assertThat(scores.stream().filter(s -> !s.kind().startsWith("platelets")))
        .allSatisfy(s -> assertThat(s.missed()).as(s.kind()).isEmpty());
  }

  @Test
  void aHarmlessChangeIsMissedAndNamed() {
    var harmless =
        Planter.adding(
            "nothing wrong", c -> "Parents updated.", (c, n) -> n.text().contains("DOL 8"));
    var score = PlantedScorer.score(List.of(STAY), List.of(harmless), 5).getFirst();
    assertThat(score.planted()).isEqualTo(1);
    assertThat(score.found()).isZero();
    assertThat(score.missed()).singleElement().asString().contains("Parents updated.");
  }

  @Test
  void noErrorIsPlantedInWhatTheChartCallsWrong() {
    var chart =
        new Chart(
            "corrected",
            PATIENT,
            List.of(
                note("2026-01-05T08:00", "DOL 4. Wt 1960 g."),
                note(
                    "2026-01-06T08:00", "Correction to my note of 1/5: wt was 960 g, not 1960 g.")),
            List.of(),
            List.of());
    var weights = Planters.all().stream().filter(p -> p.kind().equals("weight x10")).toList();
    assertThat(weights.getFirst().plant().apply(chart)).hasSize(1);
    assertThat(PlantedScorer.score(List.of(chart), weights, 9)).isEmpty();
  }
}
