package dev.vernix.evals.task;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;

/**
 * An attribute of PDSQI-9, the Provider Documentation Summarization Quality Instrument (Croxford et
 * al. 2025, JAMIA, doi 10.1093/jamia/ocaf068). {@code pdsqi.tsv} has its questions in our own,
 * shorter words: scores are not those of the instrument as published.
 *
 * @param name such as {@code accurate}
 * @param lowest the least score
 * @param highest the greatest score
 * @param question what the model is asked
 */
record Attribute(String name, int lowest, int highest, String question) {

  /** The nine. */
  static List<Attribute> all() {
    return PhraseTable.rows(Attribute.class, "pdsqi.tsv").stream()
        .map(r -> new Attribute(r[0], Integer.parseInt(r[1]), Integer.parseInt(r[2]), r[3]))
        .toList();
  }

  /** Whether a text is one of its scores. */
  boolean allows(String score) {
    return score.matches("\\d")
        && Integer.parseInt(score) >= lowest
        && Integer.parseInt(score) <= highest;
  }
}
