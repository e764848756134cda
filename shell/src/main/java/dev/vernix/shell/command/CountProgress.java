package dev.vernix.shell.command;

import dev.vernix.guideline.index.IndexUpdate.Progress;
import java.io.PrintWriter;

/**
 * Says how far counted work is: in place on a terminal, and as a line every ten per cent where
 * standard error goes into a file.
 */
final class CountProgress implements Progress {
  private static final long REDRAW_NANOS = 200_000_000;

  private final String what;
  private final PrintWriter err;
  private final boolean terminal;
  private long drawnAt = System.nanoTime() - REDRAW_NANOS;
  private long drawnTenth;

  private CountProgress(String what, PrintWriter err, boolean terminal) {
    this.what = what;
    this.err = err;
    this.terminal = terminal;
  }

  /** On standard error. */
  static CountProgress of(String what, PrintWriter err) {
    return new CountProgress(what, err, Terminal.here());
  }

  @Override
  public void at(long done, long total) {
    long tenth = total == 0 ? 10 : done * 10 / total;
    boolean last = done >= total;
    boolean due =
        terminal ? last || System.nanoTime() - drawnAt >= REDRAW_NANOS : tenth > drawnTenth;
    if (due) {
      drawnAt = System.nanoTime();
      drawnTenth = tenth;
      String line = what + " " + done + " of " + total;
      if (terminal) {
        err.print("\r" + line + "\u001b[K" + (last ? "\n" : ""));
      } else {
        err.println(line);
      }
      err.flush();
    }
  }
}
