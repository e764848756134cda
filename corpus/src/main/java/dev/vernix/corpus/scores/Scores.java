package dev.vernix.corpus.scores;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class Scores {
  private static final List<Machine> MACHINES = List.of();

  private Scores() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
