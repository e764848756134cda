package dev.vernix.family.readability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.family.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "baby, 2",
    "home, 1",
    "machine, 2",
    "breathe, 1",
    "breathing, 2",
    "walked, 1",
    "needed, 2",
    "boxes, 2",
    "lines, 1",
    "little, 2",
    "table, 2",
    "hospital, 3",
    "medicine, 3",
    "infection, 3",
    "vomit, 2",
    "diapers, 3",
    "antibiotics, 5",
    "oxygen, 3",
    "belly, 2",
    "quickly, 2",
    "safely, 2",
    "x-ray, 2",
    "team, 1",
    "early, 2",
    "area, 3",
    "people, 2",
    "bowel, 2",
    "jaundice, 2",
    "emergency, 4",
    "400, 1",
    "vaccine, 2",
    "nurses, 2",
    "doctor, 2",
    "treated, 2",
    "used, 1",
    "tiny, 2",
    "question, 2"
  })
  void english(String word, int syllables) {
    assertThat(Syllables.of(word, Language.EN)).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({
    "bebé, 2",
    "leche, 2",
    "día, 2",
    "sangre, 2",
    "máquina, 3",
    "antibióticos, 5",
    "oxígeno, 4",
    "guarde, 2",
    "quien, 1",
    "agua, 2",
    "cuidado, 3",
    "frío, 2",
    "había, 3",
    "medicina, 4",
    "pequeño, 3",
    "leer, 2",
    "muy, 1",
    "hoy, 1",
    "país, 2",
    "estudio, 3",
    "yo, 1",
    "bilirrubina, 5"
  })
  void spanish(String word, int syllables) {
    assertThat(Syllables.of(word, Language.ES)).isEqualTo(syllables);
  }
}
