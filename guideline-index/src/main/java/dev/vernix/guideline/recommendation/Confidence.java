package dev.vernix.guideline.recommendation;

/** How far a statement of the digest was checked against its source. */
public enum Confidence {
  /** Read in a retrieved page. */
  VERIFIED,
  /** From memory, held likely. */
  HIGH,
  /** From memory, to be checked. */
  MEDIUM;

  static Confidence of(String written) {
    return switch (written) {
      case "verified-in-retrieved-page" -> VERIFIED;
      case "from-memory-high" -> HIGH;
      case "from-memory-medium" -> MEDIUM;
      default -> throw new IllegalArgumentException("no confidence: " + written);
    };
  }

  /** What was not checked is shown as unverified and raises no alarm. */
  public boolean verified() {
    return this == VERIFIED;
  }
}
