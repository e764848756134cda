package dev.vernix.shell.engine;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.provenance.ModelUsed;
import dev.vernix.prompts.BlockingChatModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * An open engine: the model that it runs and how to call it. Every call is made at temperature 0
 * with a fixed seed, and fails with an {@link dev.vernix.prompts.EngineException} rather than
 * answer a prompt that was cut short.
 */
public final class Engine implements AutoCloseable {
  /** The seed of every call. */
  public static final int SEED = 42;

  private final EngineChoice kind;
  private final String model;
  private final String digest;
  private final int contextTokens;
  private final Optional<StreamingChatModel> streaming;
  private final ToIntFunction<String> counter;
  private final EngineTimings timings;
  private final List<String> remarks;
  private final Runnable closer;

  Engine(
      EngineChoice kind,
      String model,
      String digest,
      int contextTokens,
      Optional<StreamingChatModel> streaming,
      ToIntFunction<String> counter,
      EngineTimings timings,
      List<String> remarks,
      Runnable closer) {
    this.kind = kind;
    this.model = model;
    this.digest = digest;
    this.contextTokens = contextTokens;
    this.streaming = streaming;
    this.counter = counter;
    this.timings = timings;
    this.remarks = List.copyOf(remarks);
    this.closer = closer;
  }

  /** No engine, and why. */
  static Engine none(List<String> remarks) {
    return new Engine(
        EngineChoice.NONE,
        "",
        "",
        0,
        Optional.empty(),
        TokenBounds::atMost,
        new EngineTimings(),
        remarks,
        () -> {});
  }

  /** The same engine with remarks before its own. */
  Engine remarking(List<String> more) {
    var all = new java.util.ArrayList<>(more);
    all.addAll(remarks);
    return new Engine(kind, model, digest, contextTokens, streaming, counter, timings, all, closer);
  }

  /** Which engine it is; never {@link EngineChoice#AUTO}. */
  public EngineChoice kind() {
    return kind;
  }

  /** {@code ollama}, {@code embedded} or {@code none}, as results name it. */
  public String name() {
    return kind.word();
  }

  /** The model's name, or empty for none. */
  public String model() {
    return model;
  }

  /** The SHA-256 of the weights in hexadecimal, or empty where the engine does not say. */
  public String digest() {
    return digest;
  }

  /** The model as LangChain4j streams from it; empty for none. */
  public Optional<StreamingChatModel> streaming() {
    return streaming;
  }

  /** The model as LangChain4j calls it; empty for none. */
  public Optional<ChatModel> chat() {
    return streaming.map(BlockingChatModel::new);
  }

  /** The model as results name it, {@link ModelUsed#NONE} where there is none. */
  public ModelUsed used() {
    return streaming().isEmpty()
        ? ModelUsed.NONE
        : ModelUsed.of(
            name(),
            model(),
            digest(),
            Map.of("temperature", "0", "context", Integer.toString(contextTokens)));
  }

  /** The most tokens that a prompt and its answer may have together; 0 for none. */
  public int contextTokens() {
    return contextTokens;
  }

  /** How many tokens the text has: exact where the tokenizer is at hand, else never too few. */
  public int countTokens(String text) {
    return counter.applyAsInt(text);
  }

  /** Whether the messages and an answer of so many tokens fit the context. */
  public boolean fits(List<ChatMessage> messages, int answerTokens) {
    return countTokens(ChatFormat.CHATML.render(messages)) + answerTokens <= contextTokens;
  }

  /** What the calls so far took. */
  public EngineTimings timings() {
    return timings;
  }

  /**
   * What the user should know about the choice, a line each: why there is no model, what was
   * started.
   */
  public List<String> remarks() {
    return remarks;
  }

  /** Lets go of the model, and ends the server if Vernix started it. */
  @Override
  public void close() {
    closer.run();
  }
}
