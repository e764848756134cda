package dev.vernix.shell.engine;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import dev.vernix.prompts.EngineException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One model in llama.cpp, loaded when it is first needed and again when a prompt needs a larger
 * context. Used by one call at a time.
 */
final class LlamaRuntime {

  /**
   * How much of a prompt, in characters, is always read anew. With the 1.5B model a prompt that was
   * all but its last token in the cache was answered differently from the first time, and alike
   * when more of it was read anew; probably a single token is computed by other routines than a
   * batch.
   */
  private static final int ALWAYS_READ = 64;

  private final Path file;
  private final Path cache;
  private final ContextPlan context;
  private @Nullable LlamaModel model;
  private int loadedContext;
  private String lastPrompt = "";
  private Duration lastLoad = Duration.ZERO;

  LlamaRuntime(Path file, Path cache, ContextPlan context) {
    this.file = file;
    this.cache = cache;
    this.context = context;
  }

  /** How many tokens the text has, control tokens counted as one each. */
  synchronized int countTokens(String text) {
    return loaded(context.current()).encode(text).length;
  }

  /** How long loading took since the last time this was asked. */
  synchronized Duration takeLoadTime() {
    Duration time = lastLoad;
    lastLoad = Duration.ZERO;
    return time;
  }

  /**
   * Starts an answer; each element is one token's text, and one more ends it.
   *
   * @throws EngineException if prompt and answer do not fit the model together
   */
  synchronized LlamaIterator generate(
      String prompt, int promptTokens, int answerTokens, List<String> stop) {
    // Two to spare: llama.cpp fails the answer rather than end it where the context is used up.
    LlamaModel ready = loaded(context.toHold(promptTokens, answerTokens + 2));
    boolean cached = shared(lastPrompt, prompt) <= prompt.length() - ALWAYS_READ;
    lastPrompt = prompt;
    return ready
        .generate(
            new InferenceParameters(prompt)
                .setTemperature(0)
                .setSeed(Engine.SEED)
                .setRepeatPenalty(1)
                .setNPredict(answerTokens)
                .setCachePrompt(cached)
                .setStopStrings(stop.toArray(String[]::new)))
        .iterator();
  }

  private static int shared(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private LlamaModel loaded(int contextTokens) {
    LlamaModel ready = model;
    if (ready != null && loadedContext >= contextTokens) {
      return ready;
    }
    close();
    long began = System.nanoTime();
    NativeLibrary.prepare(cache);
    Waiting.bySleeping();
    int threads = Runtime.getRuntime().availableProcessors();
    try {
      model =
          new LlamaModel(
              new ModelParameters()
                  .setModel(file.toString())
                  .setCtxSize(contextTokens)
                  .setThreads(threads)
                  .setThreadsBatch(threads)
                  .disableContextShift()
                  .disableLog());
    } catch (RuntimeException | LinkageError e) {
      throw new EngineException(
          "the embedded engine cannot load the model", file.toString(), "Run: vernix doctor.", e);
    }
    loadedContext = contextTokens;
    lastLoad = lastLoad.plusNanos(System.nanoTime() - began);
    return java.util.Objects.requireNonNull(model);
  }

  /** Frees the model's memory. No call may be under way. */
  synchronized void close() {
    LlamaModel ready = model;
    model = null;
    if (ready != null) {
      ready.close();
    }
  }
}
