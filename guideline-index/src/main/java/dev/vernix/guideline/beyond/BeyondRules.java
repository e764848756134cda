package dev.vernix.guideline.beyond;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.vernix.guideline.beyond.Judge.Order;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.state.Reading;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Asks a model whether guideline passages support the items of a plan that no recommendation
 * judges.
 *
 * <p>The model is first asked about {@link Controls}: one that fails them is asked no more. Every
 * item is then asked about twice beside a passage, in two orders of the prompt. What is left out,
 * and why, is counted.
 */
public final class BeyondRules {
  private final Judge judge;
  private final String name;
  private final Pairs pairs;

  /**
   * @param model any engine's
   * @param name of the model, as findings show it
   * @param passages finds passages of guidelines, such as {@link
   *     dev.vernix.guideline.index.GuidelineRetriever}; closed by whoever opened it
   * @param library says which passages of the digest are computed by rules
   */
  public BeyondRules(ChatModel model, String name, ContentRetriever passages, Library library) {
    this.judge = new Judge(model);
    this.name = name;
    this.pairs = new Pairs(passages, library);
  }

  /**
   * Asks about the latest plan that was judged.
   *
   * @param reading of the same chart as the findings
   * @param each takes what stands, before any model is asked, after each pair and at the end
   * @param stop true ends it early; what was found stands
   * @throws RuntimeException of the engine, after which the last given to {@code each} stands
   */
  public ModelFindings ask(
      Reading reading, Findings findings, Consumer<ModelFindings> each, BooleanSupplier stop) {
    var made = pairs.of(reading, findings);
    var count = new Count(name, made);
    each.accept(count.now());
    if (!made.pairs().isEmpty() && fit(count, stop)) {
      for (var pair : made.pairs()) {
        if (stop.getAsBoolean() || !judge(pair, count, stop)) {
          break;
        }
        each.accept(count.now());
      }
    }
    each.accept(count.now());
    return count.now();
  }

  /** True where the model gets the controls right; false as well where it was stopped. */
  private boolean fit(Count count, BooleanSupplier stop) {
    for (var control : Controls.ALL) {
      if (stop.getAsBoolean()) {
        return false;
      }
      var told = judge.ask(control.item(), "", control.lines(), Order.PLAN_FIRST, stop);
      if (told.stopped() || !count.control(control.rightlyAnswered(told.answer()))) {
        return false;
      }
    }
    return true;
  }

  /** False where it was stopped, and nothing is known of the pair. */
  private boolean judge(Pair pair, Count count, BooleanSupplier stop) {
    var first = ask(pair, Order.PLAN_FIRST, stop);
    if (first.stopped()) {
      return false;
    }
    var out = out(first.answer(), pair);
    if (out.isPresent()) {
      count.leftOut(out.get());
      return true;
    }
    var second = ask(pair, Order.GUIDELINE_FIRST, stop);
    if (second.stopped()) {
      return false;
    }
    count.take(pair, first.answer().orElseThrow(), second.answer());
    return true;
  }

  private Judge.Told ask(Pair pair, Order order, BooleanSupplier stop) {
    var passage = pair.passage();
    return judge.ask(pair.item().text(), passage.section(), passage.lines(), order, stop);
  }

  /** Why the first answer alone leaves the pair out. */
  private static Optional<LeftOut> out(Optional<Answer> read, Pair pair) {
    if (read.isEmpty()) {
      return Optional.of(LeftOut.NOT_UNDERSTOOD);
    }
    if (read.get().word() == Judgement.UNRELATED) {
      return Optional.of(LeftOut.UNRELATED);
    }
    if (!read.get().within(pair.passage().lines().size())) {
      return Optional.of(LeftOut.NO_SUCH_LINE);
    }
    return pair.fits(read.get().lines()) ? Optional.empty() : Optional.of(LeftOut.POPULATION);
  }
}
