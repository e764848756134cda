package dev.vernix.shell.engine;

import java.time.Duration;

/**
 * What one call to a model took.
 *
 * @param wall from our call to the last token, by our clock
 * @param engine what the engine itself says it took, without loading the model
 * @param load loading the model, zero where it was loaded
 * @param prompt reading the prompt; a prefix that was read before costs nothing
 * @param output writing the answer
 * @param promptTokens tokens of the whole prompt, read before or not
 * @param outputTokens tokens of the answer
 */
public record CallTiming(
    Duration wall,
    Duration engine,
    Duration load,
    Duration prompt,
    Duration output,
    int promptTokens,
    int outputTokens) {

  /** Tokens of the answer per second, or 0 where there was none. */
  public double outputTokensPerSecond() {
    return output.isZero() ? 0 : outputTokens / (output.toNanos() / 1e9);
  }
}
