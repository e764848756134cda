package dev.vernix.evals.obvious;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.Chart;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * What one would do without Vernix: all notes of the stay in one prompt, and one request for the
 * summary.
 */
public final class ObviousWay {
  private static final Prompt PROMPT = Prompt.load("whole-stay");

  /** Characters of English clinical text per token, fewer than any tokeniser gives here. */
  private static final double CHARS_PER_TOKEN = 2.2;

  private static final int ANSWER_TOKENS = 1_800;

  private ObviousWay() {}

  /**
   * What came back.
   *
   * @param text as far as it came
   * @param wall from the request to the last word, or to the limit
   * @param firstLine from the request to the first whole line; equal to {@code wall} where none
   *     came
   * @param finished false where the limit ended it
   */
  public record Answer(String text, Duration wall, Duration firstLine, boolean finished) {}

  /** The context in tokens that a model needs so that nothing of the stay is dropped. */
  public static int contextTokens(Chart chart) {
    return (int) (notes(chart).length() / CHARS_PER_TOKEN) + ANSWER_TOKENS + 512;
  }

  /**
   * Asks for the summary of the whole stay.
   *
   * @param model with a context of at least {@link #contextTokens}
   * @param limit after which the model is stopped at its next token
   */
  public static Answer ask(Chart chart, StreamingChatModel model, Duration limit) {
    long start = System.nanoTime();
    var first = new AtomicLong();
    var answer =
        new Prompter(model)
            .ask(
                PROMPT,
                Map.of("notes", notes(chart)),
                line -> first.compareAndSet(0, System.nanoTime() - start),
                () -> System.nanoTime() - start > limit.toNanos());
    long wall = System.nanoTime() - start;
    return new Answer(
        answer.text(),
        Duration.ofNanos(wall),
        Duration.ofNanos(first.get() == 0 ? wall : first.get()),
        answer.complete() && !answer.cancelled());
  }

  private static String notes(Chart chart) {
    return chart.notes().stream()
        .map(n -> n.time() + " " + n.type().id() + "\n" + n.body().strip())
        .collect(Collectors.joining("\n\n"));
  }
}
