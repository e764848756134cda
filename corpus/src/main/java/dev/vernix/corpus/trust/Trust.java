package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class Trust {
  private static final List<Machine> MACHINES = List.of();

  private Trust() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
