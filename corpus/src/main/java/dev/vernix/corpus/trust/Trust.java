package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.Machine;
import java.util.List;

/** The machines of this package, in the order in which they run. */
public final class Trust {
  private static final List<Machine> MACHINES =
      List.of(
          new DoseSlips(),
          new WeightSlips(),
          new ValueSlips(),
          new FeedSlips(),
          new AgeSlips(),
          new Contradictions(),
          new SupportClash(),
          new StaleLines(),
          new Cultures(),
          new LastEvents(),
          new TemplateText(),
          new Plans());

  private Trust() {}

  public static List<Machine> machines() {
    return MACHINES;
  }
}
