package dev.vernix.evals.verify;

import dev.vernix.corpus.Span;
import java.util.List;

/**
 * One sentence of the summary and what the notes say to it.
 *
 * @param text as it stands in the summary
 * @param reason what is stated otherwise or stands nowhere, and what the notes have instead; empty
 *     where it is supported
 * @param sources where the notes say it, or say otherwise
 */
public record Statement(String text, Verdict verdict, String reason, List<Span> sources) {
  public Statement {
    sources = List.copyOf(sources);
  }
}
