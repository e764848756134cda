package dev.vernix.shell.engine;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.vernix.prompts.EngineException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A model on an Ollama server. Generation is LangChain4j's; around it stands what keeps an answer
 * honest: the prompt must fit, the context is sized for it, and the server must report having read
 * at least as many tokens as the prompt must have.
 */
final class OllamaStreaming implements StreamingChatModel {
  private static final int KEEP_LOADED_SECONDS = 1800;

  /** Tokens of an answer where the request sets no limit. */
  private static final int ANSWER = 1024;

  private final OllamaStreamingChatModel model;
  private final String name;
  private final URI server;
  private final List<String> stop;
  private final ContextPlan context;
  private final Timeouts timeouts;
  private final EngineTimings timings;

  OllamaStreaming(
      URI server,
      String name,
      List<String> stop,
      int contextTokens,
      OptionalInt threads,
      Timeouts timeouts,
      EngineTimings timings) {
    this.server = server;
    this.name = name;
    this.stop = List.copyOf(stop);
    this.context = new ContextPlan(name, contextTokens);
    this.timeouts = timeouts;
    this.timings = timings;
    this.model =
        OllamaStreamingChatModel.builder()
            .httpClientBuilder(OllamaWire.builder(timeouts))
            .baseUrl(server.toString())
            .defaultRequestParameters(
                OllamaChatRequestParameters.builder()
                    .modelName(name)
                    .temperature(0.0)
                    .seed(Engine.SEED)
                    // Ollama's own default of 1.1 punishes copying, which is what phrasing facts
                    // is.
                    .repeatPenalty(1.0)
                    .keepAlive(KEEP_LOADED_SECONDS)
                    .think(false)
                    .numThread(threads.isPresent() ? threads.getAsInt() : null)
                    .build())
            .build();
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    var messages = request.messages().stream().map(ChatFormat::harmless).toList();
    String text = String.join("\n", messages.stream().map(ChatFormat::text).toList());
    int answer = request.maxOutputTokens() == null ? ANSWER : request.maxOutputTokens();
    int atMost = TokenBounds.atMost(ChatFormat.CHATML.render(messages));
    int numCtx;
    try {
      numCtx = context.toHold(atMost, answer);
    } catch (EngineException e) {
      handler.onError(e);
      return;
    }
    var call = new GuardedCall(handler, timeouts, atMost, server + ", " + name, this::explain);
    var check = new Check(call, TokenBounds.atLeast(text), numCtx);
    var sized =
        ChatRequest.builder()
            .messages(messages)
            .parameters(
                request
                    .parameters()
                    .overrideWith(
                        OllamaChatRequestParameters.builder()
                            .numCtx(numCtx)
                            .maxOutputTokens(answer)
                            // A request's own stop texts would replace the model's.
                            .stopSequences(stopFor(request))
                            .build()))
            .build();
    ScopedValue.where(OllamaWire.TAP, check).run(() -> model.chat(sized, call));
  }

  private List<String> stopFor(ChatRequest request) {
    return Stream.concat(stop.stream(), request.stopSequences().stream()).toList();
  }

  @Override
  public ModelProvider provider() {
    return ModelProvider.OLLAMA;
  }

  private EngineException explain(Throwable error) {
    return OllamaFailures.explain(error, server, name);
  }

  /** Holds the server's own account of a call against the prompt that was sent. */
  private final class Check implements OllamaWire.Tap {
    private final GuardedCall call;
    private final int atLeast;
    private final int numCtx;
    private final long began = System.nanoTime();

    Check(GuardedCall call, int atLeast, int numCtx) {
      this.call = call;
      this.atLeast = atLeast;
      this.numCtx = numCtx;
    }

    @Override
    public void last(String json) {
      OllamaFinal last = OllamaFinal.read(json);
      if (last.promptTokens() < atLeast || last.promptTokens() >= numCtx) {
        call.onError(
            new EngineException(
                "the server read only a part of the prompt, so its answer was thrown away",
                server
                    + ", "
                    + name
                    + ": it read "
                    + last.promptTokens()
                    + " tokens of at least "
                    + atLeast,
                "Update Ollama, or use --engine embedded."));
        return;
      }
      if (!call.isOver()) {
        timings.add(last.timing(Duration.ofNanos(System.nanoTime() - began)));
      }
    }

    @Override
    public void cutOff() {
      call.onError(OllamaFailures.diedMidStream(server, name));
    }
  }
}
