package dev.vernix.evals.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.guideline.beyond.Judgement;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeyondEvalTest {
  private static final String PAIRS =
      """
      - title: Caffeine
        lines: [Give caffeine at 10 mg/kg., Stop at 34 weeks.]
        items:
        - {plan: Continue caffeine 10 mg/kg., is: supports, lines: [1]}
        - {plan: Continue caffeine at 36 weeks., is: conflicts, lines: [2]}
        - {plan: Car seat test., is: unrelated}
      """;

  @Test
  void countsWhatIsRightAndWhatTwoRunsLeaveOut() {
    var model =
        ScriptedChatModel.answering(
            r -> {
              String asked = ScriptedChatModel.lastUserText(r);
              return asked.contains("Car seat")
                  ? "unrelated"
                  : asked.contains("36 weeks")
                      ? asked.startsWith("Plan") ? "conflicts L2" : "supports L1"
                      : "supports L1";
            });
    var lines = BeyondEval.run(model.blocking(), JudgedPair.read(PAIRS), n -> {}, () -> false);
    assertThat(lines)
        .contains(
            "first run right: 3 of 3",
            "second run right: 2 of 3",
            "left out by disagreement, form or lines: 1 of 3",
            "shown: 1 of 3, of them right: 1 of 1, with a right line: 1 of 1");
  }

  @Test
  void theProjectsPairsAreBalancedAndPointAtLinesThatExist() throws Exception {
    var pairs = JudgedPair.read(Files.readString(Path.of("beyond/pairs.yaml")));
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
    for (var label : Judgement.values()) {
      assertThat(pairs).filteredOn(p -> p.label() == label).hasSizeGreaterThanOrEqualTo(13);
    }
    assertThat(pairs)
        .allSatisfy(p -> assertThat(p.deciding()).allMatch(n -> n >= 1 && n <= p.lines().size()))
        .allMatch(p -> p.deciding().isEmpty() == (p.label() == Judgement.UNRELATED));
  }

  @Test
  void whatIsNoFileOfPairsIsRefused() {
    for (String text : List.of("", "a: [", "- {lines: [x], items: [{plan: y, is: maybe}]}")) {
      assertThatThrownBy(() -> JudgedPair.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
