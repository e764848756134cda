package dev.vernix.evals.ledger;

import dev.vernix.evals.label.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was right and wrong, by category and source. A category that nothing was asked of has no
 * line: it is unscored, which is not zero.
 */
public final class LedgerScore {
  /** Where questions come from. */
  public enum Source {
    /** Sentences that a person labelled. */
    SENTENCES,
    /** The sample charts and their gold. */
    CHARTS,
    /** Simulated stays. */
    STAYS;

    /** The source of that name. */
    static Source of(String id) {
      return valueOf(id.toUpperCase(java.util.Locale.ROOT));
    }

    /** In lower case. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A category of one source. */
  public record Key(String category, Source source) {}

  /**
   * A wrong answer.
   *
   * @param where file and line, or chart and note
   * @param what expected and read, with the sentence
   */
  public record Miss(Key key, String where, String what) {}

  private final Map<Key, Tally> tallies = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Map<String, Double> figures = new LinkedHashMap<>();

  /** One yes-or-no question. */
  void ask(
      String category, Source source, boolean gold, boolean answer, String where, String what) {
    var key = new Key(category, source);
    tallies.merge(key, Tally.NONE.with(gold, answer), Tally::plus);
    if (gold != answer) {
      misses.add(new Miss(key, where, (gold ? "missed: " : "not so: ") + what));
    }
  }

  /** A figure that is no share, such as notes read. */
  void figure(String name, double value) {
    figures.merge(name, value, Double::sum);
  }

  /** Tallies in the order in which they were first asked. */
  public Map<Key, Tally> tallies() {
    return java.util.Collections.unmodifiableMap(tallies);
  }

  /** Figures that are no shares. */
  public Map<String, Double> figures() {
    return java.util.Collections.unmodifiableMap(figures);
  }

  /** Every wrong answer, in order. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  /** All sources of a category together, {@link Tally#NONE} where nothing was asked. */
  public Tally total(String category) {
    return tallies.entrySet().stream()
        .filter(e -> e.getKey().category().equals(category))
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }
}
