package dev.vernix.corpus.reading;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Sensitivity;
import java.util.List;

/**
 * One entry of the lexicon.
 *
 * @param id stable, kebab-case, such as {@code pneumatosis-intestinalis}
 * @param name as it stands in plain clinical English inside a sentence, lower case unless a proper
 *     name
 * @param kind what sort of thing it is
 * @param system where it belongs
 * @param salience how much it matters to a summary
 * @param sensitivity who may see it
 * @param terms every way it is written, misspellings and abbreviations included, {@code name} first
 */
public record Concept(
    String id,
    String name,
    Kind kind,
    BodySystem system,
    Salience salience,
    Sensitivity sensitivity,
    List<String> terms) {
  public Concept {
    terms = List.copyOf(terms);
  }
}
