package dev.vernix.shell.engine;

import de.kherud.llama.LlamaIterator;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.vernix.prompts.EngineException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A pinned model run by llama.cpp in this process. The text that a prompt shares with the one
 * before is not read again.
 *
 * <p>Calls are answered one after the other, each on a daemon thread: llama.cpp cannot be woken
 * while it works on a prompt, so a call that was given up keeps its thread until the process ends.
 * llama.cpp also leaves a native thread behind that only {@link System#exit} ends.
 */
public final class EmbeddedChatModel implements StreamingChatModel, AutoCloseable {
  /** Tokens of an answer where the request sets no limit. */
  private static final int ANSWER = 1024;

  private static final long CLOSE_SECONDS = 5;

  private final CatalogueModel model;
  private final LlamaRuntime runtime;
  private final Timeouts timeouts;
  private final EngineTimings timings;

  /**
   * Done when the call that came last is over; calls take turns in the order in which they came.
   */
  private final AtomicReference<CompletableFuture<Boolean>> last =
      new AtomicReference<>(CompletableFuture.completedFuture(true));

  /**
   * @param file the model's verified file
   * @param cache where the native library is unpacked
   */
  EmbeddedChatModel(
      CatalogueModel model, Path file, Path cache, Timeouts timeouts, EngineTimings timings) {
    this.model = model;
    this.runtime =
        new LlamaRuntime(file, cache, new ContextPlan(model.name(), model.contextTokens()));
    this.timeouts = timeouts;
    this.timings = timings;
  }

  /** How many tokens the text has; loads the model. */
  public int countTokens(String text) {
    return runtime.countTokens(text);
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    var messages = request.messages().stream().map(ChatFormat::harmless).toList();
    String prompt = model.chat().render(messages);
    var call =
        new GuardedCall(
            handler,
            timeouts,
            TokenBounds.atMost(prompt),
            "embedded, " + model.name(),
            this::explain);
    var turn = new CompletableFuture<Boolean>();
    CompletableFuture<Boolean> before = last.getAndSet(turn);
    Thread.ofPlatform()
        .daemon()
        .name("vernix-embedded")
        .start(
            () -> {
              before.join();
              answer(request, prompt, call, () -> turn.complete(true));
            });
  }

  private void answer(ChatRequest request, String prompt, GuardedCall call, Runnable release) {
    try {
      if (!call.isOver()) {
        generate(request, prompt, call, release);
      }
    } catch (RuntimeException | LinkageError e) {
      call.onError(e);
    } finally {
      release.run();
    }
  }

  private void generate(ChatRequest request, String prompt, GuardedCall call, Runnable release) {
    long began = System.nanoTime();
    int promptTokens = runtime.countTokens(prompt);
    int limit = request.maxOutputTokens() == null ? ANSWER : request.maxOutputTokens();
    var stop = new ArrayList<>(model.stop());
    stop.addAll(request.stopSequences());
    LlamaIterator tokens = runtime.generate(prompt, promptTokens, limit, stop);
    Duration load = runtime.takeLoadTime();
    long asked = System.nanoTime();
    call.onGivingUp(
        () -> {
          tokens.cancel();
          release.run();
        });
    var handle = new Handle();
    var text = new StringBuilder();
    long first = 0;
    int pieces = 0;
    while (tokens.hasNext()) {
      String piece = tokens.next().text;
      first = first == 0 ? System.nanoTime() : first;
      pieces++;
      if (!piece.isEmpty()) {
        text.append(piece);
        call.onPartialResponse(new PartialResponse(piece), new PartialResponseContext(handle));
      }
      if (handle.isCancelled() || call.isOver()) {
        tokens.cancel();
        return;
      }
    }
    long ended = System.nanoTime();
    // The last piece only says that the answer has ended.
    int answered = Math.max(0, pieces - 1);
    timings.add(
        new CallTiming(
            Duration.ofNanos(ended - began),
            Duration.ofNanos(ended - asked),
            load,
            Duration.ofNanos(first - asked),
            Duration.ofNanos(ended - first),
            promptTokens,
            answered));
    call.onCompleteResponse(
        ChatResponse.builder()
            .aiMessage(AiMessage.from(text.toString()))
            .modelName(model.name())
            .tokenUsage(new TokenUsage(promptTokens, answered))
            .finishReason(answered >= limit ? FinishReason.LENGTH : FinishReason.STOP)
            .build());
  }

  private EngineException explain(Throwable error) {
    // llama.cpp's own words are about the machine and the context, but nobody promises that.
    return new EngineException(
        "the embedded engine failed",
        "embedded, " + model.name() + ", " + error.getClass().getSimpleName(),
        "Run: vernix doctor.");
  }

  /** Frees the model, unless a call that was given up still uses it. */
  @Override
  public void close() {
    try {
      last.get().get(CLOSE_SECONDS, TimeUnit.SECONDS);
      runtime.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // The process is about to end; freeing what a call still uses would end it with a crash.
    }
  }

  private static final class Handle implements StreamingHandle {
    private volatile boolean cancelled;

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
