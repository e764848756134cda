package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {
  private static Plan plan(String concept, Sensitivity sensitivity) {
    var ledger =
        new Stays()
            .note("2026-01-02T08:00", NoteType.PROGRESS, "RESP: CPAP 5. Methadone 0.1 mg daily.")
            .ledger();
    var facts = new ArrayList<Fact>(ledger.facts());
    var base = Items.fact("C1", concept, "Derived words.", "2026-01-02", "2026-01-04");
    facts.add(
        new Fact(
            base.id(),
            base.system(),
            concept,
            base.realisation(),
            "methadone",
            null,
            base.when(),
            base.status(),
            base.experiencer(),
            sensitivity,
            java.util.List.of(facts.getFirst().id()),
            facts.getFirst().sources()));
    return Planner.plan(new Ledger(ledger.chart(), facts, ledger.signals()));
  }

  private static boolean shown(Plan plan) {
    return plan.sections().stream()
        .flatMap(s -> s.items().stream())
        .anyMatch(i -> i.text().contains("Derived words"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Sensitivity.class,
      names = {"CONFIDENTIAL", "SOCIAL"})
  void aSensitiveStatementIsWithheldAndCounted(Sensitivity sensitivity) {
    var plan = plan("diagnoses", sensitivity);
    assertThat(shown(plan)).isFalse();
    assertThat(plan.omitted()).anyMatch(o -> o.item().startsWith("Confidential statements in 1"));
  }

  @Test
  void whatTheTeamNeedsAndWhatIsNotSensitiveIsShown() {
    assertThat(shown(plan("hepatitis-b-exposure", Sensitivity.CONFIDENTIAL))).isTrue();
    assertThat(shown(plan("diagnoses", Sensitivity.NONE))).isTrue();
  }

  /** Whoever takes over the infant must know each medicine that it was given. */
  @Test
  void theInfantsOwnMedicinesAreShownEvenWhereTheyTellOfTheMother() {
    assertThat(shown(plan("medication-course", Sensitivity.CONFIDENTIAL))).isTrue();
  }
}
