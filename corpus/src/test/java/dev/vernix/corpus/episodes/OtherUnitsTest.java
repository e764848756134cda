package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

/** Whole small stays as units other than that of the sample charts write them. */
class OtherUnitsTest {
  private static final Ledger BRITISH =
      SmallStay.of(
          new Gestation(26, 2),
          1,
          "singleton",
          """
          2026-01-01T16:00 admission Patel | Day 1. 26+2 infant, EmLSCS for APH. Intubated at birth for poor effort, Curosurf 200mg/kg @ 14:20. Ventilated SIMV 20/5 rate 40 FiO2 0.40. Mum blood group O neg. Baby A pos DCT +ve (strongly).
          2026-01-02T09:00 progress Shaw | Day 2\\nResp: ventilated VG 5 ml/kg rate 30 FiO2 0.25. 2nd dose Curosurf 100mg/kg given 02:00.\\nCNS: CrUSS D2 - small bilateral GMH, no IVH.\\nPlan: extubate tomorrow if stable
          2026-01-03T09:00 progress Shaw | Day 3\\nResp: extubated 22:30 last night to nCPAP 6cm FiO2 0.25.\\nCVS: Murmur - echo today: large PDA 3mm, L to R, LA/Ao 1.9.
          2026-01-05T09:00 progress Shaw | Day 5\\nResp: nCPAP 6, 0.25-0.30. 8 bradys/24h, 3 needing stim.\\nCVS: ibuprofen day 2 of 3 for PDA.\\nCNS: CrUSS today: L grade III IVH with ventricular dilatation, R GMH.
          2026-01-06T09:00 progress Jones | Day 6\\nResp: nCPAP 6. reintubated 03:00 for apnoeas & sepsis. SIMV 22/5 x 45 FiO2 .45\\nCVS: ibuprofen completed.\\nPlatelets 38 - transfused 15ml/kg. PRC 20ml/kg given.
          2026-01-12T09:00 progress Jones | Day 12\\nResp: Extubated to BiPAP 10/3.\\nCVS: repeat echo - PDA closed, small PFO.
          2026-02-20T09:00 progress Shaw | Day 51. Eyes: ROP screen 19/2 - R: stage 1 zone 2 no plus, L: stage 2 zone 2 no plus. Repeat 1/52.
          2026-03-12T09:00 progress Shaw | CGA 36+2. Resp: LFO2 0.1 L/min. Mod BPD.
          """);

  @Test
  void respiratorySupportOfABritishUnit() {
    assertThat(told(BRITISH, "respiratory-support-episode"))
        .startsWith(
            "The infant was intubated, and invasive ventilation was given from 2026-01-01 (DOL 1)"
                + " to 2026-01-02 (DOL 2) (highest documented FiO2 40%), when the infant was"
                + " extubated to CPAP.",
            "CPAP was given from 2026-01-02 (DOL 2) to 2026-01-06 (DOL 6) (highest documented FiO2"
                + " 30%), when the infant was intubated again for apnoea and sepsis.");
    assertThat(told(BRITISH, "chronic-lung-disease"))
        .singleElement()
        .asString()
        .contains("moderate bronchopulmonary dysplasia");
  }

  @Test
  void imagingOfABritishUnit() {
    assertThat(told(BRITISH, "head-imaging"))
        .containsExactly(
            "Cranial ultrasound on 2026-01-02 (DOL 2) showed bilateral germinal matrix"
                + " haemorrhage.",
            "Cranial ultrasound on 2026-01-05 (DOL 5) showed a left grade III intraventricular"
                + " haemorrhage, ventriculomegaly and a right germinal matrix haemorrhage.");
    assertThat(told(BRITISH, "eye-examination"))
        .containsExactly(
            "Eye examination on 2026-02-19 (DOL 50) showed stage 1 retinopathy of prematurity in"
                + " zone II without plus disease in the right eye and stage 2 retinopathy of"
                + " prematurity in zone II without plus disease in the left eye. The next"
                + " examination was due in 1 week.");
  }

  @Test
  void bloodOfABritishUnit() {
    assertThat(told(BRITISH, "transfusion"))
        .containsExactlyInAnyOrder(
            "Transfusion for low platelets was given on 2026-01-06 (DOL 6), 15 mL/kg.",
            "Red cell transfusion was given on 2026-01-06 (DOL 6), 20 mL/kg.");
    assertThat(told(BRITISH, "infant-blood-group"))
        .containsExactly(
            "The infant's blood group was A positive, with a direct antiglobulin test that was"
                + " positive.");
  }

