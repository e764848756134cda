package dev.vernix.evals.cluster;

import dev.langchain4j.model.chat.ChatModel;
import java.io.Serializable;

/** Makes models where charts are read, which may be another machine. */
public interface ModelFactory extends Serializable {

  /** The model's name, as findings show it. */
  String name();

  /** How many calls may run at once, over all machines. */
  int calls();

  /**
   * The model for one task, which calls it once at a time.
   *
   * @param task its number, from 0: tasks are spread over endpoints by it
   */
  ChatModel open(int task);
}
