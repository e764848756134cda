package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import java.util.List;
import org.junit.jupiter.api.Test;

class RespiratoryTimelineTest {
  private static List<String> told(String... notes) {
    return Stays.realisations(Stays.ledger(notes), "respiratory-support-episode");
  }

  @Test
  void theNewSupportBeginsWhenTheOldOneIsSaidToEnd() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: HFNC 4 L 25%.",
                "2026-01-10T08:00 progress Ng | RESP: HFNC off 1/9, LFNC 0.2 L/min."))
        .containsExactly(
            "High-flow nasal cannula was given from 2026-01-05 (DOL 4) to 2026-01-09 (DOL 8)"
                + " (highest documented FiO2 25%), and then changed to oxygen by low-flow nasal"
                + " cannula.",
            "Oxygen by low-flow nasal cannula was given from 2026-01-09 (DOL 8) and was last"
                + " documented on 2026-01-10 (DOL 9), at 0.2 L/min.");
  }

  @Test
  void offBeforeTheNameOfTheSupportDatesItsEndToo() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: CPAP +6 30%.",
                "2026-01-20T08:00 progress Ng | RESP: off CPAP 1/19, HFNC 5 L 30%."))
        .first()
        .asString()
        .contains("to 2026-01-19 (DOL 18)");
  }

  @Test
  void tellsWhyAnInfantWasIntubatedAgain() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | RESP: SIMV 18/5 x30 FiO2 .40.",
            "2026-01-04T16:00 nursing Roy | Extubated at 11:00 to bCPAP +6 FiO2 .25.",
            "2026-01-10T22:00 procedure Lee | Intubation.\\nIndication: recurrent apnea in setting"
                + " of NEC.\\nSIMV rate 35 PIP 18/5 FiO2 .30.",
            "2026-01-13T08:00 progress Ng | RESP: SIMV 16/5 x20 21%.",
            "2026-01-13T15:00 nursing Roy | Extubated 1100 to CPAP +6.");
    assertThat(Stays.realisations(ledger, "respiratory-support-episode"))
        .containsExactly(
            "Invasive ventilation was given from 2026-01-01 (DOL 0) to 2026-01-04 (DOL 3) (highest"
                + " documented FiO2 40%), when the infant was extubated to CPAP.",
            "CPAP was given from 2026-01-04 (DOL 3) to 2026-01-10 (DOL 9) (highest documented FiO2"
                + " 25%), when the infant was intubated again for apnoea and necrotizing"
                + " enterocolitis.",
            "Invasive ventilation was given from 2026-01-10 (DOL 9) to 2026-01-13 (DOL 12) (highest"
                + " documented FiO2 30%), when the infant was extubated to CPAP.",
            "CPAP was last documented on 2026-01-13 (DOL 12).");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("respiratory-support-days"))
        .extracting(Fact::value)
        .containsExactlyInAnyOrder("8", "8");
  }

  @Test
  void settingsCopiedForwardAfterAnExtubationAreASignalAndNoEpisode() {
    var ledger =
        Stays.ledger(
            "2026-01-20T08:00 progress Ng | RESP: SIMV 18/6 x40 FiO2 0.45.",
            "2026-01-24T16:00 nursing Roy | Extubated at 14:10 to NIPPV 20/8 x30 FiO2 .35.",
            "2026-01-25T09:00 progress Ng | RESP: NIPPV FiO2 .32.",
            "2026-01-26T09:00 progress Ng | RESP: SIMV 18/6 x40 FiO2 0.45.",
            "2026-01-30T09:00 progress Roy | RESP: NIPPV -> CPAP +7 FiO2 .3.");
    assertThat(Stays.realisations(ledger, "respiratory-support-episode"))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("CPAP");
    assertThat(ledger.signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.STALE)
        .singleElement()
        .satisfies(s -> assertThat(s.text()).contains("2026-01-26", "Invasive ventilation"));
  }

  @Test
  void tellsTheFirstIntubation() {
    assertThat(
            told(
                "2026-01-01T07:00 admission Lee | DR: intubated at 3 min for apnea. RESP: SIMV 18/5"
                    + " x30 FiO2 .40.",
                "2026-01-03T16:00 nursing Roy | Extubated at 11:00 to bCPAP +6."))
        .first()
        .asString()
        .isEqualTo(
            "The infant was intubated, and invasive ventilation was given from 2026-01-01 (DOL 0)"
                + " to 2026-01-03 (DOL 2) (highest documented FiO2 40%), when the infant was"
                + " extubated to CPAP.");
  }

  @Test
  void aPlannedWeanIsNoChange() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: CPAP +5 21%. Plan HFNC tomorrow.",
                "2026-01-06T08:00 progress Ng | RESP: CPAP +5 21%. If FiO2 < .25 trial RA next"
                    + " week."))
        .containsExactly(
            "CPAP was given from 2026-01-05 (DOL 4) and was last documented on 2026-01-06 (DOL"
                + " 5).");
  }

  @Test
  void dischargeCriteriaAndRiskFactorsNameNoSupport() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: CPAP +5 21%.",
                "2026-01-06T08:00 consult Hall | Risk factors reviewed: 28 weeks, ventilated"
                    + " twice.",
                "2026-01-07T08:00 progress Ng | Discharge criteria: RA or home O2, PO all.",
                "2026-01-08T08:00 progress Ng | RESP: CPAP +5 21%."))
        .singleElement()
        .asString()
        .startsWith("CPAP");
  }

  @Test
  void theDateOfTheLastEventIsNotThatOfRoomAir() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: CPAP +5 21%.",
                "2026-01-09T08:00 progress Ng | RESP: RA since 1/8.",
                "2026-01-10T08:00 progress Ng | RESP: RA, last A/B event 1/6."))
        .first()
        .asString()
        .contains("to 2026-01-08 (DOL 7), and then the infant was weaned to room air");
  }

  @Test
  void highFrequencyVentilationIsNamed() {
    assertThat(
            told(
                "2026-01-01T08:00 admission Lee | RESP: HFOV MAP 12 dP 24 FiO2 0.5.",
                "2026-01-04T08:00 progress Ng | RESP: SIMV 18/5 x35 FiO2 0.4."))
        .singleElement()
        .asString()
        .contains("including high-frequency oscillatory ventilation; highest documented FiO2 50%");
  }

  @Test
  void nitricOxideIsACourse() {
    assertThat(
            Stays.realisations(
                Stays.ledger(
                    "2026-01-04T08:00 progress Ng | RESP: iNO started 20 ppm for PPHN.",
                    "2026-01-06T08:00 progress Ng | RESP: iNO weaned to 5 ppm.",
                    "2026-01-07T08:00 progress Ng | RESP: iNO off 1/6."),
                "inhaled-nitric-oxide-course"))
        .containsExactly(
            "Inhaled nitric oxide 20 ppm was given from 2026-01-04 (DOL 3) to 2026-01-06 (DOL 5) (3"
                + " calendar days).");
  }

  @Test
  void everyWallOutletGivesOneHundredPercent() {
    assertThat(told("2026-01-04T08:00 progress Ng | RESP: LFNC 0.2 L/min 100% FiO2."))
        .singleElement()
        .asString()
        .doesNotContain("100");
  }

  @Test
  void theEndOfASupportIsTheLastThatIsWritten() {
    assertThat(
            told(
                "2026-01-05T08:00 progress Ng | RESP: HFNC 5 L 30%.",
                "2026-01-06T08:00 consult Day | Echo (on HFNC 4 L, .28, off milrinone x2d):"
                    + " normal.",
                "2026-01-09T08:00 progress Ng | RESP: LFNC .25 L (HFNC off yest 1/8 1000)."))
        .first()
        .asString()
        .contains("to 2026-01-08 (DOL 7)");
  }

  @Test
  void anOperationInBetweenIsVentilationWhereBothEndsAreWritten() {
    var notes =
        new String[] {
          "2026-02-01T08:00 progress Ng | RESP: CPAP +6 25%.",
          "2026-02-10T15:00 procedure Day | Hernia repair. Intubated for OR.",
          "2026-02-13T08:00 progress Ng | RESP: extubated 2/12 -> CPAP +5 23%.",
          "2026-02-14T08:00 progress Ng | RESP: CPAP +5 21%."
        };
    assertThat(told(notes))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("Invasive ventilation was given from 2026-02-10 (DOL 40) to 2026-02-12");
  }

  @Test
  void anIntubationWithoutAnExtubationMakesNoVentilation() {
    assertThat(
            told(
                "2026-02-01T08:00 progress Ng | RESP: CPAP +6 25%.",
                "2026-02-10T15:00 procedure Day | Hernia repair. Intubated for OR.",
                "2026-02-14T08:00 progress Ng | RESP: CPAP +5 21%."))
        .hasSize(1);
  }

  @Test
  void extracorporealSupportIsBelievedOnlyOfAnInfantOnThePump() {
    assertThat(
            told(
                "2026-01-02T08:00 progress Ng | RESP: HFOV MAP 16 FiO2 0.9. ECMO team aware.",
                "2026-01-02T12:00 consult Day | Asked re VA ECMO. No indication at present.",
                "2026-01-03T08:00 progress Ng | RESP: HFOV MAP 14 FiO2 0.6."))
        .singleElement()
        .asString()
        .doesNotContain("ECMO");
  }

  @Test
  void theFlowOfTheLastDayIsToldAndADisownedOneIsNot() {
    assertThat(
            told(
                "2026-02-20T08:00 progress Ng | RESP: LFNC 0.3 L/min.",
                "2026-02-28T08:00 discharge-planning Ng | LFNC 0.1 L/min (the LFNC 0.3 L/min on the"
                    + " round sheet is out of date)."))
        .singleElement()
        .asString()
        .endsWith("last documented on 2026-02-28 (DOL 58), at 0.1 L/min.");
  }

  @Test
  void aSaturationBeforeTheSupportIsNoOxygen() {
    assertThat(
            told(
                "2026-01-01T08:00 admission Lee | RR 84, sat 91% CPAP 6 FiO2 0.35.",
                "2026-01-02T08:00 progress Ng | RESP: CPAP 5 21%."))
        .singleElement()
        .asString()
        .doesNotContain("91%");
  }

  @Test
  void parentsTalkOfOxygenDatesNothing() {
    assertThat(
            told(
                "2026-02-01T08:00 progress Ng | RESP: RA, no events.",
                "2026-02-02T08:00 family Ng | We reviewed that she had too little oxygen at birth.",
                "2026-02-03T08:00 progress Ng | RESP: RA."))
        .singleElement()
        .asString()
        .startsWith("The infant was in room air");
  }
}
