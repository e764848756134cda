package dev.vernix.evals.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is measured, on what, by which scorers, and what is expected of it.
 *
 * @param name as results are filed under
 * @param about one sentence for readers of the results
 * @param task which task gives the cases
 * @param data files or folders that the task reads; empty for a task that makes its own
 * @param options what else the task takes, by name; the task says which
 * @param scorers what is scored, in the order of the report
 * @param repeats how often each seed is run; 2 or more where repeatability is asked for
 * @param seeds of what is drawn at random; each is a run of its own
 * @param needs what a machine may lack: {@code model}
 * @param expected figures that are pinned
 * @param file where it was read
 * @param digest SHA-256 of the file and of those that it extends
 */
public record Suite(
    String name,
    String about,
    String task,
    List<Path> data,
    Map<String, String> options,
    List<String> scorers,
    int repeats,
    List<Long> seeds,
    List<String> needs,
    List<Pinned> expected,
    Path file,
    String digest) {
  /** The word for a language model in {@link #needs}. */
  public static final String MODEL = "model";

  public Suite {
    data = List.copyOf(data);
    options = Map.copyOf(options);
    scorers = List.copyOf(scorers);
    seeds = List.copyOf(seeds);
    needs = List.copyOf(needs);
    expected = List.copyOf(expected);
  }

  /**
   * A figure as it was when it was pinned. One that drifts upward is looked at and pinned again,
   * like one that drifts down.
   *
   * @param slice {@code all}, or a group such as {@code chart=nec-27w}
   * @param figure its name
   * @param value as measured then
   * @param tolerance how far it may be off, upward and downward; 0 or more
   */
  public record Pinned(String slice, String figure, double value, double tolerance) {
    /** What rounding of a division may cost. */
    private static final double ROUNDING = 1e-9;

    /** Whether a measured value is near enough. */
    public boolean holds(double measured) {
      return Math.abs(measured - value) <= tolerance + ROUNDING;
    }
  }

  /** Whether a language model takes part, so that it runs only where one is asked for. */
  public boolean needsModel() {
    return needs.contains(MODEL);
  }
}
