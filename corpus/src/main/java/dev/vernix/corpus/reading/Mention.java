package dev.vernix.corpus.reading;

/**
 * A concept found in text.
 *
 * @param concept which
 * @param from first character, counted as the text given to the matcher counts
 * @param to one past the last
 */
public record Mention(Concept concept, int from, int to) {}
