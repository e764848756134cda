package dev.vernix.corpus.reading;

import dev.vernix.corpus.Experiencer;

/**
 * What a sentence says of a stretch of it, each axis on its own.
 *
 * <p>{@code No history of stroke} is both negated and historical, where an {@link Assertion} must
 * choose. What was stopped, held or removed is not negated: it was there.
 *
 * @param negated said not to be so
 * @param possible held possible, suspected, to be ruled out, one of several; never where negated
 * @param hypothetical planned, watched for, or under a condition
 * @param historical of the past, or resolved
 * @param experiencer whom it is about; {@link Experiencer#INFANT} is the patient, of any age
 */
public record Standing(
    boolean negated,
    boolean possible,
    boolean hypothetical,
    boolean historical,
    Experiencer experiencer) {}
