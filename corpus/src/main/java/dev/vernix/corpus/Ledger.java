package dev.vernix.corpus;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that was read in a chart or worked out from it.
 *
 * @param chart whose ledger it is
 * @param facts in order of time, then system; ids are unique and {@code derivedFrom} resolves
 *     within
 * @param signals what a person should look at: contradictions, corrections, slips, results never
 *     closed
 */
public record Ledger(Chart chart, List<Fact> facts, List<Signal> signals) {
  public Ledger {
    facts = List.copyOf(facts);
    signals = List.copyOf(signals);
  }

  /** Facts by id. */
  public Map<String, Fact> byId() {
    return facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
  }

  /**
   * Something in the notes that code will not settle.
   *
   * @param kind what it is
   * @param text one plain sentence that shows both sides
   * @param facts ids of the facts concerned, possibly none
   * @param sources where the notes say it, never empty
   */
  public record Signal(Kind kind, String text, List<String> facts, List<Span> sources) {
    public Signal {
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("a signal without a source");
      }
    }

    /** Statements that no longer hold and must not be told as facts. */
    public List<Span> superseded() {
      return switch (kind) {
        case CORRECTION -> sources.subList(1, sources.size());
        case COPIED -> sources.subList(0, 1);
        case CONTRADICTION, OTHER_INFANT, STALE, SLIP, PENDING, TEMPLATE, UNDONE -> List.of();
      };
    }
  }

  /** Kinds of {@link Signal}. */
  public enum Kind {
    /** Two statements that cannot both hold. */
    CONTRADICTION,
    /** A later note corrects an earlier one. */
    CORRECTION,
    /** Text that seems to be about another infant. */
    OTHER_INFANT,
    /** A statement copied forward after it stopped being true. */
    STALE,
    /** A value that may be a slip of the pen: tenfold, wrong unit, outside what is possible. */
    SLIP,
    /** A result that was awaited and never reported. */
    PENDING,
    /**
     * A line that a newer note makes untrue: a drug continued after its stop, nil by mouth while
     * fed. Its first source is the line, which must not stand as a fact.
     */
    COPIED,
    /** Default text of a template beside a finding that contradicts it. */
    TEMPLATE,
    /** Something planned for a day of the stay, of which no later note says anything. */
    UNDONE
  }
}
