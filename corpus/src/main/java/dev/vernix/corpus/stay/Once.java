package dev.vernix.corpus.stay;

import java.util.Arrays;
import java.util.function.Supplier;

/** Answers worked out when first asked for, by what was asked; few, so that a row of them does. */
final class Once {
  private Object[] known = {};

  /**
   * @param what told apart by identity; always asked with the same work
   */
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  <T> T of(Object what, Supplier<T> work) {
    for (int i = 0; i < known.length; i += 2) {
      if (known[i] == what) {
        return (T) known[i + 1];
      }
    }
    T answer = work.get();
    int end = known.length;
    known = Arrays.copyOf(known, end + 2);
    known[end] = what;
    known[end + 1] = answer;
    return answer;
  }
}
