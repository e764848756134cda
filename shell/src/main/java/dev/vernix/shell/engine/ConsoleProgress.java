package dev.vernix.shell.engine;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Draws progress as a bar on a terminal, and as a line every ten per cent where standard error goes
 * into a file.
 */
public final class ConsoleProgress implements Progress {
  private static final int BAR = 24;
  private static final long REDRAW_NANOS = 200_000_000;

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private String running = "";
  private long startedAt;
  private long startedWith;
  private long drawnAt;
  private long drawnTenth;

  /** Draws on the writer. */
  public ConsoleProgress(PrintWriter err, boolean terminal) {
    this(err, terminal, System::nanoTime);
  }

  /** Draws on standard error, as a bar if the program was started from a terminal. */
  public static ConsoleProgress on(PrintWriter err) {
    // System.console() is there even with standard output redirected; only isTerminal tells.
    java.io.Console console = System.console();
    return new ConsoleProgress(err, console != null && console.isTerminal());
  }

  ConsoleProgress(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  @Override
  public void at(String what, long done, long total) {
    long now = nanoTime.getAsLong();
    if (!what.equals(running)) {
      running = what;
      startedAt = now;
      startedWith = done;
      drawnAt = now - REDRAW_NANOS;
      drawnTenth = -1;
    }
    long tenth = done * 10 / total;
    boolean due = terminal ? now - drawnAt >= REDRAW_NANOS : tenth > drawnTenth;
    if (!due && done < total) {
      return;
    }
    drawnAt = now;
    drawnTenth = tenth;
    draw(what, done, total, now);
    if (done >= total) {
      running = "";
    }
  }

  private void draw(String what, long done, long total, long now) {
    String line = figures(done, total) + left(done, total, now);
    if (terminal) {
      int filled = (int) (BAR * Math.min(done, total) / total);
      err.print(
          "\r"
              + what
              + " ["
              + "#".repeat(filled)
              + ".".repeat(BAR - filled)
              + "] "
              + line
              + "\u001b[K");
      if (done >= total) {
        err.println();
      }
    } else {
      err.println(what + " " + line);
    }
    err.flush();
  }

  private static String figures(long done, long total) {
    return String.format(
        Locale.ROOT,
        "%3d %% of %,d MB",
        Math.min(100, done * 100 / total),
        Math.max(1, total / 1_000_000));
  }

  private String left(long done, long total, long now) {
    long got = done - startedWith;
    if (got <= 0 || done >= total) {
      return "";
    }
    var left = Duration.ofNanos((long) ((double) (now - startedAt) / got * (total - done)));
    return String.format(Locale.ROOT, ", %d:%02d left", left.toMinutes(), left.toSecondsPart());
  }

  @Override
  public void remark(String line) {
    if (terminal && !running.isEmpty()) {
      err.print("\r\u001b[K");
    }
    err.println(line);
    err.flush();
  }
}
