package dev.vernix.evals.task;

import java.util.List;

/** The tasks by the names that suites use. */
public final class Tasks {
  /** Every name, in the order of the documentation. */
  public static final List<String> NAMES =
      List.of(
          "summary",
          "reading",
          "plans",
          "retrieval",
          "handouts",
          "planted",
          "context",
          "sentences",
          "texts",
          "labels",
          "judge");

  private Tasks() {}

  /**
   * The task of a name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Task named(String name) {
    return switch (name) {
      case "summary" -> new SummaryTask();
      case "reading" -> new ReadingTask();
      case "plans" -> new PlanTask();
      case "retrieval" -> new RetrievalTask();
      case "handouts" -> new HandoutTask();
      case "planted" -> new PlantedTask();
      case "context" -> new ContextTask();
      case "sentences" -> new SentenceTask();
      case "texts" -> new TextTask();
      case "labels" -> new LabelTask();
      case "judge" -> new JudgeTask();
      default -> throw new IllegalArgumentException("no task " + name);
    };
  }
}
