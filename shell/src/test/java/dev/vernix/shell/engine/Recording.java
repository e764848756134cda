package dev.vernix.shell.engine;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.vernix.prompts.EngineException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears one call and remembers everything. */
final class Recording implements StreamingChatResponseHandler {
  private static final long PATIENCE_SECONDS = 300;

  final List<String> parts = new CopyOnWriteArrayList<>();
  final AtomicInteger ends = new AtomicInteger();
  private final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
  private final int cancelAt;

  private Recording(int cancelAt) {
    this.cancelAt = cancelAt;
  }

  static Recording of(StreamingChatModel model, ChatRequest request) {
    return cancelling(model, request, Integer.MAX_VALUE);
  }

  /** Cancels when it hears that part, counted from 1. */
  static Recording cancelling(StreamingChatModel model, ChatRequest request, int cancelAt) {
    var recording = new Recording(cancelAt);
    model.chat(request, recording);
    return recording;
  }

  @Override
  public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
    parts.add(part.text());
    if (parts.size() == cancelAt) {
      context.streamingHandle().cancel();
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    ends.incrementAndGet();
    end.complete(response);
  }

  @Override
  public void onError(Throwable error) {
    ends.incrementAndGet();
    end.completeExceptionally(error);
  }

  ChatResponse response() {
    try {
      return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new AssertionError("no complete answer", e);
    }
  }

  EngineException failure() {
    try {
      throw new AssertionError("answered: " + end.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EngineException failure) {
        return failure;
      }
      throw new AssertionError("not an EngineException", e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("never ended", e);
    }
  }
}
