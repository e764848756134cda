package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbsorbedTest {
  private static final String EPISODE =
      "Necrotizing enterocolitis was treated with ampicillin and nothing by mouth from 2026-01-01"
          + " (DOL 0) to 2026-01-03 (DOL 2).";

  @Test
  void aCourseThatAnEpisodeTellsWholeIsLeftOut() {
    var episode = Items.fact("F1", "nec-episode", EPISODE, "2026-01-01", "2026-01-03");
    var course =
        Items.fact(
            "F2",
            "medication-course",
            "Ampicillin was given from 2026-01-01 (DOL 0) until 2026-01-03 (DOL 2) (3 calendar"
                + " days).",
            "2026-01-01",
            "2026-01-03");
    assertThat(Absorbed.among(List.of(episode, course))).containsExactly("F2");
  }

  @Test
  void aDoseThatTheEpisodeDoesNotNameKeepsItsCourse() {
    var episode = Items.fact("F1", "nec-episode", EPISODE, "2026-01-01", "2026-01-03");
    var course =
        Items.fact(
            "F2",
            "medication-course",
            "Ampicillin 50 mg/kg was given from 2026-01-01 (DOL 0) until 2026-01-03 (DOL 2).",
            "2026-01-01",
            "2026-01-03");
    assertThat(Absorbed.among(List.of(episode, course))).isEmpty();
  }

  @Test
  void conceptsAreThoseThatTheTextNames() {
    assertThat(Absorbed.concepts("Ampicillin was given.")).contains("ampicillin");
  }
}
