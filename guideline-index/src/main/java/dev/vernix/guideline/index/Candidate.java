package dev.vernix.guideline.index;

/**
 * A passage that one of the parts found, with the scores of both.
 *
 * @param doc its number in the reader
 * @param bm25 0 where it shares no word with the question
 * @param cosine NaN where it has no vector
 */
record Candidate(int doc, double bm25, double cosine) {}
