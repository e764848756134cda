package dev.vernix.evals.family;

import dev.vernix.family.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by language and measure, and what went wrong. */
public final class FamilyScore {
  /** How many of how many. */
  public record Share(int good, int all) {
    /** 1 where nothing was asked. */
    public double share() {
      return all == 0 ? 1 : (double) good / all;
    }
  }

  /** Measures in the order of the report; each must be whole. */
  static final List<String> MEASURES =
      List.of(
          "handouts at or below grade 6",
          "discharge doses as in the ledger",
          "appointments as in the ledger",
          "return precautions as in the ledger",
          "figures with a fact",
          "private matters kept out",
          "sentences free of forbidden kinds, bad models included",
          "sentences traced");

  /** The names of the measures, in the order of the report. */
  public static List<String> measures() {
    return MEASURES;
  }

  private final Map<Language, Map<String, Share>> shares = new EnumMap<>(Language.class);
  private final List<String> misses = new ArrayList<>();
  private int handouts;
  private long nanos;

  void count(Language language, String measure, boolean good, String miss) {
    shares
        .computeIfAbsent(language, l -> new LinkedHashMap<>())
        .merge(
            measure,
            new Share(good ? 1 : 0, 1),
            (a, b) -> new Share(a.good + b.good, a.all + b.all));
    if (!good) {
      misses.add(language.code() + ": " + measure + ": " + miss);
    }
  }

  void made(long took) {
    handouts++;
    nanos += took;
  }

  /** The share of a measure in a language. */
  public Share share(Language language, String measure) {
    return shares.getOrDefault(language, Map.of()).getOrDefault(measure, new Share(0, 0));
  }

  /** Everything that went wrong, a line each. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  public int handouts() {
    return handouts;
  }

  /** Milliseconds a handout, its Markdown and JSON written, on average. */
  public double millis() {
    return handouts == 0 ? 0 : nanos / 1e6 / handouts;
  }

  /** Whether every bar is met. */
  public boolean met() {
    return misses.isEmpty() && handouts > 0;
  }
}
