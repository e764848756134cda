package dev.vernix.corpus.scores;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.Comparator;
import java.util.List;

/** Points of a measured value in an additive score ({@code points.tsv}). */
final class Points {
  private static final List<Band> BANDS =
      PhraseTable.rows(Points.class, "points.tsv").stream().map(Band::of).toList();

  private record Band(String score, String input, double below, int points) {
    static Band of(String[] r) {
      return new Band(r[0], r[1], Double.parseDouble(r[2]), Integer.parseInt(r[3]));
    }
  }

  private Points() {}

  static int of(String score, String input, double value) {
    return BANDS.stream()
        .filter(b -> b.score().equals(score) && b.input().equals(input) && value < b.below())
        .min(Comparator.comparingDouble(Band::below))
        .map(Band::points)
        .orElse(0);
  }
}
