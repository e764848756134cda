package dev.vernix.corpus.reading;

import java.util.List;

/** Gives the quantities of a sentence their roles. */
public final class Frames {
  private Frames() {}

  /** The frames of {@code text} from {@code from} to {@code to}, in order. */
  public static List<Frame> read(CharSequence text, int from, int to, List<Mention> mentions) {
    return List.of();
  }
}
