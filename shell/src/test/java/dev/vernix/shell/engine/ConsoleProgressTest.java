package dev.vernix.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  private ConsoleProgress progress(boolean terminal) {
    return new ConsoleProgress(new PrintWriter(err, true), terminal, clock::get);
  }

  @Test
  void aTerminalGetsABarWithTheTimeLeft() {
    ConsoleProgress progress = progress(true);
    progress.at("Fetching m", 0, 100_000_000);
    clock.addAndGet(10_000_000_000L);
    progress.at("Fetching m", 25_000_000, 100_000_000);
    assertThat(err.toString()).contains("[######..................]  25 % of 100 MB, 0:30 left");
    progress.at("Fetching m", 100_000_000, 100_000_000);
    assertThat(err.toString()).endsWith("\n");
  }

  @Test
  void aFileGetsALineForEveryTenth() {
    ConsoleProgress progress = progress(false);
    for (int percent = 0; percent <= 100; percent++) {
      clock.addAndGet(1_000_000);
      progress.at("Fetching m", percent * 1_000_000L, 100_000_000);
    }
    assertThat(err.toString().lines()).hasSize(11).noneMatch(line -> line.contains("\r"));
  }
}
