package dev.vernix.evals.cohort;

import java.util.List;
import java.util.TreeSet;

/**
 * Rows of which the first {@link #KEPT} by their own order are kept and all are counted. Rows that
 * are equal are kept once.
 */
public final class Rows<T extends Comparable<T>> {
  /** As many as a report shows. */
  public static final int KEPT = 20;

  private int count;
  private TreeSet<T> first = new TreeSet<>();

  void add(T row) {
    count++;
    keep(row);
  }

  void merge(Rows<T> o) {
    count += o.count;
    o.first.forEach(this::keep);
  }

  private void keep(T row) {
    first.add(row);
    if (first.size() > KEPT) {
      first.pollLast();
    }
  }

  /** How many there were. */
  public int count() {
    return count;
  }

  /** The first of them. */
  public List<T> first() {
    return List.copyOf(first);
  }
}
