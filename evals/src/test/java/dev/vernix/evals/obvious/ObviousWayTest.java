package dev.vernix.evals.obvious;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.gold.Roots;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ObviousWayTest {
  private static final Chart CHART =
      ChartReader.read(Roots.root().resolve("corpus/charts/eos-35w"));

  @Test
  void everyNoteIsInThePrompt() {
    var model = ScriptedChatModel.of("One.\nTwo.");
    var answer = ObviousWay.ask(CHART, model, Duration.ofMinutes(1));
    assertThat(answer.text()).contains("One.", "Two.");
    assertThat(answer.finished()).isTrue();
    assertThat(answer.firstLine()).isLessThanOrEqualTo(answer.wall());
    String prompt = ScriptedChatModel.lastUserText(model.requests().getFirst());
    assertThat(CHART.notes()).allSatisfy(n -> assertThat(prompt).contains(n.body().strip()));
    assertThat(ObviousWay.contextTokens(CHART)).isGreaterThan(prompt.length() / 3);
  }

  @Test
  void theLimitEndsIt() {
    var model = ScriptedChatModel.of("word ".repeat(1000));
    var answer = ObviousWay.ask(CHART, model, Duration.ZERO);
    assertThat(answer.finished()).isFalse();
    assertThat(answer.text().length()).isLessThan(1000);
  }
}
