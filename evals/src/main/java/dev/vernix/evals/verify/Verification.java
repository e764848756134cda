package dev.vernix.evals.verify;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Span;
import java.util.Arrays;
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

  /**
   * What says that the summary is of another infant: a name, a birth date, a sex and the like.
   * Empty where nothing does, or only one thing that may be a slip.
   */
  public List<String> anotherInfant() {
    var reasons =
        statements.stream()
            .filter(s -> s.verdict() == Verdict.CONTRADICTED)
            .flatMap(s -> Arrays.stream(s.reason().split("; ")))
            .filter(IdentityCheck::another)
            .map(r -> r.replaceFirst(" \\(“.*", ""))
            .distinct()
            .toList();
    boolean name = reasons.stream().anyMatch(r -> r.startsWith(IdentityCheck.CHART_OF));
    return name || reasons.size() > 1 ? reasons : List.of();
  }

  /** Whether a person must look at something. */
  public boolean needsAPerson() {
    return !missing.isEmpty() || count(Verdict.SUPPORTED) < statements.size();
  }
}
