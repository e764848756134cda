package dev.vernix.guideline.trajectory;

import dev.vernix.corpus.Note;
import java.util.Optional;

/**
 * How the infant was at one plan.
 *
 * @param bell modified Bell stage by then, such as {@code IIA}; empty where NEC is not suspected or
 *     too little is documented
 */
public record PlanState(Note note, Optional<String> bell) {}
