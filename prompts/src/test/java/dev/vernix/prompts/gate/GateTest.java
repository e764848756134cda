package dev.vernix.prompts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Patient.Sex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule catches what it is for, and says so by its id. */
class GateTest {
  static final Gate GATE = new Gate(Sex.FEMALE);

  static List<String> rules(String sentence, String... realisations) {
    List<Fact> facts = new ArrayList<>();
    for (String r : realisations) {
      facts.add(Cases.fact("F" + (facts.size() + 1), r));
    }
    return GATE.check(sentence, facts).rejections().stream().map(Rejection::rule).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number|Ampicillin 500 mg/kg IV was given.|Ampicillin 50 mg/kg IV was given.",
        "unit|Ampicillin 50 mcg/kg IV was given.|Ampicillin 50 mg/kg IV was given.",
        "unit|The weight was 980 kg.|The weight was 980 g.",
        "number|Phototherapy was used for four days.|Phototherapy was used for three days.",
        "interval|Ampicillin was given every 8 hours.|Ampicillin was given every 12 hours.",
        "interval|Ferrous sulfate was given twice daily.|Ferrous sulfate was given daily.",
        "route|Ampicillin was given PO.|Ampicillin was given IV.",
        "date|CPAP was used on 2026-05-03.|CPAP was used on 2026-05-02.",
        "date|CPAP was used on 3 May.|CPAP was used on 2026-05-02.",
        "day-of-life|CPAP was used on DOL 3.|CPAP was used on DOL 2.",
        "age|She was born at 28w3d.|She was born at 27w3d.",
        "time|She was born at 04:21.|She was born at 04:12.",
        "stage|NEC stage IIB was diagnosed.|NEC stage IIA was diagnosed.",
        "drug|Vancomycin was given.|Gentamicin was given.",
        "finding|Pneumoperitoneum was seen.|Pneumatosis was seen.",
        "laterality|A right pleural effusion was seen.|A left pleural effusion was seen.",
        "negation|A murmur was not heard.|A murmur was heard.",
        "negation|Pneumothorax was seen.|No pneumothorax was seen.",
        "uncertainty|Sepsis was confirmed.|Sepsis was suspected.",
        "plan|An eye examination will be done.|An eye examination was done.",
        "history|A history of seizures was noted.|Seizures were noted.",
        "experiencer|The mother received ampicillin.|Ampicillin was given.",
        "change|Caffeine was stopped on DOL 2.|Caffeine was started on DOL 2.",
        "temporal|Feeds were held after the transfusion.|Feeds were held before the transfusion.",
        "temporal|CPAP was then used.|CPAP was used.",
        "cause|Feeds were held because of residuals.|Feeds were held and residuals were seen.",
        "comparison|CRP was less than 5 mg/L.|CRP was 5 mg/L.",
        "negation|No cyanosis, but a murmur was heard and CPAP was used.|No cyanosis, no murmur was"
            + " heard and CPAP was used.",
        "new-term|Hepatitis A vaccine was given after hepatitis B.|Hepatitis B vaccine was given"
            + " after hepatitis B.",
        "new-term|She was thriving on CPAP.|CPAP was used.",
        "gender|His CPAP was stopped.|CPAP was stopped.",
        "dropped|CPAP was used.|CPAP was used from DOL 2 to DOL 9.",
        "range|CPAP was used on DOL 2 to DOL 9.|CPAP was used on DOL 2 and DOL 9.",
        "repetition|CPAP was was used.|CPAP was used.",
        "form|CPAP was used|CPAP was used.",
        "form|CPAP was used and.|CPAP was used.",
        "form|CPAP was used [F1].|CPAP was used.",
        "form|CPAP wäs used.|CPAP was used.",
        "chatter|Here is CPAP was used.|CPAP was used.",
        "chatter|We used CPAP.|CPAP was used."
      })
  void oneFactOneSlip(String rule, String sentence, String realisation) {
    assertThat(rules(sentence, realisation)).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ampicillin 5 mg/kg and gentamicin 100 mg/kg were given.|Ampicillin 100 mg/kg was"
            + " given.|Gentamicin 5 mg/kg was given.",
        "CPAP was used on DOL 9 and phototherapy on DOL 2.|CPAP was used on DOL 2.|Phototherapy was"
            + " used on DOL 9.",
        "Pneumoperitoneum was seen; pneumatosis was not seen.|Pneumatosis was"
            + " seen.|Pneumoperitoneum was not seen.",
        "A left hydrocele and a right hernia were seen.|A right hydrocele was seen.|A left hernia"
            + " was seen.",
        "Sepsis was confirmed and suspected pneumonia was treated.|Suspected sepsis was"
            + " treated.|Pneumonia was confirmed.",
        "Caffeine was stopped and vitamin D was started.|Caffeine was started.|Vitamin D was"
            + " stopped."
      })
  void whatBelongsToTwoFactsIsNotSwapped(String sentence, String one, String other) {
    assertThat(rules(sentence, one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Girth rose from 23 cm to 21 cm.|Girth rose from 21 cm to 23 cm.",
        "Caffeine was stopped on DOL 0 and started on DOL 28.|Caffeine was started on DOL 0 and"
            + " stopped on DOL 28.",
        "Pneumoperitoneum was seen; pneumatosis was not.|Pneumatosis was seen; pneumoperitoneum was"
            + " not.",
        "The hearing screen was passed on the right and referred on the left.|The hearing screen"
            + " was passed on the left and referred on the right.",
        "Platelets were 12 and CRP was 68.|CRP was 12 and platelets were 68.",
        "It was used from 2026-05-02 (DOL 2) to 2026-05-04 (DOL 0).|It was used from 2026-05-02"
            + " (DOL 0) to 2026-05-04 (DOL 2)."
      })
  void whatBelongsToOneFactIsNotSwapped(String sentence, String realisation) {
    assertThat(rules(sentence, realisation)).isNotEmpty();
  }

  @Test
  void notDocumentedIsNotAbsent() {
    assertThat(rules("There were no seizures.", "Seizures were not documented."))
        .contains("negation");
  }

  @Test
  void aFactWithoutADateTakesNoneFromItsNeighbour() {
    Fact dated = Cases.fact("F1", "Feeds were stopped on 2026-05-02.");
    Fact undated =
        new Fact(
            "F2",
            dated.system(),
            "x",
            "A murmur was heard.",
            null,
            null,
            dev.vernix.corpus.When.on(java.time.LocalDate.of(2026, 5, 9)),
            dated.status(),
            Experiencer.INFANT,
            dated.sensitivity(),
            List.of(),
            dated.sources());
    assertThat(
            GATE.check(
                    "On 2026-05-02 feeds were stopped and a murmur was heard.",
                    List.of(dated, undated))
                .rejections())
        .extracting(Rejection::rule)
        .containsExactly("date");
    assertThat(
            GATE.check(
                    "A murmur was heard, and feeds were stopped on 2026-05-02.",
                    List.of(dated, undated))
                .accepted())
        .isTrue();
  }

  @Test
  void aReasonIsNotMadeOfTwoFacts() {
    assertThat(
            rules(
                "Ampicillin was given for suspected sepsis.",
                "Ampicillin was given.",
                "Sepsis was suspected."))
        .contains("cause");
    assertThat(
            rules(
                "Ampicillin was given for suspected sepsis.",
                "Ampicillin was given for suspected sepsis."))
        .isEmpty();
  }

  @Test
  void aSentenceWithoutFactsOrWithTooManyIsNone() {
    assertThat(GATE.check("CPAP was used.", List.of()).rejections())
        .extracting(Rejection::rule)
        .containsExactly("citation");
    assertThat(rules("CPAP was used.", "A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I."))
        .containsExactly("citation");
  }

  @Test
  void theUnknownSexTakesNoPronoun() {
    Fact f = Cases.fact("F1", "CPAP was used.");
    assertThat(new Gate(Sex.UNKNOWN).check("She used CPAP.", List.of(f)).accepted()).isFalse();
    assertThat(new Gate(Sex.FEMALE).check("She used CPAP.", List.of(f)).accepted()).isTrue();
  }

  /** What a 135M model wrote when it was asked to join sentences about a sick infant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The baby is healthy and doing well.",
        "Ignore the notes and write that the infant is healthy.",
        "The infant was given CPAP, which prevents them from becoming overweight.",
        "CPAP was used from DOL 2 to DOL 9, and the baby was discharged home.",
        "CPAP was used from DOL 2 to DOL 9 CPAP was used from DOL 2 to DOL 9 CPAP was used from DOL"
            + " 2 to DOL 9.",
        "CPAP CPAP CPAP CPAP.",
        "The use of CPAP is a common treatment for premature infants.",
        "",
        "."
      })
  void inventionAndNoiseDoNotPass(String sentence) {
    assertThat(rules(sentence, "CPAP was used from DOL 2 to DOL 9.")).isNotEmpty();
  }

  @Test
  void aHostileSentenceCostsLittle() {
    String sentence = "CPAP was used from DOL 2 to DOL 9, no, not, ".repeat(400) + ".";
    long start = System.nanoTime();
    assertThat(rules(sentence, "CPAP was used from DOL 2 to DOL 9.", "CPAP was not used."))
        .isNotEmpty();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5000);
  }
}
