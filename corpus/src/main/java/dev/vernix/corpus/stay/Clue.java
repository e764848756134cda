package dev.vernix.corpus.stay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A regular expression that machines look for in sentences, with what a sentence must hold for it
 * to be found at all: a few operations tell most sentences apart, and the expression is tried on
 * the rest alone.
 *
 * <p>A sentence's signature (a Bloom filter, 1970) has the bits of all its pairs and triples of
 * letters; a piece of text that {@link Needles} names can only stand in it if the piece's bits are
 * all there. A signature may say that a piece stands where it does not; the expression then
 * decides.
 */
final class Clue {
  /** Of 64 bits each: a sentence of 150 characters sets about a quarter of them. */
  private static final int WORDS = 16;

  private static final Map<Pattern, Clue> KNOWN = new ConcurrentHashMap<>();
  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Its place among all the clues of this run. */
  final int place = NEXT.getAndIncrement();

  /** The bits of each piece, by sets of pieces of each of which a sentence must have one. */
  private final int[][][] pieces;

  private Clue(Pattern pattern) {
    pieces =
        Needles.all(pattern).stream()
            .map(set -> set.stream().map(Clue::bits).toArray(int[][]::new))
            .toArray(int[][][]::new);
  }

  /**
   * @param pattern a constant: what is known of it is kept
   */
  static Clue of(Pattern pattern) {
    var known = KNOWN.get(pattern);
    return known == null ? KNOWN.computeIfAbsent(pattern, Clue::new) : known;
  }

  /** Whether the expression may be found in a text of that signature. */
  boolean possible(long[] signature) {
    for (int[][] set : pieces) {
      if (!any(set, signature)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(int[][] pieces, long[] signature) {
    for (int[] piece : pieces) {
      boolean all = true;
      for (int i = 0; all && i < piece.length; i++) {
        all = (signature[piece[i] >> 6] & 1L << piece[i]) != 0;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** The signature of {@code text[from, to)}. */
  static long[] signature(String text, int from, int to) {
    long[] signature = new long[WORDS];
    int a = 0;
    int b = 0;
    for (int i = from; i < to; i++) {
      int c = lower(text.charAt(i));
      set(signature, bit(0, c, 0));
      if (i > from) {
        set(signature, bit(b, c, 1));
      }
      if (i > from + 1) {
        set(signature, bit(a * 31 + b, c, 2));
      }
      a = b;
      b = c;
    }
    return signature;
  }

  /** The bits of a piece: of its triples, or of all of a shorter one. */
  private static int[] bits(String piece) {
    int size = Math.min(3, piece.length());
    int[] bits = new int[piece.length() - size + 1];
    for (int i = 0; i < bits.length; i++) {
      int c = lower(piece.charAt(i + size - 1));
      int b = size > 1 ? lower(piece.charAt(i + size - 2)) : 0;
      bits[i] =
          switch (size) {
            case 1 -> bit(0, c, 0);
            case 2 -> bit(b, c, 1);
            default -> bit(lower(piece.charAt(i)) * 31 + b, c, 2);
          };
    }
    return bits;
  }

  private static int bit(int before, int c, int size) {
    int hash = ((before * 131 + c) * 3 + size) * 0x9E3779B1;
    return hash >>> 22;
  }

  private static void set(long[] signature, int bit) {
    signature[bit >> 6] |= 1L << bit;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
}
