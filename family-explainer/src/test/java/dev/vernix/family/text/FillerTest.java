package dev.vernix.family.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.family.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillerTest {
  private static Patient patient(String name, Patient.Sex sex) {
    return new Patient(
        "1",
        name,
        sex,
        LocalDateTime.of(2026, 3, 2, 4, 0),
        new Gestation(27, 3),
        980,
        "",
        "",
        "",
        0,
        true);
  }

  private static Fact fact(String value) {
    return new Fact(
        "F1",
        BodySystem.GI,
        "nec-episode",
        "Something was seen on 2026-03-20.",
        value,
        null,
        When.between(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 27)),
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.NONE,
        List.of("F0"),
        List.of(new Span("a.md", 0, 1)));
  }

  private static String fill(Language language, String words, String value) {
    return new Filler(patient("Imogen Castellane", Patient.Sex.FEMALE), language)
        .fill(words, fact(value))
        .orElse("unsaid");
  }

  @Test
  void datesFollowTheLanguage() {
    assertThat(fill(Language.EN, "{start} to {end}", "1"))
        .isEqualTo("March 19, 2026 to March 27, 2026");
    assertThat(fill(Language.KO, "{start}부터 {end}까지", "1"))
        .isEqualTo("2026년 3월 19일부터 2026년 3월 27일까지");
    assertThat(fill(Language.ES, "{start} al {said}", "1"))
        .isEqualTo("19 de marzo de 2026 al 20 de marzo de 2026");
  }

  @Test
  void countsTakeOneOrMany() {
    assertThat(fill(Language.EN, "{days:day|days}, {age:day|days} old", "1"))
        .isEqualTo("9 days, 17 days old");
    assertThat(fill(Language.EN, "{value:time|times}", "1")).isEqualTo("1 time");
    assertThat(fill(Language.ES, "{value:día|días}", "2")).isEqualTo("2 días");
  }

  @Test
  void aPlaceThatNothingFillsLeavesTheSentenceUnsaid() {
    assertThat(fill(Language.EN, "{value}", null)).isEqualTo("unsaid");
    assertThat(fill(Language.KO, "{value:medicine}", "nothing known")).isEqualTo("unsaid");
    assertThat(new Filler(patient("A B", Patient.Sex.MALE), Language.EN).fill("{start}", null))
        .isEmpty();
  }

  @Test
  void anUnknownPlaceIsAMistakeOfTheBlock() {
    assertThatThrownBy(() -> fill(Language.EN, "{begin}", "1")).hasMessageContaining("{begin}");
  }

  @Test
  void wordsFollowTheSex() {
    assertThat(fill(Language.ES, "{prematuro/prematura}", "1")).isEqualTo("prematura");
    assertThat(
            new Filler(patient("Theo X", Patient.Sex.MALE), Language.EN)
                .fill("{he/she}", fact("1")))
        .contains("he");
    assertThat(
            new Filler(patient("Theo X", Patient.Sex.UNKNOWN), Language.ES)
                .fill("{o/a}", fact("1")))
        .contains("o/a");
  }

  @ParameterizedTest
  @CsvSource({
    "Imogen Castellane, en, Imogen",
    "'Castellane, Imogen', en, Imogen",
    "Imogen Castellane, ko, Imogen 아기",
    "김민준, ko, 민준이",
    "박서아, ko, 서아",
    "김민준, en, 민준",
    "Baby Boy Castle, en, your baby",
    "BG Castle, es, su bebé",
    "José-María Núñez, es, José-María",
    "Żółć Ęść, en, Żółć"
  })
  void namesOfAnyScript(String name, String language, String shown) {
    assertThat(
            new Filler(patient(name, Patient.Sex.FEMALE), Language.of(language).orElseThrow())
                .name())
        .isEqualTo(shown);
  }

  @Test
  void labelsTakeParticlesToo() {
    assertThat(Filler.put("{name}{은/는} {n}", Map.of("name", "민준이", "n", "2"))).isEqualTo("민준이는 2");
    assertThatThrownBy(() -> Filler.put("{gone}", Map.of())).hasMessageContaining("{gone}");
  }
}
