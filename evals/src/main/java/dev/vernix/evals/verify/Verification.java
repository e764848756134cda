package dev.vernix.evals.verify;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Span;
import java.util.List;

/**
 * A summary held against the notes.
 *
 * @param chart whose notes
 * @param statements every sentence of the summary, in order
 * @param missing what a summary must tell and this one does not, in the order of the systems
 */
public record Verification(Chart chart, List<Statement> statements, List<Omitted> missing) {
  public Verification {
    statements = List.copyOf(statements);
    missing = List.copyOf(missing);
  }

  /**
   * Something important that the summary does not tell.
   *
   * @param text the fact as one sentence
   * @param facts ids of the facts
   * @param sources where the notes say it
   */
  public record Omitted(String text, List<String> facts, List<Span> sources) {
    public Omitted {
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
    }
  }

  /** How many sentences have that verdict. */
  public int count(Verdict verdict) {
    return (int) statements.stream().filter(s -> s.verdict() == verdict).count();
  }

  /** Whether a person must look at something. */
  public boolean needsAPerson() {
    return !missing.isEmpty() || count(Verdict.SUPPORTED) < statements.size();
  }
}
