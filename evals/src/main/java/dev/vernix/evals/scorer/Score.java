package dev.vernix.evals.scorer;

/** What a scorer says of one case under one name. */
public sealed interface Score {
  /** The figure's name. */
  String figure();

  /** So much of so much; the whole may be 0 where nothing was asked. */
  record Part(String figure, double part, double whole, Better better) implements Score {}

  /** No score, and why; never counted as zero. */
  record Unscored(String figure, String reason) implements Score {}
}