  @Test
  void ductOfABritishUnit() {
    assertThat(told(BRITISH, "pda-treatment"))
        .singleElement()
        .asString()
        .startsWith(
            "The patent ductus arteriosus was treated with ibuprofen from 2026-01-04 (DOL 4)");
    assertThat(told(BRITISH, "echocardiogram-study"))
        .contains(
            "Echocardiography on 2026-01-03 (DOL 3) showed a large patent ductus arteriosus (3 mm,"
                + " shunting left to right).");
  }

  @Test
  void withdrawalIsScoredAndNoThresholdIsAScore() {
    var ledger =
        SmallStay.of(
            new Gestation(38, 2),
            0,
            "singleton",
            """
            2026-01-02T08:00 progress Kim | NAS: mom on methadone 80 mg. FNASS 6-9-11 overnight.
            2026-01-03T08:00 progress Kim | NEURO: NOWS. Finnegan scores 12, 14, 13 -> started morphine 0.05 mg/kg PO q3h.
            2026-01-12T08:00 progress Kim | NEURO: NAS scores <8, morphine d/c'd today. Observe 48 h.
            """);
    assertThat(told(ledger, "abstinence-score"))
        .containsExactly("The highest abstinence score documented was 14, on 2026-01-03 (DOL 2).");
    assertThat(told(ledger, "diagnoses"))
        .singleElement()
        .asString()
        .contains("neonatal abstinence syndrome");
  }

  @Test
  void hydropsWithPulmonaryHypertension() {
    var ledger =
        SmallStay.of(
            new Gestation(33, 5),
            0,
            "singleton",
            """
            2026-01-01T15:00 admission Kim | Hydrops fetalis, Rh isoimmunization. Intubated in DR, chest tubes placed bilat. Infant O pos, DAT 4+. HFOV MAP 16 amp 36 FiO2 1.0, iNO 20 ppm.
            2026-01-02T08:00 progress Kim | echo 1/1: no structural disease, R->L PDA, severe PPHN, mod TR.
            2026-01-04T08:00 progress Kim | RESP: HFOV -> SIMV. iNO off. HUS 1/3 no IVH.
            2026-01-06T08:00 progress Kim | RESP: extubated 1/5 to HFNC 4L.
            2026-01-08T08:00 progress Kim | RESP: RA since yesterday. Echo 1/7 nl, PDA closed, no PPHN.
            """);
    assertThat(told(ledger, "respiratory-support-episode"))
        .containsExactly(
            "The infant was intubated, and invasive ventilation was given from 2026-01-01 (DOL 0)"
                + " to 2026-01-05 (DOL 4) (including high-frequency oscillatory ventilation;"
                + " highest documented FiO2 100%), when the infant was extubated to high-flow nasal"
                + " cannula.",
            "High-flow nasal cannula was given from 2026-01-05 (DOL 4) to 2026-01-07 (DOL 6), and"
                + " then the infant was weaned to room air.",
            "The infant was in room air from 2026-01-07 (DOL 6), last documented on 2026-01-08 (DOL"
                + " 7).");
    assertThat(told(ledger, "echocardiogram-study"))
        .containsExactly(
            "Echocardiography on 2026-01-01 (DOL 0) showed a patent ductus arteriosus (shunting"
                + " right to left) and severe pulmonary hypertension.",
            "Echocardiography on 2026-01-07 (DOL 6) showed that the ductus arteriosus was closed,"
                + " without pulmonary hypertension.");
    assertThat(told(ledger, "head-imaging"))
        .containsExactly(
            "Cranial ultrasound on 2026-01-03 (DOL 2) showed no intraventricular haemorrhage.");
  }

  @Test
  void aNoteThatHasTheHaemorrhageOnTheOtherSideIsAContradiction() {
    var ledger =
        SmallStay.of(
            """
            2026-01-04T10:00 radiology Feld | EXAM: Head ultrasound.\\nIMPRESSION: Left grade I germinal matrix hemorrhage.
            2026-01-05T08:00 progress Ng | NEURO: HUS 1/4 with right grade I IVH.
            """);
    assertThat(ledger.signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.CONTRADICTION)
        .singleElement()
        .satisfies(s -> assertThat(s.text()).contains("on the right", "on the left", "2026-01-04"));
  }

  @Test
  void anEyeWithTwoStagesIsLeftToTheNotesOwnWords() {
    assertThat(
            told(
                "eye-examination",
                "2026-02-20T09:00 consult Hall | ROP exam: stage 1 and stage 2 in zone II."))
        .isEmpty();
  }
}
