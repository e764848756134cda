package dev.vernix.evals.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static Script script(boolean british, int dayOfBirth) {
    var infant =
        new Infant(
            "x",
            "Ada Arden",
            "Anna Arden",
            Patient.Sex.FEMALE,
            LocalDateTime.parse("2026-03-02T01:50"),
            new Gestation(27, 3),
            980,
            "A",
            dayOfBirth,
            british,
            true,
            true);
    var script = new Script(infant, 20, -1, 0, new SplittableRandom(4));
    for (int d = 0; d <= 20; d++) {
      script.weights().add(980);
    }
    return script;
  }

  private static String body(Script script) {
    return Renderer.render(script).chart().notes().getFirst().body();
  }

  @Test
  void aBritishUnitWritesDaysBeforeMonthsAndItsOwnWords() {
    var script = script(true, 0);
    script.say(3, NoteType.PROGRESS, "id", "bcx-pos", Map.of("bug", "MSSA", "date", "@1"));
    assertThat(body(script)).contains("Blood culture of 3 March positive for MSSA");
  }

  @Test
  void anAmericanUnitWritesMonthsFirst() {
    var script = script(false, 0);
    script.say(3, NoteType.LABORATORY, "", "bug-lab", Map.of("bug", "MSSA", "date", "@1"));
    assertThat(body(script)).contains("collected 3/3", "MSSA");
  }

  @Test
  void daysOfLifeAreCountedAsTheUnitDoes() {
    for (int base : new int[] {0, 1}) {
      var script = script(true, base);
      script.say(5, NoteType.PROGRESS, "resp", "ra");
      assertThat(body(script)).startsWith("Ward round. Day of life " + (5 + base) + ".");
    }
  }

  @Test
  void notesAreInOrderOfTimeAndNumberedSo() {
    var script = script(false, 0);
    script.say(2, NoteType.NURSING, "resp", "ra");
    script.say(2, NoteType.PROGRESS, "resp", "ra");
    script.say(1, NoteType.FAMILY, "", "family-worry");
    var notes = Renderer.render(script).chart().notes();
    assertThat(notes)
        .extracting(n -> n.name())
        .containsExactly("001-family.md", "002-progress.md", "003-nursing.md");
    assertThat(notes).isSortedAccordingTo((a, b) -> a.time().compareTo(b.time()));
  }

  @Test
  void whatIsToldLaterNamesTheDay() {
    var script = script(true, 0);
    var vars = Map.of("when", "@4", "time", "03:00", "peep", "6");
    script.say(5, NoteType.PROGRESS, "resp", "ett-to-cpap", vars);
    assertThat(body(script)).contains("Extubated on to CPAP 6 on 6 March.");
    var yesterday = script(true, 0);
    yesterday.say(5, NoteType.PROGRESS, "fen", "picc-out", Map.of("when", "yesterday"));
    assertThat(body(yesterday)).contains("removed yesterday");
  }

  @Test
  void labelsCarryTheStaysOwnValues() {
    var script = script(false, 0);
    script.say(
        1,
        NoteType.NURSING,
        "vitals",
        "weight",
        Map.of("wt", "980", "wtkg", "0.980", "delta", "0"));
    var stay = Renderer.render(script);
    assertThat(stay.truth(Truth.Amount.class))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.value()).isEqualTo("980");
              assertThat(a.unit()).isEqualTo("g");
              assertThat(a.text()).isEqualTo("Weight: 0.980 kg.");
            });
  }
}
