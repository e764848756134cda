package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolishTest {
  private static List<List<Plan.Item>> groups(Plan.Item... items) {
    return Polish.groups(new Plan.Section(BodySystem.INFECTION, List.of(items)));
  }

  private static final Plan.Item A =
      Items.course("F1", "Vancomycin was given.", "2026-01-01", "2026-01-03");
  private static final Plan.Item B =
      Items.course("F2", "Gentamicin was given.", "2026-01-03", "2026-01-05");
  private static final Plan.Item C =
      Items.course("F3", "Iron was given.", "2026-02-01", "2026-02-03");

  @Test
  void neighboursThatShareADayArePairs() {
    assertThat(groups(A, B, C)).containsExactly(List.of(A, B));
  }

  @Test
  void nothingInCommonIsNoGroup() {
    assertThat(groups(A, C)).isEmpty();
    assertThat(groups(A)).isEmpty();
  }

  @Test
  void notesAndFiguresAndLongSentencesStayAsTheyAre() {
    var note = Items.of("observation-statement", "Seen.", Summary.Kind.NOTE);
    var clauses =
        Items.course("F4", "Feeds were stopped; they were restarted.", "2026-01-01", "2026-01-03");
    var two =
        Items.course("F5", "Feeds were stopped. They were restarted.", "2026-01-01", "2026-01-03");
    assertThat(groups(A, note)).isEmpty();
    assertThat(groups(A, clauses)).isEmpty();
    assertThat(groups(A, two)).isEmpty();
  }
}
