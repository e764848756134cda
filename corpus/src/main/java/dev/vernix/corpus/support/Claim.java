package dev.vernix.corpus.support;

import dev.vernix.corpus.Span;
import java.util.List;

/**
 * One sentence of an output with what it cites.
 *
 * @param where such as {@code sections/respiratory/3}
 * @param text the sentence
 * @param facts ids of the facts it states
 * @param sources the characters it rests on
 */
public record Claim(String where, String text, List<String> facts, List<Span> sources) {
  public Claim {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }
}
