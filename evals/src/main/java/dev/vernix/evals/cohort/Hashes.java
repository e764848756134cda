package dev.vernix.evals.cohort;

import dev.vernix.corpus.provenance.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short hashes by which charts are compared without keeping what they say. */
final class Hashes {
  private static final int DIGITS = 24;

  private Hashes() {}

  /** The first 96 bits of SHA-256 over the parts, in hexadecimal. */
  static String of(List<String> parts) {
    var all = new StringBuilder();
    parts.forEach(p -> all.append(p).append('\0'));
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
