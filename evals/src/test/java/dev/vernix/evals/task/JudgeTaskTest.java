package dev.vernix.evals.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.suite.Runs;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTaskTest {
  private static final String HUMAN =
      """
      id,attribute,score
      1,accurate,5
      2,accurate,2
      3,accurate,5
      4,accurate,2
      1,stigmatizing,0
      """;

  @TempDir Path dir;

  private SuiteResult judge(String labels, ScriptedChatModel model) throws IOException {
    Runs.file(
        dir,
        "rows.csv",
        "id,text,notes\n1,good,notes\n2,bad,notes\n3,good,notes\n4,good but bad,notes\n");
    Runs.file(dir, "labels.csv", labels);
    return Runs.run(
        Runs.file(
            dir,
            "judge.yaml",
            """
            suite: judge
            about: A judge.
            task: judge
            data: rows.csv
            needs: model
            scorers: [judge]
            """
                + (labels.isEmpty() ? "" : "options: {labels: labels.csv}\n")),
        model);
  }

  /** Gives 5 to what begins with "good", 2 to other texts, 0 for stigma. */
  private static ScriptedChatModel model() {
    return ScriptedChatModel.answering(
        request -> {
          String asked = ScriptedChatModel.lastUserText(request);
          return asked.contains("belittle") ? "0" : asked.contains("\ngood") ? "Score: 5" : "2";
        });
  }

  @Test
  void aJudgeIsShownAsItsAgreementWithPeople() throws Exception {
    var r = judge(HUMAN, model());
    var items = r.items();
    assertThat(r.figure("accurate agreement").orElseThrow().value(items)).hasValue(0.75);
    // Agreement 3/4, by chance (2 x 3 + 2 x 1) / 16.
    assertThat(r.figure("accurate kappa").orElseThrow().value(items)).hasValue(0.5);
    assertThat(r.figures()).noneMatch(f -> f.name().contains("score"));
  }

  @Test
  void whatNoPersonRatedIsNotJudged() throws Exception {
    var model = model();
    var r = judge(HUMAN, model);
    assertThat(model.requests()).hasSize(5);
    assertThat(r.unscored().get("thorough agreement")).contains("no person has rated it");
    assertThat(r.unscored().get("stigmatizing kappa")).contains("only one label");
    var none = model();
    assertThat(judge("", none).figures()).isEmpty();
    assertThat(none.requests()).isEmpty();
  }

  @Test
  void anAnswerThatIsNoScoreIsUnscored() throws Exception {
    var r = judge(HUMAN, ScriptedChatModel.answering(request -> "7 of 10"));
    assertThat(r.figures()).isEmpty();
    assertThat(r.unscored().get("accurate agreement")).contains("no score");
  }

  @Test
  void labelsThatDoNotMatchAreRefused() {
    assertThatThrownBy(() -> judge(HUMAN + "9,accurate,1\n", model()))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining("do not match");
    assertThatThrownBy(() -> judge(HUMAN.replace("stigmatizing", "kind"), model()))
        .hasMessageContaining("no attribute 'kind'");
    assertThatThrownBy(() -> judge(HUMAN.replace("1,accurate,5", "1,accurate,6"), model()))
        .hasMessageContaining("not a score of accurate");
  }

  @Test
  void theNineAttributesHaveScales() {
    assertThat(Attribute.all()).hasSize(9).allMatch(a -> a.lowest() < a.highest());
  }
}
