package dev.vernix.shell.engine;

import java.time.Duration;

/**
 * How long a silent engine is waited for.
 *
 * @param connect to reach a server
 * @param firstToken to the first token, which on a cold start includes loading the model
 * @param perPromptToken what each token of the prompt adds to that
 * @param betweenTokens from one token to the next
 */
public record Timeouts(
    Duration connect, Duration firstToken, Duration perPromptToken, Duration betweenTokens) {
  /** Generous for a 4B model on two busy cores. */
  public static final Timeouts DEFAULT =
      new Timeouts(
          Duration.ofSeconds(5),
          Duration.ofSeconds(120),
          Duration.ofMillis(150),
          Duration.ofSeconds(60));

  /** How long the first token of an answer to such a prompt may take. */
  public Duration firstToken(int promptTokens) {
    return firstToken.plus(perPromptToken.multipliedBy(promptTokens));
  }
}
