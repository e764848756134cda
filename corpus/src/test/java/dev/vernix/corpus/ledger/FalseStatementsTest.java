package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a ledger may never derive of the infant, whatever the wording. Each row: the kind of note,
 * its text, what no derived fact of the infant may say, and what one must say ({@code -} for
 * nothing).
 */
class FalseStatementsTest {
  private static final Patient TERM =
      new Patient(
          "T1",
          "Test Infant",
          Patient.Sex.MALE,
          LocalDateTime.parse("2026-01-01T06:00"),
          new Gestation(29, 0),
          1250,
          "singleton",
          "",
          "",
          0,
          true);

  private static List<String> derived(String type, String text) {
    var lines =
        text.contains("@@")
            ? text.split("@@")
            : new String[] {"2026-01-05T09:00 " + type + " Lee | " + text};
    return Stays.ledger(TERM, lines).facts().stream()
        .filter(Fact::derived)
        .filter(f -> f.experiencer() == Experiencer.INFANT)
        .map(Fact::realisation)
        .toList();
  }

  private static void check(String type, String text, String never, String says) {
    var all = derived(type, text);
    if (!never.equals("-")) {
      assertThat(all).as(text).noneMatch(s -> Pattern.compile(never).matcher(s).find());
    }
    if (!says.equals("-")) {
      assertThat(all).as(text).anyMatch(s -> Pattern.compile(says).matcher(s).find());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          admission ~ 29+0 male, BW 1250 g. Mum 34, G1P0, booked here. Pre-eclampsia, labetalol, platelets 96. Em LSCS.\\n\\nBorn 1326. CPAP 6. Platelets 210. ~ (?i)labetalol|96 ~ -
          admission ~ Boy, 29/40. Mother 28 y G2P1, well. Severe PET on nifedipine, Hb 88.\\n\\nBaby born 0600 in good condition. ~ (?i)nifedipine|\\b88\\b ~ -
          admission ~ Preterm boy. HELLP, plt 41, magnesium and hydralazine.\\nBorn by LSCS. Caffeine 25 mg load given. ~ (?i)hydralazine|\\b41\\b ~ Caffeine
          admission ~ Maternal: 31 yo G1. T2DM on insulin. Meds: insulin, labetalol, sertraline. O pos.\\nBorn at 0600. ~ (?i)insulin|labetalol|sertraline ~ -
          admission ~ MAT: 30 yo G2P1. GBS neg.\\nEXAM wt 1240 L 37 HC 26.5. Pink. ~ - ~ 26\\.5
          nursing ~ MOB in recovery on magnesium, FOB at bedside. ~ (?i)magnesium ~ -
          """)
  void whatIsTheMothersIsNeverTheInfants(String type, String text, String never, String says) {
    check(type, text, never, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          medication ~ Ibuprofen not charted. Indometacin not charted. ~ (?i)ibuprofen|indomet ~ -
          progress ~ Hydrocortisone and glucagon discussed, neither given. ~ (?i)hydrocortisone|glucagon ~ -
          progress ~ Hydrocortisone discussed, random cortisol 22, not started. ~ (?i)hydrocortisone ~ -
          consult ~ Levetiracetam may be considered third line. ~ (?i)levetiracetam ~ -
          consult ~ Suggest ibuprofen if plt > 75, otherwise acetaminophen. ~ (?i)ibuprofen|paracetamol ~ -
          medication ~ Sytron 1 ml OD from 6 wk or Hb low. ~ Iron ~ -
          medication ~ Sytron not before 28 days & full feeds. ~ Iron ~ -
          medication ~ Abidec 0.6 ml OD to start when full feeds. ~ Multivitamin ~ -
          medication ~ Start Vit D 400 IU PO daily when on full feeds. ~ Vitamin D ~ -
          consult ~ Vit D 400 covered by PVS. ~ Vitamin D ~ -
          progress ~ His tone is low, morphine effect. ~ Morphine ~ -
          medication ~ STOPPED: amp, gent (1/3); Ca gluconate. ~ Calcium gluconate was (?:given|documented) ~ -
          progress ~ I: amp/gent d3 (d1 = 1/3). ~ Vitamin D ~ -
          discharge-planning ~ MED: PVS w/ Fe 1 mL daily. ~ ^Iron ~ multivitamin
          discharge-planning ~ MEDS: MVI w iron 1 mL daily. ~ ^Iron ~ multivitamin
          progress ~ DX: ABO jaundice DAT+, photo x2. ~ Phototherapy ~ -
          medication ~ Sytron 1 ml OD started today. ~ - ~ Iron 1 mL
          medication ~ Caffeine 10 mg/kg daily given. ~ - ~ Caffeine
          """)
  void whatWasNotGivenIsNoMedicine(String type, String text, String never, String says) {
    check(type, text, never, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          consult ~ Echo 1/4: PDA 2.1 mm L to R, LA:Ao 1.5, not restrictive. ~ a restrictive ~ 2\\.1 mm
          consult ~ Echo 1/4: PDA 2 mm, non-restrictive, left to right. ~ a restrictive ~ 2 mm
          consult ~ Echo 1/4: PDA 1.3 mm, restrictive. ~ - ~ restrictive patent ductus
          consult ~ Echo 1/4: PDA 1.4 mm, no longer haemodynamically significant. ~ haemodynamically significant ~ 1\\.4 mm
          consult ~ Echo 1/4: duct not yet closed, 1 mm. ~ was closed ~ -
          radiology ~ Cranial ultrasound 1/4. Increased echogenicity at the left caudothalamic groove in keeping with grade 1 germinal matrix haemorrhage. Periventricular white matter normal. ~ periventricular echogenicity ~ left grade I
          radiology ~ Cranial ultrasound 1/4. Increased periventricular echogenicity both sides. ~ - ~ increased periventricular echogenicity
          """)
  void deniedAdjectivesAreNotTold(String type, String text, String never, String says) {
    check(type, text, never, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          laboratory ~ CRP 01/02: <1 mg/L. 01/03: 3 mg/L. 01/04: 12 mg/L. Blood culture 01/02: no growth. Started benpen 01/02. ~ 3 mg/L on 2026-01-05 ~ 3 mg/L on 2026-01-03
          laboratory ~ BILI 1/2 6.1   1/3 9.9   1/4 11.8 / D 0.5 ~ highest at 6\\.1 ~ highest at 11\\.8 on 2026-01-04
          laboratory ~ SBR 1/2 120, 1/3 180, 1/4 160 ~ - ~ highest at 180 on 2026-01-03
          laboratory ~ CBC 1/3 WBC 12.1\\nCBC 1/4 WBC 9.4\\nCSF 1/4: WBC 6, RBC 120, glucose 52, protein 118. ~ lowest at 6 ~ lowest at 9\\.4
          progress ~ FBC 1/3 WCC 14. FBC 1/4 WCC 11. LP done 1/5: WCC 4, RBC 30, protein 1.1, glucose 2.9, no organisms. ~ lowest at 4 ~ lowest at 11
          """)
  void valuesKeepTheirDaysAndTheirFluids(String type, String text, String never, String says) {
    check(type, text, never, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          2026-01-02T09:00 progress Ng | CPAP 6, FiO2 0.25.@@2026-01-04T09:00 nursing Ng | CPAP FiO2 28 -> 36.@@2026-01-06T09:00 progress Ng | Optiflow 4 L/min, 0.25. ~ CPAP .*FiO2 2[58]% ~ CPAP was given
          2026-01-02T09:00 progress Ng | CPAP 6, FiO2 0.25.@@2026-01-03T09:00 progress Ng | Resp: CPAP 6. .25-.30.@@2026-01-06T09:00 progress Ng | HFNC 4 l/min, 0.25. ~ CPAP .*FiO2 25% ~ CPAP was given
          2026-01-02T09:00 progress Ng | CPAP 6, FiO2 0.30.@@2026-01-03T09:00 progress Ng | CPAP 6, FiO2 0.25, O2 sats 94.@@2026-01-06T09:00 progress Ng | HFNC 4 l/min, 0.25. ~ - ~ CPAP .*FiO2 30%
          2026-01-01T08:00 admission Ng | BW 1250 g.@@2026-01-04T09:00 progress Ng | Wt 1150 g.@@2026-01-10T09:00 progress Ng | Back at BW on 1/9. Wt 1270 g. ~ reached again ~ regained on 2026-01-09
          2026-01-01T08:00 admission Ng | BW 1250 g.@@2026-01-04T09:00 progress Ng | Wt 1150 g.@@2026-01-08T09:00 progress Ng | Not yet back to birth weight. Wt 1200 g.@@2026-01-10T09:00 progress Ng | Wt 1260 g. ~ regained ~ reached again on 2026-01-10
          2026-01-01T08:00 admission Ng | BW 1250 g.@@2026-01-04T09:00 progress Ng | DOL 3, 29w3d, 1140 g. CPAP 5.@@2026-01-06T09:00 progress Ng | Wt 1180 g. ~ - ~ lowest documented weight was 1140 g
          2026-01-05T09:00 procedure Ng | PICC 1.1 Fr L saphenous placed 0900.@@2026-01-20T09:00 progress Ng | PICC site clean.@@2026-02-20T09:00 progress Ng | TPN via R PICC #3.@@2026-03-01T09:00 progress Ng | PICC out today. ~ from 2026-01-05 .* to 2026-03-01 ~ removed on 2026-03-01
          2026-01-02T09:00 progress Ng | PRBC 15 mL/kg today.@@2026-01-20T09:00 progress Ng | HEME: PRBC 1/18. retic 6. ~ - ~ given twice: .*2026-01-18
          2026-01-02T09:00 progress Ng | RBC 15 ml/kg (15 ml) for Hb 92. ~ - ~ Red cell transfusion was given on 2026-01-02
          2026-01-01T08:00 admission Ng | Caffeine 20/kg load then 10/kg/d.@@2026-01-10T09:00 progress Ng | caff 10/kg.@@2026-02-01T09:00 progress Ng | Caffeine stopped today. ~ Caffeine citrate 20 ~ Caffeine citrate was given from 2026-01-01
          2026-01-02T09:00 admission Ng | Received PPV and was intubated at 6 minutes of life. SIMV 18/5. ~ intubated on 2026-01-02 ~ intubated on 2026-01-01
          2026-01-02T09:00 progress Ng | SBR 118 yesterday 18:00, phototherapy started. 128 this am, group O pos.@@2026-01-06T09:00 progress Ng | SBR 101. ~ highest at 118 ~ highest at 128
          2026-01-02T09:00 admission Ng | Blood culture and benpen 50 mg/kg IV q12h started today.@@2026-01-04T09:00 progress Ng | Sepsis: BC neg at 48 hrs, CRP <1 then 4. Stop benpen today. ~ C-reactive protein was < ?1 ~ Benzylpenicillin
          2026-01-02T09:00 progress Ng | D12.5 60/kg, GIR 5.2, Ca in IVF.@@2026-01-03T09:00 progress Ng | D12.5 60/kg. Ca 8.4, Ca in IVF dc'd today.@@2026-01-05T09:00 progress Ng | IVF weaned off 1/5 1100. ~ dextrose .*to 2026-01-03 ~ -
          2026-01-02T09:00 progress Ng | After the second seizure at 1405, phenobarbital 10 mg/kg (12 mg) load was given. ~ 14:05 ~ -
          2026-01-02T09:00 consult Ng | EOS calculator 3.76/1000 at birth.@@2026-01-02T18:00 progress Ng | EOS calculator re-run: 4.71/1000 at birth. This supersedes 3.76. ~ 3\\.76 ~ -
          2026-01-02T09:00 progress Ng | plt 41 -> transfuse 15/kg. ~ - ~ Transfusion for low platelets
          2026-02-20T09:00 progress Ng | On low flow 0.2 l/min, fails air trial (sats 86%).@@2026-02-22T09:00 progress Ng | Low flow 0.1 l/min. ~ - ~ low-flow nasal cannula
          """)
  void coursesDoNotSayMoreThanTheNotes(String notes, String never, String says) {
    check(
        "",
        notes + (notes.contains("@@") ? "" : "@@2026-03-20T09:00 progress Ng | Well."),
        never,
        says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          laboratory ~ CoNS (S. capitis). Fluclox R, gent R, vancomycin S (MIC 1), teicoplanin S ~ resistant to (?:(?!susceptible)[^.])*vancomycin ~ susceptible to vancomycin and teicoplanin
          laboratory ~ E. coli. Ampicillin R, cefepime (MIC 0.5) S, meropenem S <=0.25. ~ resistant to (?:(?!susceptible)[^.])*(?:cefepime|meropenem) ~ resistant to ampicillin
          laboratory ~ E. coli resistant to ampicillin, cefazolin; sensitive to gentamicin. ~ resistant to (?:(?!susceptible)[^.])*gentamicin ~ resistant to ampicillin and cefazolin
          laboratory ~ Klebsiella. S: cefepime, gentamicin. R: ampicillin ~ resistant to (?:(?!susceptible)[^.])*(?:cefepime|gentamicin) ~ resistant to ampicillin
          """)
  void theLetterOfOneDrugIsNotThatOfTheNext(String type, String text, String never, String says) {
    check(type, text, never, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          discharge-planning ~ Awaited: NRCS-A typing of S. capitis (UKHSA). ~ - ~ NRCS-A typing of S\\. capitis \\(UKHSA\\) was awaited
          discharge-planning ~ Outstanding: none. Home today. ~ awaited ~ -
          discharge-planning ~ Pending: microarray. Interpreter none. PCP 1/8 10:30. ~ (?:Interpreter|PCP).*awaited ~ -
          discharge-planning ~ Pending at discharge: newborn screens 1 and 2, placental pathology. ~ - ~ Placental pathology was pending
          """)
  void whatIsAwaitedIsTold(String type, String text, String never, String says) {
    check(type, text, never, says);
  }
}
