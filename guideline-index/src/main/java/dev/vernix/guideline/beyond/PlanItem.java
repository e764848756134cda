package dev.vernix.guideline.beyond;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;

/**
 * A sentence of a plan that no recommendation judged.
 *
 * @param note whose plan
 * @param span where it stands
 * @param text as written, on one line
 */
public record PlanItem(Note note, Span span, String text) {}
