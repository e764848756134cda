package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class Episodes {
  private static final List<Machine> MACHINES = List.of();

  private Episodes() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
