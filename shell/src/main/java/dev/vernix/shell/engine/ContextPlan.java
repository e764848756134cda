package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;

/**
 * How large a context the engine is asked for. Changing it makes an engine load the model again, so
 * it goes up in powers of two and never down.
 */
final class ContextPlan {
  private static final int SMALLEST = 4096;

  private final String model;
  private final int largest;
  private int current;

  /**
   * @param model for the message
   * @param largest what the model was trained for, in tokens
   */
  ContextPlan(String model, int largest) {
    this.model = model;
    this.largest = largest;
    this.current = Math.min(SMALLEST, largest);
  }

  /** The most tokens that prompt and answer may have together. */
  int largest() {
    return largest;
  }

  /** The context now. */
  synchronized int current() {
    return current;
  }

  /**
   * A context that holds the prompt and its answer.
   *
   * @throws EngineException if the model has none so large; nothing has been sent then
   */
  synchronized int toHold(int promptTokens, int answerTokens) {
    long needed = (long) promptTokens + answerTokens;
    if (needed > largest) {
      throw tooLong(model, promptTokens, answerTokens, largest);
    }
    while (current < needed) {
      current = Math.min(current * 2, largest);
    }
    return current;
  }

  static EngineException tooLong(String model, int promptTokens, int answerTokens, int context) {
    return new EngineException(
        "the prompt does not fit the model and was not sent short",
        model
            + ": "
            + promptTokens
            + " tokens and "
            + answerTokens
            + " for the answer, of "
            + context,
        "Split it, or use a model with a longer context.");
  }
}
