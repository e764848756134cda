package dev.vernix.prompts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.reading.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {
  static Reading read(String text) {
    return Reading.of(text, s -> Lexicon.standard().match(s, 0, s.length()));
  }

  static String keys(List<Element> elements) {
    return elements.stream()
        .map(e -> e.sort() + ":" + e.key().strip())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 2026-03-18 (DOL 16)|DATE:2026-03-18 DAY_OF_LIFE:16",
        "on 18 March 2026|DATE:2026-03-18",
        "on March 18th, 2026|DATE:2026-03-18",
        "on the 18th of March|DATE:any-03-18",
        "2026-03-18T07:40|DATE:2026-03-18 TIME:07:40",
        "from DOL 2 to 9|DAY_OF_LIFE:2 RANGE:to DAY_OF_LIFE:9",
        "DOL 12-26|DAY_OF_LIFE:12 RANGE:to DAY_OF_LIFE:26",
        "day 16 of life|DAY_OF_LIFE:16",
        "27w3d|AGE:27w3d",
        "27 weeks and 3 days|AGE:27w3d",
        "27+3|AGE:27w3d",
        "27 3/7|AGE:27w3d",
        "q12h|INTERVAL:every 12 h",
        "every 12 hours|INTERVAL:every 12 h",
        "12-hourly|INTERVAL:every 12 h",
        "q6-8h|INTERVAL:every 6-8 h",
        "grade II|STAGE:grade 2",
        "Bell stage IIA|STAGE:stage 2A",
        "stage 2a|STAGE:stage 2A",
        "zone III|STAGE:zone 3"
      })
  void datesAndTheirKinInTheirForms(String text, String expected) {
    assertThat(keys(Dates.in(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 mg/kg|NUMBER:50 mg/kg",
        "three days|NUMBER:3 d",
        "3 calendar days|NUMBER:3 d",
        "12 to 14 mg/dL|NUMBER:12..14 mg/dL",
        "18/5|NUMBER:18/5",
        "1,200 mL|NUMBER:1200 mL",
        "0.50 mg|NUMBER:0.5 mg",
        "20 and 120 mL/kg/day|NUMBER:20 NUMBER:120 mL/kg/d"
      })
  void numbersWithTheirUnits(String text, String expected) {
    assertThat(keys(Numbers.in(text))).isEqualTo(expected);
  }

  @Test
  void noDigitIsOverlooked() {
    for (String text :
        List.of(
            "x 7.21/58/45 y", "pH 7.21.", "(5)", "a 12,5 b", "+3 and -6", "1:1000", "2/6 murmur")) {
      long digits = text.chars().filter(Character::isDigit).count();
      Reading r = read(text);
      long seen =
          r.elements().stream()
              .flatMapToInt(e -> e.text().chars())
              .filter(Character::isDigit)
              .count();
      assertThat(seen).as(text).isEqualTo(digits);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stopped,stopping", "feeds,feed", "haemorrhage,hemorrhage", "radiographs,radiograph",
        "extubated,extubating",
    "residuals,residual", "oedema,edema", "apnoea,apnea", "ventilated,ventilation",
        "secretions,secretion"
  })
  void formsOfOneWordShareAStem(String a, String b) {
    assertThat(Stems.of(a)).isEqualTo(Stems.of(b));
  }

  @ParameterizedTest
  @CsvSource({
    "intubated,extubated",
    "hypotension,hypertension",
    "bilious,bili",
    "positive,position",
    "sepsis,septic",
    "apnea,tachypnea",
    "resolved,resolving",
    "normal,abnormal",
    "pneumatosis,pneumothorax",
    "arterial,arteriosus"
  })
  void differentWordsDoNot(String a, String b) {
    assertThat(Stems.of(a).equals(Stems.of(b)) && Vocabulary.classOf(a) == Vocabulary.classOf(b))
        .isFalse();
  }

  @Test
  void noWordIsBothNeutralAndOfAClass() {
    for (Element.Sort sort : Element.Sort.values()) {
      assertThat(sort.rule()).isNotBlank();
    }
    for (String word :
        List.of("not", "left", "started", "before", "mother", "because", "possible", "confirmed")) {
      assertThat(Vocabulary.classOf(word)).as(word).isNotNull();
      assertThat(Vocabulary.neutral(word)).as(word).isFalse();
    }
    assertThat(Vocabulary.overlap()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No pneumothorax was seen.|pneumothorax",
        "Pneumothorax was not seen and CPAP was used.|pneumothorax",
        "Pneumatosis was seen without pneumoperitoneum.|pneumoperitoneum",
        "An abdominal radiograph showed pneumatosis; pneumoperitoneum was not"
            + " seen.|pneumoperitoneum",
        "There was no murmur, cyanosis or oedema.|murmur cyanosis oedema",
        "Murmur and cyanosis were not noted.|murmur cyanosis",
        "Sepsis was suspected, but meningitis was ruled out.|meningitis"
      })
  void negationCoversWhatItShould(String sentence, String denied) {
    Reading r = read(sentence);
    var negated = Scopes.negated(r);
    String found =
        r.elements().stream()
            .filter(e -> e.sort() == Element.Sort.FINDING && Scopes.covers(negated, r, e))
            .map(e -> e.text().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(denied);
  }
}
