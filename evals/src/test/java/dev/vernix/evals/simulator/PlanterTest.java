package dev.vernix.evals.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each planted error is wrong in the way that its kind says, and the rest of the stay shows it. */
class PlanterTest {
  private static final Pattern DOSE =
      Pattern.compile("(\\d+) mg/kg(?: \\(([\\d.]+) mg\\))?.*[Ww]t ([\\d.]+) kg");

  private static void each(Fault fault, BiConsumer<SimulatedStay, Truth.Planted> check) {
    var stays =
        LongStream.rangeClosed(1, 20)
            .mapToObj(seed -> Simulator.stay(seed, EnumSet.of(fault)))
            .filter(s -> !s.truth(Truth.Planted.class).isEmpty())
            .toList();
    assertThat(stays).hasSizeGreaterThan(7);
    stays.forEach(s -> check.accept(s, s.truth(Truth.Planted.class).getFirst()));
  }

  private static Note note(SimulatedStay stay, Truth.Planted p) {
    return stay.chart().notes().stream()
        .filter(n -> n.name().equals(p.note()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTenfoldDoseIsTenTimesWhatTheWeightAsksFor() {
    each(
        Fault.TENFOLD_DOSE,
        (stay, p) -> {
          var m = DOSE.matcher(p.text());
          assertThat(m.find()).as(p.text()).isTrue();
          double perKg = Double.parseDouble(m.group(1));
          double kg = Double.parseDouble(m.group(3));
          double mg = m.group(2) == null ? perKg * kg : Double.parseDouble(m.group(2));
          double right = 4 * kg;
          assertThat(mg / right).isBetween(9.0, 11.0);
        });
  }

  @Test
  void aUnitSlipIsAThousandfoldOff() {
    each(
        Fault.UNIT_SLIP,
        (stay, p) ->
            assertThat(p.text())
                .containsPattern("Wt \\d{3,4} kg\\.|20 mcg/kg|Weight today \\d\\.\\d+ g\\."));
  }

  @Test
  void aStalePlanNamesCoursesThatWereStoppedBefore() {
    each(
        Fault.STALE_PLAN,
        (stay, p) -> {
          var first =
              stay.truth(Truth.Episode.class).stream()
                  .filter(e -> e.kind().equals("antibiotic"))
                  .findFirst()
                  .orElseThrow();
          assertThat(note(stay, p).time().toLocalDate()).isAfter(first.stop());
        });
  }

  @Test
  void aContradictionStandsBesideTheTruthOfThatDay() {
    each(
        Fault.CONTRADICTION,
        (stay, p) -> {
          var day = note(stay, p).time().toLocalDate();
          assertThat(
                  stay.truth(Truth.Mention.class).stream()
                      .filter(m -> m.concept().equals("ra"))
                      .map(m -> stay.chart().notesByName().get(m.note()))
                      .map(n -> java.util.Objects.requireNonNull(n).time().toLocalDate()))
              .contains(day);
        });
  }

  @Test
  void aCorrectionFollowsTheValueThatItWithdraws() {
    each(
        Fault.LATE_CORRECTION,
        (stay, p) -> {
          var wrong = Pattern.compile("(?:weight of|not) (\\d+) g").matcher(p.text());
          assertThat(wrong.find()).isTrue();
          var earlier =
              stay.chart().notes().stream().filter(n -> n.time().isBefore(note(stay, p).time()));
          assertThat(earlier).anyMatch(n -> n.body().contains("Wt " + wrong.group(1) + " g."));
        });
  }

  @Test
  void anotherInfantsSentenceStandsInATwinsChart() {
    each(
        Fault.TWIN_SENTENCE,
        (stay, p) -> assertThat(stay.chart().patient().plurality()).startsWith("twin"));
  }

  @Test
  void aTemplateSaysWhatCannotBe() {
    each(
        Fault.TEMPLATE_DEFAULT,
        (stay, p) -> {
          boolean girl = stay.chart().patient().sex() == Patient.Sex.FEMALE;
          String other = girl ? "testes" : "female external genitalia";
          assertThat(p.text()).containsPattern(other + "|oriented|chest pain");
        });
  }

  @Test
  void whatIsPendingIsNeverReportedAndWhatIsPlannedNeverDone() {
    for (Fault fault : List.of(Fault.PENDING, Fault.PLAN_NOT_DONE)) {
      each(
          fault,
          (stay, p) -> {
            String what =
                Pattern.compile("(?i)placent|karyotype|CMV|thyroid|renal|EEG|MRI|abdominal ultra")
                    .matcher(p.text())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            assertThat(stay.chart().notes())
                .filteredOn(n -> n.time().isAfter(note(stay, p).time()))
                .noneMatch(n -> n.body().contains(what));
          });
    }
  }

  @Test
  void dosesFollowTheDaysWeight() {
    var stay = Simulator.stay(1, EnumSet.noneOf(Fault.class));
    var orders =
        stay.chart().notes().stream()
            .filter(n -> n.type() == NoteType.MEDICATION)
            .flatMap(n -> n.body().lines())
            .toList();
    assertThat(orders).isNotEmpty();
    for (String order : orders) {
      var mg = Pattern.compile("([\\d.]+) mg(?!/)").matcher(order);
      var perKg = Pattern.compile("(\\d+) mg/kg").matcher(order);
      var kg = Pattern.compile("([\\d.]+) kg\\.").matcher(order);
      assertThat(mg.find() && perKg.find() && kg.find()).as(order).isTrue();
      double right = Double.parseDouble(perKg.group(1)) * Double.parseDouble(kg.group(1));
      assertThat(new BigDecimal(mg.group(1)).doubleValue()).isBetween(right * 0.97, right * 1.03);
    }
  }
}
