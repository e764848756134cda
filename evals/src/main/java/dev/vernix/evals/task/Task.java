package dev.vernix.evals.task;

import dev.vernix.evals.scorer.Case;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Makes the cases of one run of a suite. */
public interface Task {

  /**
   * The cases, in an order of its own that does not change.
   *
   * @throws dev.vernix.evals.label.LabelException where the data are not what it takes
   */
  List<Case> cases(Setting setting) throws IOException;

  /** The options that it takes. */
  Set<String> options();
}
