package dev.vernix.summary;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.time.LocalDate;
import java.util.List;

/** Facts and items for tests of how a plan is made. */
final class Items {
  private Items() {}

  static Fact fact(String id, String concept, String realisation, String from, String to) {
    return new Fact(
        id,
        BodySystem.INFECTION,
        concept,
        realisation,
        null,
        null,
        When.between(LocalDate.parse(from), LocalDate.parse(to)),
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.NONE,
        List.of("F0"),
        List.of(new Span("001.md", 0, 5)));
  }

  static Plan.Item course(String id, String text, String from, String to) {
    return new Plan.Item(
        text, List.of(fact(id, "medication-course", text, from, to)), Summary.Kind.COURSE);
  }

  static Plan.Item of(String concept, String text, Summary.Kind kind) {
    return new Plan.Item(
        text, List.of(fact("F1", concept, text, "2026-01-01", "2026-01-02")), kind);
  }

  static List<String> texts(List<Plan.Item> items) {
    return items.stream().map(Plan.Item::text).toList();
  }
}
