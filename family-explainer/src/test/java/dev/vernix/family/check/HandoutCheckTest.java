package dev.vernix.family.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.family.Language;
import dev.vernix.family.SmallStay;
import dev.vernix.family.check.HandoutCheck.Finding;
import dev.vernix.family.output.HandoutMarkdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutCheckTest {
  private static List<Finding> check(Language language, String from, String to) {
    var fresh = SmallStay.home(language);
    String text = HandoutMarkdown.write(fresh);
    assertThat(text).contains(from);
    return HandoutCheck.of(EditedHandout.of(text.replace(from, to)), fresh);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anUntouchedHandoutHasNoFindings(Language language) {
    assertThat(check(language, "\n", "\r\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "give 1 mL | give 10 mL | figure",
        "100.4 °F | 104 °F | figure",
        "April 19 | April 18 | figure",
        "Lay your baby | Do not lay your baby | negation",
        "Let no one smoke | Do not worry, let no one smoke | reassurance",
        "Let no one smoke near your baby, in the home, or in the car. | The twin brother smokes. |"
            + " private",
        "There is blood in the poop. | Red poop. | reworded",
        "Safe sleep | Safe sleep\\n\\nGive 5 mL water. | trace"
      })
  void saysWhatChangedInMeaning(String from, String to, String kind) {
    assertThat(check(Language.EN, from, to.replace("\\n", "\n")))
        .extracting(Finding::kind)
        .contains(kind);
  }

  @Test
  void aPrecautionThatWasTakenOutIsMissed() {
    var fresh = SmallStay.home(Language.EN);
    String text =
        HandoutMarkdown.write(fresh)
            .lines()
            .filter(l -> !l.startsWith("- Feeds poorly"))
            .collect(java.util.stream.Collectors.joining("\n"));
    assertThat(HandoutCheck.of(EditedHandout.of(text), fresh))
        .anyMatch(f -> f.kind().equals("removed") && f.text().contains("Feeds poorly"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | There is blood in the poop. | There is evidence of gastrointestinal hemorrhage,"
            + " necessitating immediate reevaluation by an experienced professional.",
        "ES | Hay sangre en la popó. | Hay evidencia de hemorragia gastrointestinal significativa"
            + " que necesita inmediatamente evaluación especializada.",
        "KO | 변에 피가 보여요. | 변에 피가 보이거나 배가 부르고 단단하거나 초록색으로 토하거나 먹지 못하거나 축 처지거나 숨을 힘들게 쉬거나 열이 나거나 몸이"
            + " 차고 피부가 창백하거나 잿빛으로 변하면 곧바로 가까운 병원 응급실로 가셔야 해요."
      })
  void oneHardSentenceIsFlaggedByItself(Language language, String from, String to) {
    var findings = check(language, from, to);
    assertThat(findings).anyMatch(f -> f.line() > 0 && f.kind().equals("grade"));
    assertThat(findings).noneMatch(f -> f.line() == 0 && f.kind().equals("grade"));
    assertThat(check(language, from, from.replace(".", "!"))).isEmpty();
  }

  @Test
  void aBrokenTraceAndAnotherLanguageAreTold() {
    assertThat(check(Language.EN, "nec.found -->", "")).extracting(Finding::kind).contains("trace");
    var korean = SmallStay.home(Language.KO);
    assertThat(
            HandoutCheck.of(
                EditedHandout.of(HandoutMarkdown.write(SmallStay.home(Language.EN))), korean))
        .anyMatch(f -> f.line() == 1 && f.kind().equals("trace"));
  }

  @Test
  void anyTextIsRead() {
    assertThat(EditedHandout.of("").lines()).isEmpty();
    assertThat(EditedHandout.of("<!-- <!-- --> [ ] \\ ** > - -").language()).isEmpty();
  }
}
