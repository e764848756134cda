package dev.vernix.evals.ledger;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.reading.NoteReader;
import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.Simulator;
import java.lang.management.ManagementFactory;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * What reading costs, one thread, warm.
 *
 * @param megabytesPerSecond of note text read into sentences, best of the rounds
 * @param charts whole ledgers of charts of growing length
 * @param addedNoteMillis a ledger once more after one note was added to a chart of 300
 * @param heapMiB in use after a collection with the longest ledger held
 */
public record ReadingSpeed(
    double megabytesPerSecond, List<OfChart> charts, double addedNoteMillis, double heapMiB) {
  private static final int ROUNDS = 7;

  public ReadingSpeed {
    charts = List.copyOf(charts);
  }

  /**
   * One chart.
   *
   * @param notes how many
   * @param characters in all
   * @param millis best of the rounds
   */
  public record OfChart(int notes, long characters, double millis) {}

  /** Measures; takes about a minute. */
  public static ReadingSpeed measure() {
    var whole = Simulator.stay(1, EnumSet.noneOf(Fault.class)).chart();
    var hundred = of(whole, 100);
    double reading =
        best(() -> hundred.notes().forEach(n -> NoteReader.read(n, hundred.patient())), 12);
    double mb = hundred.notes().stream().mapToLong(n -> n.text().length()).sum() / 1e6;
    var charts = new ArrayList<OfChart>();
    Object held = "";
    for (int n : new int[] {100, 300, 1_000, 10_000}) {
      var chart = of(whole, n);
      long chars = chart.notes().stream().mapToLong(x -> x.text().length()).sum();
      int rounds = n > 1_000 ? 2 : ROUNDS;
      charts.add(new OfChart(n, chars, best(() -> LedgerReader.read(chart), rounds)));
      held = LedgerReader.read(chart);
    }
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    var read = LedgerReader.read(of(whole, 300));
    double added = best(() -> LedgerReader.read(of(whole, 301)), ROUNDS);
    java.util.Objects.requireNonNull(held);
    java.util.Objects.requireNonNull(read);
    return new ReadingSpeed(mb / (reading / 1000), charts, added, heap);
  }

  /** A chart of that many notes, from the notes of one, again and again a day later. */
  static Chart of(Chart whole, int notes) {
    var all = new ArrayList<Note>();
    for (int i = 0; i < notes; i++) {
      var n = whole.notes().get(i % whole.notes().size());
      String name = "%05d-%s.md".formatted(i + 1, n.type().id());
      var time = n.time().plus(i / whole.notes().size() * 7L, ChronoUnit.MINUTES);
      all.add(new Note(name, time, n.type(), n.author(), n.text(), n.bodyStart()));
    }
    return new Chart(whole.name(), whole.patient(), all, List.of(), List.of());
  }

  private static double best(Runnable work, int rounds) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  /** Some lines for people. */
  public String text() {
    var out = new StringBuilder();
    out.append(line("reading, one core, warm", "%.1f MB/s (bar 5)", megabytesPerSecond));
    for (var c : charts) {
      out.append(
          line(
              "ledger of " + c.notes + " notes",
              "%.0f ms, %.3f ms a note, %.1f MB/s",
              c.millis,
              c.millis / c.notes,
              c.characters / 1e3 / c.millis));
    }
    out.append(line("one note added to 300", "%.0f ms", addedNoteMillis));
    out.append(line("heap, ledger of 10,000 notes held", "%.0f MiB (bar 512)", heapMiB));
    return out.toString();
  }

  private static String line(String name, String format, Object... values) {
    return String.format(Locale.ROOT, "%-36s ", name)
        + String.format(Locale.ROOT, format, values)
        + "\n";
  }
}
