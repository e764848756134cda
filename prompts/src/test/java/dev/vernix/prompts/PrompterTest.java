package dev.vernix.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.vernix.prompts.testing.ScriptedChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class PrompterTest {
  static final Prompt PROMPT = PromptFile.parse("p", PromptTest.GOOD);
  static final Map<String, String> INPUTS = Map.of("a", "1", "b", "2");
  final List<String> lines = new ArrayList<>();

  interface Script {
    void play(StreamingChatResponseHandler handler) throws Exception;
  }

  static Prompter playing(Script script) {
    return new Prompter(
        new StreamingChatModel() {
          @Override
          public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
            Thread.ofVirtual()
                .start(
                    () -> {
                      try {
                        script.play(handler);
                      } catch (Exception e) {
                        handler.onError(e);
                      }
                    });
          }
        });
  }

  static ChatResponse done(FinishReason reason) {
    return ChatResponse.builder()
        .aiMessage(AiMessage.from("x"))
        .finishReason(reason)
        .tokenUsage(new TokenUsage(5, 7))
        .build();
  }

  @Test
  void handsOutWholeLinesAsTheyComplete() {
    var answer =
        playing(
                h -> {
                  for (String piece : List.of("One", " line.\nTwo", "\n\n  Three\nFo", "ur")) {
                    h.onPartialResponse(piece);
                  }
                  h.onCompleteResponse(done(FinishReason.STOP));
                })
            .ask(PROMPT, INPUTS, lines::add);
    assertThat(lines).containsExactly("One line.", "Two", "Three", "Four");
    assertThat(answer.complete()).isTrue();
    assertThat(answer.usage()).isEqualTo(new TokenUsage(5, 7));
  }

  @Test
  void keepsBackTheLastLineOfAnAnswerCutOff() {
    var answer =
        playing(
                h -> {
                  h.onPartialResponse("One.\nTwo was giv");
                  h.onCompleteResponse(done(FinishReason.LENGTH));
                })
            .ask(PROMPT, INPUTS, lines::add);
    assertThat(lines).containsExactly("One.");
    assertThat(answer.complete()).isFalse();
    assertThat(answer.cancelled()).isFalse();
  }

  @Test
  void throwsAnEngineFailureAsItCame() {
    var failure = new IllegalStateException("server gone");
    assertThatThrownBy(
            () ->
                playing(
                        h -> {
                          h.onPartialResponse("One.\nTw");
                          h.onError(failure);
                        })
                    .ask(PROMPT, INPUTS, lines::add))
        .isSameAs(failure);
    assertThat(lines).containsExactly("One.");
  }

  @Test
  void stopsTheModelWhenAsked() {
    Handle handle = new Handle();
    var answer =
        playing(
                h -> {
                  while (!handle.isCancelled()) {
                    h.onPartialResponse(
                        new PartialResponse("Line.\n"), new PartialResponseContext(handle));
                  }
                })
            .ask(PROMPT, INPUTS, lines::add, () -> lines.size() == 3);
    assertThat(answer.cancelled()).isTrue();
    assertThat(lines).hasSize(3);
  }

  @Test
  void stopsTheModelWhenTheTakerFails() {
    Handle handle = new Handle();
    assertThatThrownBy(
            () ->
                playing(
                        h ->
                            h.onPartialResponse(
                                new PartialResponse("Line.\n"), new PartialResponseContext(handle)))
                    .ask(
                        PROMPT,
                        INPUTS,
                        line -> {
                          throw new IllegalArgumentException("full disk");
                        }))
        .hasMessage("full disk");
    assertThat(handle.isCancelled()).isTrue();
  }

  @Test
  void anInterruptedCallerStopsTheModelAndStaysInterrupted() {
    Handle handle = new Handle();
    Thread caller = Thread.currentThread();
    var answer =
        playing(
                h -> {
                  h.onPartialResponse(
                      new PartialResponse("One.\n"), new PartialResponseContext(handle));
                  caller.interrupt();
                })
            .ask(PROMPT, INPUTS, lines::add);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(answer.cancelled()).isTrue();
    assertThat(handle.isCancelled()).isTrue();
  }

  static final class Handle implements StreamingHandle {
    final AtomicBoolean cancelled = new AtomicBoolean();

    @Override
    public void cancel() {
      cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }
  }

  @Test
  void aModelThatDoesNotStreamAnswersInLinesTooAndFailsAsItDoes() {
    ChatModel whole =
        new ChatModel() {
          @Override
          public ChatResponse doChat(ChatRequest request) {
            return ChatResponse.builder().aiMessage(AiMessage.from("one\ntwo")).build();
          }
        };
    List<String> lines = new ArrayList<>();
    var answer =
        Prompter.of(whole)
            .ask(Prompt.load("recall"), Map.of("lines", "L1 Skin mottled."), lines::add);
    assertThat(lines).containsExactly("one", "two");
    assertThat(answer.complete()).isTrue();
    var failing = ScriptedChatModel.of().blocking();
    assertThatThrownBy(
            () ->
                Prompter.of(failing)
                    .ask(Prompt.load("recall"), Map.of("lines", "L1 Skin mottled."), l -> {}))
        .isInstanceOf(EngineException.class);
  }
}
