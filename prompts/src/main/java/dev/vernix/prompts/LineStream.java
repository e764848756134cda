package dev.vernix.prompts;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.vernix.prompts.Prompter.Answer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a streamed answer into whole lines. Engines may call from any thread, but from one at a
 * time.
 */
final class LineStream implements StreamingChatResponseHandler {
  private final Consumer<String> onLine;
  private final BooleanSupplier stop;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private int given;
  private @Nullable StreamingHandle handle;

  LineStream(Consumer<String> onLine, BooleanSupplier stop) {
    this.onLine = onLine;
    this.stop = stop;
  }

  Future<Answer> answer() {
    return answer;
  }

  synchronized Answer soFar() {
    return new Answer(text.toString(), false, true, null);
  }

  synchronized void cancel() {
    if (handle != null) {
      handle.cancel();
    }
    answer.complete(soFar());
  }

  @Override
  public synchronized void onPartialResponse(String piece) {
    if (answer.isDone()) {
      return;
    }
    if (stop.getAsBoolean()) {
      cancel();
      return;
    }
    text.append(piece);
    try {
      for (int end = text.indexOf("\n", given); end >= 0; end = text.indexOf("\n", given)) {
        give(end);
      }
    } catch (RuntimeException | Error e) {
      if (handle != null) {
        handle.cancel();
      }
      answer.completeExceptionally(e);
    }
  }

  @Override
  public synchronized void onPartialResponse(
      PartialResponse piece, PartialResponseContext context) {
    handle = context.streamingHandle();
    onPartialResponse(piece.text());
  }

  @Override
  public synchronized void onCompleteResponse(ChatResponse response) {
    if (answer.isDone()) {
      return;
    }
    boolean cut = response.finishReason() == FinishReason.LENGTH;
    try {
      // The last line of an answer cut off at its limit may lack its second half.
      if (!cut && given < text.length()) {
        give(text.length());
      }
      answer.complete(new Answer(text.toString(), !cut, false, response.tokenUsage()));
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  @Override
  public synchronized void onError(Throwable error) {
    answer.completeExceptionally(error);
  }

  private void give(int end) {
    String line = text.substring(given, end).strip();
    given = Math.min(end + 1, text.length());
    if (!line.isEmpty()) {
      onLine.accept(line);
    }
  }
}
