package dev.vernix.evals.ledger;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.ledger.IncrementalReader;
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
 * What reading costs one thread in processor time, warm.
 *
 * @param megabytesPerSecond of note text read into sentences, best of the rounds
 * @param charts whole ledgers of charts of growing length
 * @param addedNoteMillis the ledger once more after one note came to a chart of 300 notes
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
    double reading = best(() -> hundred.notes().forEach(n -> read(n, hundred.patient())), 250);
    var charts = new ArrayList<OfChart>();
    Object held = "";
    for (int n : new int[] {100, 300, 1_000, 10_000}) {
      var chart = of(whole, n);
      int rounds = n > 1_000 ? 2 : ROUNDS;
      charts.add(new OfChart(n, characters(chart), best(() -> LedgerReader.read(chart), rounds)));
      held = LedgerReader.read(chart);
    }
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    java.util.Objects.requireNonNull(held);
    double perSecond = characters(hundred) / 1e3 / reading;
    return new ReadingSpeed(perSecond, charts, added(of(whole, 330)), heap);
  }

  private static long characters(Chart chart) {
    return chart.notes().stream().mapToLong(n -> n.text().length()).sum();
  }

  @SuppressWarnings("UnusedReturnValue")
  private static boolean read(Note note, Patient patient) {
    return !NoteReader.read(note, patient).sentences().isEmpty();
  }

  /** The quickest of thirty notes that come one after another to a chart of 300. */
  private static double added(Chart chart) {
    var reader = new IncrementalReader();
    double best = Double.MAX_VALUE;
    for (int n = 300; n <= chart.notes().size(); n++) {
      var now = new Chart("", chart.patient(), chart.notes().subList(0, n), List.of(), List.of());
      best = Math.min(best, millis(() -> reader.read(now)));
    }
    return best;
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
      best = Math.min(best, millis(work));
    }
    return best;
  }

  /** Of this thread's processor time, which other programs on the machine do not lengthen much. */
  private static double millis(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
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
