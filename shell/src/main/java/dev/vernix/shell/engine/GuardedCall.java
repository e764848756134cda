package dev.vernix.shell.engine;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.vernix.prompts.EngineException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands between an engine and whoever listens: the listener hears tokens in order and then exactly
 * one end, a complete answer or an {@link EngineException}, even from an engine that falls silent.
 * Once the listener has cancelled, it hears nothing more.
 */
final class GuardedCall implements StreamingChatResponseHandler {
  private final StreamingChatResponseHandler listener;
  private final Timeouts timeouts;
  private final String place;
  private final Function<Throwable, EngineException> explain;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile long deadline;
  private volatile boolean started;
  private volatile @Nullable StreamingHandle engineHandle;
  private volatile Runnable abandon = this::cancelEngine;

  /**
   * @param place where the engine is, for messages
   * @param explain turns the engine's failure into a line without patient text
   */
  GuardedCall(
      StreamingChatResponseHandler listener,
      Timeouts timeouts,
      int promptTokens,
      String place,
      Function<Throwable, EngineException> explain) {
    this.listener = listener;
    this.timeouts = timeouts;
    this.place = place;
    this.explain = explain;
    this.deadline = System.nanoTime() + timeouts.firstToken(promptTokens).toNanos();
    Thread.ofVirtual().name("vernix-watch").start(this::watch);
  }

  /**
   * What to do with the engine once it has been given up; otherwise its last token's handle is
   * cancelled.
   */
  void onGivingUp(Runnable action) {
    abandon = action;
  }

  /** Whether the call is over; what the engine still says is not passed on. */
  boolean isOver() {
    return ended.get();
  }

  @Override
  public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
    engineHandle = context.streamingHandle();
    started = true;
    deadline = System.nanoTime() + timeouts.betweenTokens().toNanos();
    if (ended.get()) {
      context.streamingHandle().cancel();
    } else {
      listener.onPartialResponse(
          part, new PartialResponseContext(new Handle(context.streamingHandle())));
      // What the listener does with a token is not the engine's silence.
      deadline = System.nanoTime() + timeouts.betweenTokens().toNanos();
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    if (ended.compareAndSet(false, true)) {
      listener.onCompleteResponse(response);
    }
  }

  @Override
  public void onError(Throwable error) {
    if (ended.compareAndSet(false, true)) {
      listener.onError(error instanceof EngineException known ? known : explain.apply(error));
    }
  }

  private void watch() {
    try {
      while (!ended.get()) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          giveUp();
          return;
        }
        Thread.sleep(Duration.ofNanos(Math.min(left, 1_000_000_000)).plusMillis(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveUp() {
    boolean begun = started;
    onError(
        new EngineException(
            begun
                ? "the model stopped in the middle of its answer"
                : "the model did not begin to answer",
            place
                + String.format(
                    Locale.ROOT,
                    ", %s",
                    begun ? "silent too long after a token" : "no first token in time"),
            "Run: vernix doctor."));
    abandon.run();
  }

  private void cancelEngine() {
    StreamingHandle handle = engineHandle;
    if (handle != null) {
      handle.cancel();
    }
  }

  private final class Handle implements StreamingHandle {
    private final StreamingHandle engine;
    private volatile boolean cancelled;

    Handle(StreamingHandle engine) {
      this.engine = engine;
    }

    @Override
    public void cancel() {
      cancelled = true;
      ended.set(true);
      engine.cancel();
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
