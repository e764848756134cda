package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static Plan.Item item(String concept, String from) {
    return new Plan.Item(
        concept,
        List.of(Items.fact(concept, concept, concept + " " + from, from, from)),
        Summary.Kind.COURSE);
  }

  private static List<String> sorted(Plan.Item... items) {
    var list = new ArrayList<>(List.of(items));
    Order.sort(list);
    return list.stream().map(i -> i.facts().getFirst().realisation()).toList();
  }

  @Test
  void anInfectionIsToldEpisodeByEpisode() {
    assertThat(
            sorted(
                item("antibiotic-regimen", "2026-01-01"),
                item("sepsis-evaluation", "2026-01-19"),
                item("sepsis-conclusion", "2026-01-19"),
                item("culture-result", "2026-01-22"),
                item("antibiotic-regimen", "2026-01-19"),
                item("sepsis-evaluation", "2026-01-01"),
                item("culture-result", "2026-01-01")))
        .containsExactly(
            "sepsis-evaluation 2026-01-01",
            "culture-result 2026-01-01",
            "antibiotic-regimen 2026-01-01",
            "sepsis-evaluation 2026-01-19",
            "culture-result 2026-01-22",
            "antibiotic-regimen 2026-01-19",
            "sepsis-conclusion 2026-01-19");
  }

  @Test
  void theBirthComesFirstAndNotesLast() {
    var note = Items.of("respiratory-statement", "a note", Summary.Kind.NOTE);
    assertThat(sorted(note, item("medication-course", "2026-01-03"), item("birth", "2026-01-05")))
        .hasSize(3)
        .startsWith("birth 2026-01-05")
        .endsWith("a note");
  }

  @Test
  void figuresAreNoCourse() {
    assertThat(Order.kind(item("laboratory-course", "2026-01-01").facts().getFirst()))
        .isEqualTo(Summary.Kind.FIGURE);
    assertThat(Order.kind(item("something-new", "2026-01-01").facts().getFirst()))
        .isEqualTo(Summary.Kind.COURSE);
  }
}
