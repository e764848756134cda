package dev.vernix.guideline.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final PlanChecker CHECKER =
      new PlanChecker(Library.standard(), Jurisdiction.of("us").orElseThrow());

  private static Chart chart(String plan) {
    String head = "---\ntime: 2026-03-14T09:00\ntype: progress\nauthor: resident\n---\n";
    var note =
        new Note(
            "001-progress.md",
            LocalDateTime.of(2026, 3, 14, 9, 0),
            NoteType.PROGRESS,
            "resident",
            head + "A/P:\n" + plan + "\n",
            head.length());
    var patient =
        new Patient(
            "T1",
            "Baby",
            Patient.Sex.FEMALE,
            LocalDateTime.of(2026, 3, 2, 4, 10),
            new Gestation(27, 3),
            980,
            "singleton",
            "",
            "",
            0,
            true);
    return new Chart("test", patient, List.of(note), List.of(), List.of());
  }

  private static Verdict assumed(WhatIf w, String id) {
    return w.changes().stream()
        .filter(c -> c.recommendation().id().equals(id))
        .map(c -> c.assumed().verdict())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void freeAirAsksForAProcedure() {
    var chart = chart("GI: NEC IIA with pneumatosis. NPO, Replogle to LIS, amp/gent, TPN.");
    var w = WhatIf.of(CHECKER, chart, List.of("pneumoperitoneum on film"));
    assertThat(w.facts()).anyMatch(f -> f.contains("Pneumoperitoneum"));
    assertThat(w.scores()).anyMatch(s -> s.contains("IIIB"));
    assertThat(assumed(w, "NEC-SURG-ABSOLUTE")).isEqualTo(Verdict.DEVIATES);
    assertThat(w.changes().getFirst().asked()).isPresent();
  }

  @Test
  void theChartIsNotChanged() {
    var chart = chart("GI: NEC IIA with pneumatosis. NPO, amp/gent.");
    String before = chart.notes().getFirst().text();
    WhatIf.of(CHECKER, chart, List.of("free air", "birth weight 1400 g"));
    assertThat(chart.notes().getFirst().text()).isEqualTo(before);
    assertThat(chart.patient().birthWeightGrams()).isEqualTo(980);
  }

  @Test
  void whatIsSaidAlreadyChangesNothing() {
    var chart = chart("GI: soft abdomen, tolerating EBM 18 mL q3h, advance by 20 mL/kg/day.");
    assertThat(WhatIf.of(CHECKER, chart, List.of("soft abdomen")).changes()).isEmpty();
  }

  @Test
  void birthWeightAndGestationGoIntoThePatient() {
    var note = chart("GI: soft.").notes().getFirst();
    var a =
        Assumed.over(
            chart("GI: soft."),
            note,
            List.of("birth weight 1,4 kg", "gestation 31w2d", "free air"));
    assertThat(a.chart().patient().birthWeightGrams()).isEqualTo(1400);
    assertThat(a.chart().patient().gestation()).isEqualTo(new Gestation(31, 2));
    assertThat(a.note().text().substring(a.from())).isEqualTo("\n\nfree air.\n");
  }

  @Test
  void whatCannotBeABirthWeightIsRefused() {
    assertThatThrownBy(
            () -> WhatIf.of(CHECKER, chart("GI: soft."), List.of("birth weight 14000 g")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
