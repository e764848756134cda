package dev.vernix.guideline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sample of a text's wording (MinHash; Broder 1997): the share of places at which two sketches
 * agree estimates the share of five-word runs that the texts have in common.
 */
final class Sketch {
  private static final int PLACES = 64;
  private static final int RUN = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Sketch() {}

  static List<Integer> of(String text) {
    int[] least = new int[PLACES];
    Arrays.fill(least, Integer.MAX_VALUE);
    // One word after the other: the words of ten thousand pages do not fit into memory together.
    int[] run = new int[RUN];
    int words = 0;
    var word = WORD.matcher(text);
    while (word.find()) {
      System.arraycopy(run, 1, run, 0, RUN - 1);
      run[RUN - 1] = word.group().toLowerCase(Locale.ROOT).hashCode();
      if (++words < RUN) {
        continue;
      }
      int hash = Arrays.hashCode(run);
      for (int k = 0; k < PLACES; k++) {
        least[k] = Math.min(least[k], mix(hash, k));
      }
    }
    List<Integer> sketch = new ArrayList<>(PLACES);
    for (int one : least) {
      sketch.add(one);
    }
    return Collections.unmodifiableList(sketch);
  }

  /** 0 for nothing in common, 1 for the same wording. */
  static double likeness(List<Integer> a, List<Integer> b) {
    int n = Math.min(a.size(), b.size());
    int same = 0;
    for (int i = 0; i < n; i++) {
      same += a.get(i).equals(b.get(i)) && a.get(i) != Integer.MAX_VALUE ? 1 : 0;
    }
    return n == 0 ? 0 : (double) same / n;
  }

  private static int mix(int hash, int k) {
    int h = hash ^ (k * 0x9E3779B9);
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
