/**
 * Notes in Korean and English, read as English: one step before all reading, so that no table of
 * English clauses needs a Korean twin.
 *
 * <p>{@code InEnglish} writes every line with Korean in it again in English, word by word, each
 * phrase put where English has it, and keeps where each word came from; the ledger that is read
 * from that is carried back to the notes as they stand. The words are data: {@code words.tsv},
 * {@code endings.tsv}, {@code particles.tsv}, {@code shapes.tsv}. A word that is not known stays in
 * Korean.
 */
@org.jspecify.annotations.NullMarked
package dev.vernix.corpus.korean;
