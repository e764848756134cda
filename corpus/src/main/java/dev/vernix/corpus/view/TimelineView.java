package dev.vernix.corpus.view;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The episodes and courses of a stay drawn as bars over days of life: {@code =} for days that one
 * covers, {@code *} for one that lasted a day.
 */
public final class TimelineView {
  private static final int LABEL = 24;
  private static final int WIDTH = 54;

  private final Clock clock;
  private final LocalDate first;
  private final int days;

  private TimelineView(Ledger ledger, List<Fact> drawn) {
    clock = ledger.chart().patient().clock();
    first = clock.born().toLocalDate();
    var last =
        drawn.stream().map(f -> f.when().endDate()).max(Comparator.naturalOrder()).orElse(first);
    days = Math.max(1, (int) ChronoUnit.DAYS.between(first, last));
  }

  /** The bars of the facts given, grouped by system; empty where there is nothing to draw. */
  public static List<String> lines(Ledger ledger, List<Fact> facts) {
    var drawn =
        facts.stream()
            .filter(TimelineView::drawable)
            .sorted(
                Comparator.comparing(Fact::system)
                    .thenComparing(f -> f.when().start())
                    .thenComparing(Fact::id))
            .toList();
    return drawn.isEmpty() ? List.of() : new TimelineView(ledger, drawn).draw(drawn);
  }

  private static boolean drawable(Fact f) {
    return f.derived()
        && (f.concept().endsWith("-episode") || f.concept().endsWith("-course"))
        && !f.concept().equals("laboratory-course")
        && !f.concept().equals("nsofa-course");
  }

  private List<String> draw(List<Fact> drawn) {
    Map<String, char[]> rows = new LinkedHashMap<>();
    for (var f : drawn) {
      var row = rows.computeIfAbsent(label(f), k -> blank());
      int from = column(f.when().startDate());
      int to = column(f.when().endDate());
      Arrays.fill(row, from, to + 1, from == to ? '*' : '=');
    }
    var lines = new ArrayList<String>();
    lines.add(axis());
    rows.forEach(
        (label, row) ->
            lines.add(
                (cut(label) + " ".repeat(LABEL - cut(label).length()) + "|" + new String(row))
                    .stripTrailing()));
    return lines;
  }

  /** A course's own name, else what sort of course it is. */
  private static String label(Fact f) {
    String value = f.value();
    return value != null && !value.matches("[0-9.]+")
        ? value.replaceFirst("^an? ", "")
        : f.concept().replaceFirst("-(?:episode|course)$", "").replace('-', ' ');
  }

  private static String cut(String label) {
    return label.length() < LABEL ? label : label.substring(0, LABEL - 2) + ".";
  }

  private static char[] blank() {
    var row = new char[WIDTH + 1];
    Arrays.fill(row, ' ');
    return row;
  }

  private int column(LocalDate day) {
    long after = ChronoUnit.DAYS.between(first, day);
    return (int) Math.round((double) Math.max(0, Math.min(days, after)) / days * WIDTH);
  }

  private String axis() {
    var line = new StringBuilder("day of life (DOL)" + " ".repeat(LABEL + WIDTH));
    int free = 0;
    int base = clock.dayOfLifeOfBirth();
    for (double tick : Axis.of(base, base + days, 6).ticks()) {
      if (tick >= base && tick <= base + days) {
        int at = LABEL + 1 + column(clock.dateOfDay((int) tick));
        if (at >= free) {
          String text = TextChart.number(tick);
          line.replace(at, at + text.length(), text);
          free = at + text.length() + 1;
        }
      }
    }
    return line.toString().stripTrailing();
  }
}
