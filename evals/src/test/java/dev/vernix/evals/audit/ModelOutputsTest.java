package dev.vernix.evals.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.vernix.evals.bench.BenchModel;
import dev.vernix.evals.bench.VernixJob;
import dev.vernix.prompts.testing.ScriptedChatModel;
import dev.vernix.summary.Summary;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a model says, the polished summary holds nothing without support. */
class ModelOutputsTest {
  private static final VernixJob JOB = VernixJob.draft(LocalDateTime.parse("2026-06-01T08:00"));

  private static Summary polished(String chart, Function<ChatRequest, String> script) {
    var model =
        new BenchModel(
            "ollama", "scripted", ScriptedChatModel.answering(script), () -> Duration.ZERO);
    return JOB.polish(SampleCharts.draft(chart), model);
  }

  /** The asked sentences, each on a line of its own with its tag at the end. */
  private static String lines(ChatRequest request, Function<String, String> change) {
    return ScriptedChatModel.lastUserText(request)
        .lines()
        .filter(l -> l.startsWith("[F"))
        .map(
            l ->
                change.apply(l.substring(l.indexOf(']') + 2))
                    + " "
                    + l.substring(0, l.indexOf(']') + 1))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aModelThatChangesNothingIsAcceptedAndSupported() {
    for (String chart : SampleCharts.NAMES) {
      var summary = polished(chart, r -> lines(r, s -> s));
      assertThat(OutputAudit.audit(summary)).as(chart).isEmpty();
    }
  }

  @Test
  void aModelThatInventsLeavesNoTrace() {
    var random = new Random(7);
    for (String chart : SampleCharts.NAMES) {
      var summary =
          polished(
              chart,
              r ->
                  lines(
                      r,
                      s ->
                          switch (random.nextInt(4)) {
                            case 0 -> s.replaceFirst("\\d", Integer.toString(random.nextInt(10)));
                            case 1 -> s + " Morphine 5 mg was given.";
                            case 2 -> s.replace("mg", "g").replace("mL", "L");
                            default -> s;
                          }));
      assertThat(OutputAudit.audit(summary)).as(chart).isEmpty();
    }
  }
}
