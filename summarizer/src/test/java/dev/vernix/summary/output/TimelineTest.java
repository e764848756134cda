package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate BORN = LocalDate.of(2026, 2, 1);

  @Test
  void episodesBecomeLanesInTheOrderOfTheirGroups() {
    var timeline = Timeline.of(Stay.ledger());

    assertThat(timeline.groups())
        .extracting(Timeline.Group::title)
        .containsExactly(
            "Respiratory support",
            "Illness",
            "Antibiotics",
            "Nutrition",
            "Lines",
            "Phototherapy",
            "Events");
    assertThat(timeline.groups().getFirst().lanes())
        .extracting(Timeline.Lane::name)
        .containsExactly("invasive ventilation", "CPAP", "high-flow nasal cannula");
    var ventilation = timeline.groups().getFirst().lanes().getFirst().bars();
    assertThat(ventilation)
        .extracting(Timeline.Bar::from)
        .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 18));
    assertThat(timeline.weights()).hasSize(11).containsEntry(BORN, 945.0);
  }

  @Test
  void unknownEpisodesStandUnderTheirSystem() {
    var timeline =
        Timeline.of(
            ledger(
                fact("F90", "seizure-episode", null, 3, 4, Status.PRESENT, Experiencer.INFANT),
                fact("F91", "cooling", "cooling", 0, 2, Status.POSSIBLE, Experiencer.INFANT)));

    var group = timeline.groups().getFirst();
    assertThat(group.title()).isEqualTo("Neurology");
    assertThat(group.lanes())
        .extracting(Timeline.Lane::name)
        .containsExactly("cooling?", "seizure");
  }

  @Test
  void whatIsPlannedDeniedOrAnothersIsNotDrawn() {
    var timeline =
        Timeline.of(
            ledger(
                fact("F90", "transfusion", "red cells", 3, 3, Status.PLANNED, Experiencer.INFANT),
                fact("F91", "procedure", "LP", 3, 3, Status.ABSENT, Experiencer.INFANT),
                fact(
                    "F92",
                    "antibiotic-course",
                    "ampicillin",
                    0,
                    1,
                    Status.PRESENT,
                    Experiencer.MOTHER),
                fact(
                    "F93",
                    "antibiotic-course",
                    "cefepime",
                    900,
                    901,
                    Status.PRESENT,
                    Experiencer.INFANT)));

    assertThat(timeline.groups()).isEmpty();
    assertThat(TimelineSvg.draw(timeline, 700, true)).contains("DOL 0");
  }

  @Test
  void totalsOfDaysAreNoEpisodesAndGatheredEventsHaveTheirOwnDays() {
    var timeline =
        Timeline.of(
            ledger(
                fact("F1", "red-cell-transfusion", null, 4, 4, Status.PRESENT, Experiencer.INFANT),
                fact("F90", "antibiotic-days", "13", 0, 26, Status.PRESENT, Experiencer.INFANT),
                fact("F91", "transfusion", "2", 4, 30, Status.PRESENT, Experiencer.INFANT)));

    assertThat(timeline.groups()).extracting(Timeline.Group::title).containsExactly("Events");
    assertThat(timeline.groups().getFirst().lanes().getFirst().marks())
        .containsExactly(new Timeline.Mark("red cell transfusion", BORN.plusDays(4), "F91"));
  }

  @Test
  void barsAreClippedToTheStay() {
    var timeline =
        Timeline.of(
            ledger(
                fact("F90", "line-episode", "PICC", 60, 400, Status.PRESENT, Experiencer.INFANT)));

    assertThat(timeline.groups().getFirst().lanes().getFirst().bars().getFirst().to())
        .isEqualTo(timeline.last());
  }

  @Test
  void theDrawingIsWellFormedAndStaysInside() {
    for (int width : new int[] {500, 860, 1200}) {
      var svg =
          Jsoup.parse(
              TimelineSvg.draw(Timeline.of(Stay.ledger()), width, true), "", Parser.xmlParser());
      assertThat(svg.select("rect"))
          .hasSizeGreaterThan(15)
          .allSatisfy(
              r -> {
                double x = Double.parseDouble(r.attr("x"));
                double end = x + Double.parseDouble(r.attr("width"));
                assertThat(x).isGreaterThan(0);
                assertThat(end).isLessThanOrEqualTo(width);
              });
      assertThat(svg.select("text:contains(Escherichia coli)")).isNotEmpty();
      assertThat(svg.select("g.hot[data-fact][tabindex=0]")).isNotEmpty();
    }
  }

  @Test
  void manyLanesEndWithACount() {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < 40; i++) {
      facts.add(
          fact(
              "M" + i,
              "medication-course",
              "drug " + i,
              i,
              i + 2,
              Status.PRESENT,
              Experiencer.INFANT));
    }
    assertThat(TimelineSvg.draw(Timeline.of(ledger(facts.toArray(Fact[]::new))), 860, false))
        .contains("and 28 more in the ledger");
  }

  private static Ledger ledger(Fact... facts) {
    return new Ledger(Stay.chart(), List.of(facts), List.of());
  }

  private static Fact fact(
      String id,
      String concept,
      @Nullable String value,
      int from,
      int to,
      Status status,
      Experiencer experiencer) {
    return new Fact(
        id,
        BodySystem.NEUROLOGY,
        concept,
        "Something happened.",
        value,
        null,
        When.between(BORN.plusDays(from), BORN.plusDays(to)),
        status,
        experiencer,
        Sensitivity.NONE,
        List.of("F1"),
        List.of(new Span("001-admission.md", 0, 3)));
  }
}
