package dev.vernix.corpus.stay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says in one pass over a text which of many regular expressions can be found in it at all, so that
 * the others need not be tried.
 *
 * <p>An automaton after Aho and Corasick (1975) over the pieces of text that the expressions need.
 * An expression without such a piece is always worth trying.
 */
public final class Sift {
  private final byte[] classes = new byte[128];
  private final int width;
  private final int[] next;
  private final BitSet[] ends;
  private final BitSet always = new BitSet();

  private Sift(List<Pattern> patterns) {
    var needles = patterns.stream().map(Needles::of).toList();
    int letters = 1;
    for (var set : needles) {
      for (String n : set) {
        for (char c : n.toCharArray()) {
          if (classes[c] == 0) {
            classes[c] = (byte) letters++;
          }
        }
      }
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      classes[c] = classes[c + 32];
    }
    width = letters;
    var table = new ArrayList<int[]>();
    var found = new ArrayList<BitSet>();
    state(table, found);
    for (int p = 0; p < patterns.size(); p++) {
      if (needles.get(p).isEmpty()) {
        always.set(p);
      }
      for (String n : needles.get(p)) {
        found.get(insert(n, table, found)).set(p);
      }
    }
    link(table, found);
    next = table.stream().flatMapToInt(Arrays::stream).toArray();
    ends = found.stream().map(b -> b.isEmpty() ? null : b).toArray(BitSet[]::new);
  }

  public static Sift of(List<Pattern> patterns) {
    return new Sift(patterns);
  }

  public static Sift of(Pattern... patterns) {
    return new Sift(List.of(patterns));
  }

  /** Indices of the expressions that may be found in {@code text[from, to)}. */
  public BitSet worth(String text, int from, int to) {
    var worth = (BitSet) always.clone();
    int state = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      state = c < 128 ? next[state * width + classes[c]] : 0;
      if (ends[state] != null) {
        worth.or(ends[state]);
      }
    }
    return worth;
  }

  public BitSet worth(String text) {
    return worth(text, 0, text.length());
  }

  private int state(List<int[]> table, List<BitSet> found) {
    table.add(new int[width]);
    found.add(new BitSet());
    return table.size() - 1;
  }

  private int insert(String needle, List<int[]> table, List<BitSet> found) {
    int state = 0;
    for (char c : needle.toCharArray()) {
      int to = table.get(state)[classes[c]];
      if (to == 0) {
        to = state(table, found);
        table.get(state)[classes[c]] = to;
      }
      state = to;
    }
    return state;
  }

  /** Where a piece breaks off, reading goes on in the longest piece that its end begins. */
  private void link(List<int[]> table, List<BitSet> found) {
    int[] back = new int[table.size()];
    var queue = new ArrayDeque<Integer>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int c = 0; c < width; c++) {
        int to = table.get(state)[c];
        int other = state == 0 ? 0 : table.get(back[state])[c];
        if (to == 0) {
          table.get(state)[c] = other;
        } else {
          back[to] = other;
          found.get(to).or(found.get(other));
          queue.add(to);
        }
      }
    }
  }
}
