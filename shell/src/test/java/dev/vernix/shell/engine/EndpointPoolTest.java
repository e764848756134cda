package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.vernix.prompts.EngineException;
import dev.vernix.shell.line.CommandError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointPoolTest {
  private static final ChatRequest REQUEST =
      ChatRequest.builder()
          .messages(List.of(SystemMessage.from("Be brief."), UserMessage.from("Feeds?")))
          .maxOutputTokens(5)
          .build();

  private static String ask(EndpointPool pool, int task) {
    return pool.open(task).chat(REQUEST).aiMessage().text();
  }

  @Test
  void bothDialectsAreSpokenAtTemperatureZeroAndTasksAreSpread() throws Exception {
    try (var ollama = FakeEndpoint.answering(200, "one");
        var other = FakeEndpoint.answering(200, "two")) {
      var pool = EndpointPool.of(ollama.address() + "," + other.address() + "/v1/", "m", 1);
      assertThat(pool.calls()).isEqualTo(2);
      assertThat(List.of(ask(pool, 0), ask(pool, 1), ask(pool, 2)))
          .containsExactly("one", "two", "one");
      assertThat(ollama.requests.getFirst())
          .contains("\"truncate\":false", "\"temperature\":0", "\"num_predict\":5", "Be brief.");
      assertThat(other.requests.getFirst())
          .contains("\"model\":\"m\"", "\"temperature\":0", "\"max_tokens\":5", "Feeds?");
    }
  }

  @Test
  void aServerThatFailsIsPassedOverAndOneThatNeverAnswersIsToldWithoutThePrompt()
      throws Exception {
    try (var broken = FakeEndpoint.answering(503, "busy");
        var good = FakeEndpoint.answering(200, "fine")) {
      var pool = EndpointPool.of(broken.address() + "," + good.address(), "m", 1);
      var model = pool.open(0);
      assertThat(model.chat(REQUEST).aiMessage().text()).isEqualTo("fine");
      assertThat(model.chat(REQUEST).aiMessage().text()).isEqualTo("fine");
      assertThat(broken.requests).as("asked last from then on").hasSize(1);
      var alone = EndpointPool.of(broken.address(), "m", 1).open(0);
      assertThatThrownBy(() -> alone.chat(REQUEST))
          .isInstanceOf(EngineException.class)
          .hasMessageContaining("status 503")
          .hasMessageNotContaining("Feeds");
    }
  }

  @Test
  void noServerGetsMoreCallsAtOnceThanItsBound() throws Exception {
    try (var one = FakeEndpoint.answering(200, "one");
        var threads = Executors.newFixedThreadPool(8)) {
      var pool = EndpointPool.of(one.address(), "m", 2);
      var answers = new ArrayList<java.util.concurrent.Future<String>>();
      for (int i = 0; i < 16; i++) {
        int task = i;
        answers.add(threads.submit(() -> ask(pool, task)));
      }
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo("one");
      }
      assertThat(one.most()).isEqualTo(2);
    }
  }

  @Test
  void itTravelsToOtherMachines() throws Exception {
    var pool = EndpointPool.of("http://127.0.0.1:11434,https://models.example/v1", "m", 3);
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(pool);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(pool);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost:11434", "ftp://host", "http://host/api", "http://a b"})
  void whatIsNoServerIsRefused(String address) {
    assertThatThrownBy(() -> EndpointPool.of(address, "m", 1))
        .isInstanceOf(CommandError.class)
        .hasMessageContaining("not the address of a model server");
  }
}
