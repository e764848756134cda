package dev.vernix.family.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.family.Language;
import dev.vernix.family.SmallStay;
import dev.vernix.family.text.Words;
import dev.vernix.prompts.gate.Rejection;
import dev.vernix.prompts.testing.ScriptedChatModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyGateTest {
  private static final String HELLO = Words.of(Language.EN).get("hello");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your baby will be fine. | prognosis",
        "He is going to be well. | prognosis",
        "This is normal. | reassurance",
        "There is nothing to worry about. | reassurance",
        "Luckily you are here. | reassurance",
        "You should have come before. | blame",
        "You should read this. | advice",
        "Please give this to your family. Make sure you keep it. | advice",
        "This is due to your family. | cause",
        "Keep this sheet 2 days. | number",
        "This sheet is for you and the twin. | private",
        "This sheet is for your overweight family. | word",
        "'' | shape"
      })
  void refusesWhatFamiliesMustNotRead(String said, String rule) {
    assertThat(FamilyGate.check(said, HELLO, Language.EN))
        .extracting(Rejection::rule)
        .contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 걱정하지 마세요. | reassurance",
        "ko | 곧 좋아질 거예요. | prognosis",
        "ko | 엄마 탓이에요. | blame",
        "es | No se preocupe. | reassurance",
        "es | Su bebé se recuperará. | prognosis",
        "es | Debe leer esta hoja. | advice"
      })
  void refusesItInEveryLanguage(String code, String said, String rule) {
    var language = Language.of(code).orElseThrow();
    assertThat(FamilyGate.check(said, Words.of(language).get("hello"), language))
        .extracting(Rejection::rule)
        .contains(rule);
  }

  @Test
  void letsTheSameSayingPassInOtherWords() {
    assertThat(
            FamilyGate.check(
                "This page is for you and your family. Keep it and ask us about anything.",
                HELLO,
                Language.EN))
        .isEmpty();
  }

  @Test
  void aModelOnlyTouchesConnectingSentences() {
    var home = SmallStay.home(Language.EN);
    var bad =
        Connecting.vary(
            home, ScriptedChatModel.answering(r -> "Your baby will be fine, do not worry."));
    assertThat(bad.accepted()).isZero();
    assertThat(bad.handout()).isEqualTo(home);
    var good =
        Connecting.vary(
            home,
            ScriptedChatModel.answering(r -> "This sheet is for your family. Ask us anything."));
    assertThat(good.accepted()).isPositive();
    assertThat(good.handout().sections().getFirst().lines().getFirst().block())
        .isEqualTo("words.hello+model");
  }
}
