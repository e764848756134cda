package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.vernix.prompts.BlockingChatModel;
import dev.vernix.prompts.EngineException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every chat model here keeps, whatever runs it. */
abstract class ChatModelContract {
  private static final int SHORT = 12;

  /** The model under test. */
  abstract StreamingChatModel model();

  /** The most tokens that its prompt and answer may have together. */
  abstract int contextTokens();

  private static ChatRequest request(String text, int limit, String... stop) {
    return ChatRequest.builder()
        .messages(SystemMessage.from("Repeat the sentences."), UserMessage.from(text))
        .parameters(
            ChatRequestParameters.builder()
                .maxOutputTokens(limit)
                .stopSequences(List.of(stop))
                .build())
        .build();
  }

  private static ChatRequest plain() {
    return request(
        "He was made NPO on day 12. A Replogle was placed to suction. He went home.", SHORT);
  }

  @Test
  void streamsTheAnswerInOrder() {
    Recording heard = Recording.of(model(), plain());
    String whole = heard.response().aiMessage().text();
    assertThat(heard.parts).hasSizeGreaterThan(1).doesNotContain("");
    assertThat(String.join("", heard.parts)).isEqualTo(whole);
    assertThat(heard.ends).hasValue(1);
  }

  @Test
  void givesTheSameAnswerTwice() {
    String once = Recording.of(model(), plain()).response().aiMessage().text();
    assertThat(Recording.of(model(), plain()).response().aiMessage().text()).isEqualTo(once);
  }

  @Test
  void waitingGivesWhatStreamingGives() {
    String streamed = Recording.of(model(), plain()).response().aiMessage().text();
    ChatResponse waited = new BlockingChatModel(model()).chat(plain());
    assertThat(waited.aiMessage().text()).isEqualTo(streamed);
  }

  @Test
  void reportsItsTokens() {
    ChatResponse response = Recording.of(model(), plain()).response();
    assertThat(response.tokenUsage().inputTokenCount()).isBetween(18, 60);
    assertThat(response.tokenUsage().outputTokenCount()).isBetween(1, SHORT);
  }

  @Test
  void stopsAtTheLimitAndSaysSo() {
    Recording heard =
        Recording.of(model(), request("Count: one two three four five six seven.", 3));
    assertThat(heard.response().finishReason()).isEqualTo(FinishReason.LENGTH);
    assertThat(heard.response().tokenUsage().outputTokenCount()).isEqualTo(3);
  }

  @Test
  void stopsBeforeAStopText() {
    String text = "He was made NPO on day 12. A Replogle was placed to suction. He went home.";
    String whole = Recording.of(model(), plain()).response().aiMessage().text();
    String stop = whole.strip().substring(whole.strip().length() / 2).strip();
    stop = stop.substring(0, Math.min(4, stop.length()));
    ChatResponse response = Recording.of(model(), request(text, SHORT, stop)).response();
    assertThat(response.aiMessage().text().strip())
        .isEqualTo(whole.substring(0, whole.indexOf(stop)).strip());
    assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
  }

  @Test
  void neverAnswersAPromptThatDoesNotFit() {
    String secret = "Replogle ".repeat(contextTokens());
    Recording heard = Recording.of(model(), request(secret, SHORT));
    assertThat(heard.failure()).hasMessageContaining("prompt").hasMessageNotContaining("Replogle");
    assertThat(heard.parts).isEmpty();
    assertThat(heard.ends).hasValue(1);
  }

  @Test
  void sayNothingMoreOnceCancelledAndAnswersTheNextCall() throws InterruptedException {
    Recording cancelled = Recording.cancelling(model(), plain(), 2);
    ChatResponse next = Recording.of(model(), plain()).response();
    Thread.sleep(100);
    assertThat(cancelled.parts).hasSize(2);
    assertThat(cancelled.ends).hasValue(0);
    assertThat(next.aiMessage().text()).startsWith(String.join("", cancelled.parts));
  }

  @Test
  void failuresOfTheWaitingModelAreEngineExceptions() {
    var waiting = new BlockingChatModel(model());
    var tooLong = request("word ".repeat(contextTokens()), SHORT);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> waiting.chat(tooLong))
        .isInstanceOf(EngineException.class);
  }
}
