package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real server, started here on a free port, with the small model made from its file. */
@Tag("ollama")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OllamaContractTest extends ChatModelContract {
  @TempDir static Path work;
  private Engine engine = Engine.none(List.of());

  @BeforeAll
  void open() {
    TestModels.smallFile();
    var engines = Engines.of(TestModels.environment(work.resolve("models")));
    engine = engines.open(EngineChoice.OLLAMA, TestModels.SMALL, Progress.SILENT);
  }

  @AfterAll
  void close() {
    engine.close();
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("ollama")))
        .as("servers left running")
        .isEmpty();
  }

  @Override
  StreamingChatModel model() {
    return engine.streaming().orElseThrow();
  }

  @Override
  int contextTokens() {
    return engine.contextTokens();
  }

  @Test
  void runsThePinnedWeights() {
    assertThat(engine.name()).isEqualTo("ollama");
    assertThat(engine.digest()).isEqualTo(TestModels.small().sha256());
    assertThat(engine.remarks()).containsExactly("Started an Ollama server for this run.");
  }

  @Test
  void readsTheWholePromptEachTimeCachedOrNot() {
    String text = "The infant was made NPO. ".repeat(40);
    var request =
        ChatRequest.builder()
            .messages(UserMessage.from(text))
            .parameters(ChatRequestParameters.builder().maxOutputTokens(1).build())
            .build();
    int first = Recording.of(model(), request).response().tokenUsage().inputTokenCount();
    int again = Recording.of(model(), request).response().tokenUsage().inputTokenCount();
    assertThat(again)
        .isEqualTo(first)
        .isBetween(TokenBounds.atLeast(text), engine.countTokens(text) + 10);
  }

  @Test
  void accountsForItsTime() {
    streamsTheAnswerInOrder();
    CallTiming last = engine.timings().calls().getLast();
    assertThat(last.engine()).isPositive().isLessThanOrEqualTo(last.wall());
  }
}
