package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameDayTest {
  private static final String DAY = "On 2026-01-03 (DOL 2)";

  private static Plan.Item note(String lead, String text) {
    return new Plan.Item(
        text,
        List.of(Items.fact("F1", "x-statement", lead + ": " + text, "2026-01-03", "2026-01-03")),
        Summary.Kind.NOTE);
  }

  private static List<String> joined(String author, Plan.Item... items) {
    var note =
        new Note(
            "001.md",
            LocalDateTime.parse("2026-01-03T08:00"),
            NoteType.CONSULT,
            author,
            "words",
            0);
    return Items.texts(new SameDay(Map.of("001.md", note)).join(List.of(items)));
  }

  @Test
  void statementsOfOneDayStandBehindOneDate() {
    assertThat(joined("", note(DAY, "A."), note(DAY, "B."), note("On 2026-01-04 (DOL 3)", "C.")))
        .containsExactly(DAY + ": A. B.", "On 2026-01-04 (DOL 3): C.");
  }

  @Test
  void aConsultSaysOfWhichService() {
    assertThat(joined("Dr Lee (Cardiology)", note(DAY + ", consult", "PDA closed.")))
        .containsExactly(DAY + ", consult (Cardiology): PDA closed.");
    assertThat(joined("Dr Lee", note(DAY + ", consult", "PDA closed.")))
        .containsExactly(DAY + ", consult: PDA closed.");
  }

  @Test
  void aLongDayIsSeveralSentences() {
    String long1 = "word ".repeat(80) + "end.";
    assertThat(
            joined(
                "",
                note(DAY, long1),
                note(DAY, "one two three four five six seven eight." + " nine ten eleven twelve")))
        .hasSize(2);
  }

  @Test
  void coursesHaveNoLead() {
    var course = Items.course("C1", "CPAP was given.", "2026-01-03", "2026-01-04");
    assertThat(joined("", course, note(DAY, "A.")))
        .containsExactly("CPAP was given.", DAY + ": A.");
  }
}
