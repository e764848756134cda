package dev.vernix.guideline.beyond;

import dev.langchain4j.model.chat.ChatModel;
import dev.vernix.prompts.Prompt;
import dev.vernix.prompts.Prompter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Holds a plan item against numbered lines, by a model. */
public final class Judge {
  private final Prompter prompter;
  private final Prompt prompt = Prompt.load("guideline-judge");

  public Judge(ChatModel model) {
    this.prompter = Prompter.of(model);
  }

  /** In which order the prompt has the two. */
  public enum Order {
    PLAN_FIRST,
    GUIDELINE_FIRST
  }

  /**
   * What the model answered.
   *
   * @param stopped true where it was stopped; then nothing is known
   * @param answer empty where it gave none that has the form
   */
  public record Told(boolean stopped, Optional<Answer> answer) {}

  /**
   * Asks once.
   *
   * @param heading above the lines, empty where there is none
   * @throws RuntimeException of the engine
   */
  public Told ask(
      String item, String heading, List<String> lines, Order order, BooleanSupplier stop) {
    String plan = "Plan: " + item;
    String guideline =
        ("Guideline: " + heading.replaceAll("\\s+", " ")).strip()
            + "\n"
            + NumberedPassage.numbered(lines);
    boolean planFirst = order == Order.PLAN_FIRST;
    var said =
        prompter.ask(
            prompt,
            Map.of("first", planFirst ? plan : guideline, "second", planFirst ? guideline : plan),
            line -> {},
            stop);
    return said.cancelled()
        ? new Told(true, Optional.empty())
        : new Told(false, Answer.of(said.text()));
  }
}
