package dev.vernix.evals.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short hashes by which charts are compared without keeping what they say. */
final class Hashes {
  private static final int BYTES = 12;

  private Hashes() {}

  /** The first 96 bits of SHA-256 over the parts, in hexadecimal. */
  static String of(List<String> parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (String p : parts) {
        sha.update(p.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
