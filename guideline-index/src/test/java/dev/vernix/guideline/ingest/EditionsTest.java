package dev.vernix.guideline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private static final String TEXT =
      "Take a blood culture before the first dose of any antibiotic and give that dose within one"
          + " hour of the decision to treat without waiting for a result of any test at all";

  private static GuidelineDocument document(String id, String title, String edition, String text) {
    return new GuidelineDocument(
        id,
        title,
        edition,
        "UK",
        "f.pdf",
        id,
        2,
        3,
        List.of(),
        "2026-01-01T00:00:00Z",
        Sketch.of(text));
  }

  @Test
  void theNewerEditionReplacesTheOlder() {
    var old = document("a", "Sepsis guideline 2021", "2021", TEXT);
    var now = document("b", "Sepsis guideline v3.1 (2024)", "2024-05", TEXT + " and so on it goes");
    assertThat(Editions.sameWork(old, now)).isTrue();
    assertThat(Editions.replaced(List.of(old, now))).containsOnlyKeys("a").containsEntry("a", now);
  }

  @Test
  void theNewestReplacesAllOthers() {
    var a = document("a", "Sepsis", "2019", TEXT);
    var b = document("b", "Sepsis", "2021", TEXT);
    var c = document("c", "Sepsis", "2024", TEXT);
    assertThat(Editions.replaced(List.of(b, c, a)))
        .containsEntry("a", c)
        .containsEntry("b", c)
        .hasSize(2);
  }

  @Test
  void withoutAnEditionNoneIsNewer() {
    var a = document("a", "Sepsis", "", TEXT);
    var b = document("b", "Sepsis", "2024", TEXT);
    assertThat(Editions.replaced(List.of(a, b))).isEmpty();
  }

  @Test
  void oneTitleAloneMakesNoWork() {
    var a = document("a", "Guideline", "2021", TEXT);
    var b =
        document(
            "b",
            "Guideline",
            "2024",
            "Weigh the infant each morning before the feed on the same scales with no clothes on"
                + " and plot the weight on the chart that fits the sex and the gestation at birth");
    assertThat(Editions.sameWork(a, b)).isFalse();
  }

  @Test
  void likenessIsTheShareOfCommonWording() {
    assertThat(Sketch.likeness(Sketch.of(TEXT), Sketch.of(TEXT))).isEqualTo(1);
    assertThat(Sketch.likeness(Sketch.of(TEXT), Sketch.of("quite another text of more than five")))
        .isZero();
    assertThat(Sketch.likeness(Sketch.of("short"), Sketch.of("short"))).isZero();
  }
}
