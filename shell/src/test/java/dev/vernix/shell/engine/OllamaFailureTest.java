package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * Everything a server can do to us, each of which must end as one clear line without patient text.
 */
class OllamaFailureTest {
  private static final String SECRET =
      "Baby Zebrafinch had bilious residuals on day twelve of his life here";
  private static final Timeouts QUICK =
      new Timeouts(
          Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ZERO, Duration.ofMillis(500));

  private static Recording ask(URI server, EngineTimings timings) {
    var model =
        new OllamaStreaming(
            server, "m", List.of("<|im_end|>"), 8192, OptionalInt.empty(), QUICK, timings);
    return Recording.of(
        model,
        ChatRequest.builder()
            .messages(UserMessage.from(SECRET))
            .parameters(
                ChatRequestParameters.builder().maxOutputTokens(50).stopSequences("STOP").build())
            .build());
  }

  private static EngineException failure(FakeOllama.Answer answer) throws IOException {
    try (var fake = FakeOllama.answering(answer)) {
      Recording heard = ask(fake.address(), new EngineTimings());
      EngineException failure = heard.failure();
      assertThat(heard.ends).hasValue(1);
      assertThat(failure.getMessage())
          .doesNotContain("Zebrafinch")
          .doesNotContain("\n")
          .endsWith(".");
      return failure;
    }
  }

  @Test
  void aGoodAnswerPassesWithItsTiming() throws IOException {
    var timings = new EngineTimings();
    try (var fake =
        FakeOllama.answering(
            (exchange, server) ->
                FakeOllama.lines(
                    exchange,
                    FakeOllama.token("He "),
                    FakeOllama.token("ate."),
                    FakeOllama.last(30)))) {
      assertThat(ask(fake.address(), timings).response().aiMessage().text()).isEqualTo("He ate.");
      assertThat(fake.requests).hasSize(1);
      assertThat(fake.requests.getFirst())
          .contains(
              "\"truncate\":false", "\"shift\":false", "\"num_ctx\" : 4096", "STOP", "<|im_end|>");
    }
    CallTiming timing = timings.calls().getFirst();
    assertThat(timing.engine()).isEqualTo(Duration.ofMillis(8));
    assertThat(timing.prompt()).isEqualTo(Duration.ofMillis(3));
    assertThat(timing.promptTokens()).isEqualTo(30);
  }

  @Test
  void aPromptCutShortIsFoundOut() throws IOException {
    assertThat(
            failure(
                (exchange, server) ->
                    FakeOllama.lines(exchange, FakeOllama.token("Fine."), FakeOllama.last(5))))
        .hasMessageContaining("only a part of the prompt")
        .hasMessageContaining("5 tokens");
  }

  @Test
  void aPromptThatFillsTheContextWasCutShort() throws IOException {
    assertThat(failure((exchange, server) -> FakeOllama.lines(exchange, FakeOllama.last(4096))))
        .hasMessageContaining("only a part of the prompt");
  }

  @Test
  void aServerThatDiesMidStream() throws IOException {
    assertThat(failure((exchange, server) -> FakeOllama.lines(exchange, FakeOllama.token("He "))))
        .hasMessageContaining("broke off");
  }

  @Test
  void aServerThatNeverBegins() throws IOException {
    assertThat(failure((exchange, server) -> server.hang()))
        .hasMessageContaining("did not begin to answer");
  }

  @Test
  void aServerThatFallsSilent() throws IOException {
    assertThat(
            failure(
                (exchange, server) -> {
                  FakeOllama.lines(exchange, FakeOllama.token("He "));
                  server.hang();
                }))
        .hasMessageContaining("in the middle of its answer");
  }

  @Test
  void aMissingModel() throws IOException {
    assertThat(
            failure(
                (exchange, server) ->
                    FakeOllama.status(exchange, 404, "{\"error\":\"model 'm' not found\"}")))
        .hasMessageContaining("vernix model pull m");
  }

  @Test
  void aPromptThatTheServerRefuses() throws IOException {
    assertThat(
            failure(
                (exchange, server) ->
                    FakeOllama.status(
                        exchange,
                        400,
                        "{\"error\":\"the input length exceeds the context length\"}")))
        .hasMessageContaining("does not fit");
  }

  @Test
  void aFaultThatQuotesThePromptIsNotRepeated() throws IOException {
    assertThat(
            failure(
                (exchange, server) ->
                    FakeOllama.status(exchange, 500, "{\"error\":\"" + SECRET + "\"}")))
        .hasMessageContaining("status 500");
  }

  @Test
  void anErrorInTheStream() throws IOException {
    failure(
        (exchange, server) ->
            FakeOllama.lines(exchange, FakeOllama.token("He "), "{\"error\":\"" + SECRET + "\"}"));
  }

  @Test
  void garbageInTheStream() throws IOException {
    failure((exchange, server) -> FakeOllama.lines(exchange, "<html>not json</html>"));
  }

  @Test
  void nobodyThere() throws IOException {
    URI gone;
    try (var fake = FakeOllama.answering((exchange, server) -> {})) {
      gone = fake.address();
    }
    assertThat(ask(gone, new EngineTimings()).failure())
        .hasMessageContaining("no Ollama server answers");
  }

  @Test
  void aPromptTooLongIsNeverSent() throws IOException {
    try (var fake = FakeOllama.answering((exchange, server) -> {})) {
      var model =
          new OllamaStreaming(
              fake.address(),
              "m",
              List.of("x"),
              4096,
              OptionalInt.empty(),
              QUICK,
              new EngineTimings());
      var heard =
          Recording.of(
              model,
              ChatRequest.builder().messages(UserMessage.from("word ".repeat(5000))).build());
      assertThat(heard.failure()).hasMessageContaining("does not fit");
      assertThat(fake.requests).isEmpty();
    }
  }
}
