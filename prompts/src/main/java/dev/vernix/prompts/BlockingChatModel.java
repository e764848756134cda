package dev.vernix.prompts;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ChatModel} that waits for a {@link StreamingChatModel}, so that an engine has one way of
 * calling its model, with one set of timeouts and checks. A failure of the stream is thrown as it
 * came; an interrupted wait cancels the stream at its next token.
 */
public final class BlockingChatModel implements ChatModel {
  private final StreamingChatModel stream;

  public BlockingChatModel(StreamingChatModel stream) {
    this.stream = stream;
  }

  StreamingChatModel stream() {
    return stream;
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    var answer = new Answer();
    stream.chat(request, answer);
    try {
      return answer.done.get();
    } catch (InterruptedException e) {
      answer.cancel();
      Thread.currentThread().interrupt();
      throw new EngineException(
          "the model call was interrupted", "on request", "Run the command again.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new EngineException("the model call failed", kind(e), "Run: vernix doctor.");
    }
  }

  @Override
  public ChatRequestParameters defaultRequestParameters() {
    return stream.defaultRequestParameters();
  }

  @Override
  public ModelProvider provider() {
    return stream.provider();
  }

  @Override
  public Set<Capability> supportedCapabilities() {
    return stream.supportedCapabilities();
  }

  private static String kind(ExecutionException e) {
    Throwable cause = e.getCause();
    return (cause == null ? e : cause).getClass().getName();
  }

  private static final class Answer implements StreamingChatResponseHandler {
    private final CompletableFuture<ChatResponse> done = new CompletableFuture<>();
    private final AtomicReference<@Nullable StreamingHandle> handle = new AtomicReference<>();
    private volatile boolean cancelled;

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
      handle.set(context.streamingHandle());
      if (cancelled) {
        context.streamingHandle().cancel();
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      done.complete(response);
    }

    @Override
    public void onError(Throwable error) {
      done.completeExceptionally(error);
    }

    private void cancel() {
      cancelled = true;
      StreamingHandle running = handle.get();
      if (running != null) {
        running.cancel();
      }
    }
  }
}
