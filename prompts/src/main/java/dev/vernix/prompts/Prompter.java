package dev.vernix.prompts;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one class that renders a prompt, calls a model and returns what it said.
 *
 * @param model of any engine
 */
public record Prompter(StreamingChatModel model) {

  /** Calls a model that does not stream; one that waits for a stream streams again. */
  public static Prompter of(ChatModel model) {
    return new Prompter(
        model instanceof BlockingChatModel blocking ? blocking.stream() : new WholeAnswer(model));
  }

  /**
   * What came back.
   *
   * @param text all of it
   * @param complete false where it was cancelled, or cut off at the most tokens allowed
   * @param cancelled whether the caller stopped it
   * @param usage tokens as the engine counted them, null where it does not say
   */
  public record Answer(
      String text, boolean complete, boolean cancelled, @Nullable TokenUsage usage) {}

  /** {@link #ask(Prompt, Map, Consumer, BooleanSupplier)} that nothing stops. */
  public Answer ask(Prompt prompt, Map<String, String> inputs, Consumer<String> onLine) {
    return ask(prompt, inputs, onLine, () -> false);
  }

  /**
   * Asks and waits for the answer.
   *
   * <p>An exception of the engine is thrown on as it came; lines handed out before it stand. An
   * exception that {@code onLine} throws stops the model and is thrown on as well. Interrupting the
   * calling thread stops the model and leaves the thread interrupted.
   *
   * @param inputs exactly what the prompt declares
   * @param onLine takes each line once it is whole, in order, on the engine's thread; never a part
   *     of one
   * @param stop asked at every piece of the answer; true stops the model
   */
  public Answer ask(
      Prompt prompt, Map<String, String> inputs, Consumer<String> onLine, BooleanSupplier stop) {
    LineStream stream = new LineStream(onLine, stop);
    model.chat(prompt.render(inputs), stream);
    try {
      return stream.answer().get();
    } catch (InterruptedException e) {
      stream.cancel();
      Thread.currentThread().interrupt();
      return stream.soFar();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException r -> throw r;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException("the engine failed", e.getCause());
      }
    }
  }
}
