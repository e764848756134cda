package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DischargePapersTest {
  private static final String[] STAY = {
    "2026-01-05T08:00 progress Lee | RESP: start caffeine 10 mg/kg PO daily.",
    "2026-01-20T08:00 progress Lee | MEDS: caffeine 10 mg/kg PO daily, ferrous sulfate 2 mg/kg PO"
        + " daily.",
    "2026-01-30T08:00 progress Lee | Stop caffeine today.",
    "2026-02-03T10:00 discharge-planning Roy | MEDS: Poly-Vi-Sol with iron 1 mL PO daily;"
        + " cholecalciferol 400 IU (1 mL) PO daily. Ferrous sulfate stopped. No caffeine.",
  };

  private static List<String> active(String day, String... lines) {
    var chart = DischargeStays.chart(DischargeStays.patient("singleton"), lines);
    return ActiveMedicines.at(Stay.of(chart), LocalDate.parse(day)).stream()
        .map(Sighting::concept)
        .map(c -> c.id())
        .toList();
  }

  @Test
  void theLatestListIsTheAuthority() {
    assertThat(active("2026-02-03", STAY)).containsExactly("multivitamin", "vitamin-d");
    assertThat(active("2026-01-21", STAY)).containsExactly("caffeine", "iron");
    assertThat(active("2026-01-06", STAY)).containsExactly("caffeine");
  }

  @Test
  void tellsEachMedicineWithItsOrder() {
    assertThat(DischargeStays.told(DischargeStays.ledger(STAY), "discharge-medicine"))
        .containsExactly(
            "Medicine at discharge: multivitamin (Poly-Vi-Sol with iron) 1 mL by mouth once"
                + " daily.",
            "Medicine at discharge: vitamin D (cholecalciferol) 400 units (1 mL) by mouth once"
                + " daily.");
  }

  @Test
  void ironWithinAProductIsNoSecondMedicine() {
    var ledger =
        DischargeStays.ledger(
            "2026-02-03T10:00 discharge-planning Roy | Meds: MVI w/ iron 1 mL PO daily.");
    assertThat(DischargeStays.told(ledger, "discharge-medicine"))
        .containsExactly("Medicine at discharge: multivitamin with iron 1 mL by mouth once daily.");
  }

  @Test
  void aStayWithoutDischargePapersHasNoDischargeMedicines() {
    assertThat(DischargeStays.told(DischargeStays.ledger(STAY[0], STAY[1]), "discharge-medicine"))
        .isEmpty();
  }

  @Test
  void listsAppointmentsWithWhomWhenAndWhy() {
    var ledger =
        DischargeStays.ledger(
            "2026-02-03T10:00 discharge-planning Roy | F/U:\\n"
                + "- PCP Dr Roark, Cedar Peds, Wed 2/18 0930: wt + bili check.\\n"
                + "- Cardiology - mild septal hypertrophy - in 4 weeks\\n"
                + "- Audiology 6-9 mo (gent exposure), sooner if concern.\\n"
                + "- surgery 3/10; genetics 4/8\\n"
                + "- Circ done 2/1, healing well.");
    assertThat(DischargeStays.told(ledger, "appointment"))
        .containsExactlyInAnyOrder(
            "Follow-up: paediatrician Dr Roark, Cedar Peds on 2026-02-18 at 09:30, for weight +"
                + " bilirubin check.",
            "Follow-up: Cardiology in 4 weeks, for mild septal hypertrophy.",
            "Follow-up: Audiology at 6-9 mo (gentamicin exposure), sooner if concern.",
            "Follow-up: surgery on 2026-03-10.",
            "Follow-up: genetics on 2026-04-08.");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("appointment"))
        .allSatisfy(f -> assertThat(f.status()).isEqualTo(Status.PLANNED));
  }

  @Test
  void aDayThatCouldBeAMonthStaysAsItIsWritten() {
    var ledger =
        DischargeStays.ledger("2026-02-03T10:00 discharge-planning Roy | F/U: surgery 3/10.");
    assertThat(DischargeStays.told(ledger, "appointment"))
        .containsExactly("Follow-up: surgery 3/10.");
  }

  @Test
  void aLaterListReplacesTheSameAppointment() {
    var ledger =
        DischargeStays.ledger(
            "2026-02-01T10:00 discharge-planning Roy | F/U: Dr Poe 2/17 10:30.",
            "2026-02-03T10:00 discharge-planning Roy | F/U: Dr Poe 2/18 10:30.");
    assertThat(DischargeStays.told(ledger, "appointment"))
        .containsExactly("Follow-up: Dr Poe on 2026-02-18 at 10:30.");
  }
}
