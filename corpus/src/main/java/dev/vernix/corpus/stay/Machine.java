package dev.vernix.corpus.stay;

import dev.vernix.corpus.Ledger.Signal;
import java.util.List;

/** Drafts facts from a stay. Machines run in order; each sees the drafts of those before it. */
@FunctionalInterface
public interface Machine {
  /**
   * @param stay everything that was said
   * @param before drafts of earlier machines
   */
  Yield run(Stay stay, Drafts before);

  /** What a machine yields. */
  public record Yield(List<Draft> drafts, List<Signal> signals) {
    public static Yield of(List<Draft> drafts) {
      return new Yield(drafts, List.of());
    }
  }
}
