package dev.vernix.corpus.view;

import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A trend as lines of text, no wider than 78 characters. */
public final class TextChart {
  private static final int ROWS = 12;
  private static final int WIDTH = 64;

  private TextChart() {}

  /** The chart, its axis in days of life, and the first, lowest, highest and last value. */
  public static List<String> draw(Trend trend) {
    var axis = Axis.of(trend.lowest().doubleValue(), trend.highest().doubleValue(), 4);
    double first = Math.floor(trend.dayOfLife(trend.points().getFirst()));
    double last = Math.max(first + 1, Math.ceil(trend.dayOfLife(trend.points().getLast())));
    char[][] cells = new char[ROWS + 1][WIDTH + 1];
    for (char[] row : cells) {
      Arrays.fill(row, ' ');
    }
    for (var p : trend.points()) {
      int x = (int) Math.round((trend.dayOfLife(p) - first) / (last - first) * WIDTH);
      int y = (int) Math.round((p.value().doubleValue() - axis.low()) / axis.span() * ROWS);
      cells[ROWS - y][Math.min(WIDTH, x)] = '*';
    }
    var lines = new ArrayList<String>();
    lines.add(trend.title() + ", " + count(trend));
    int width =
        axis.ticks().stream().map(TextChart::number).mapToInt(String::length).max().orElse(4);
    for (int r = 0; r <= ROWS; r++) {
      lines.add((label(axis, r, width) + new String(cells[r])).stripTrailing());
    }
    lines.add(" ".repeat(width + 1) + "+" + "-".repeat(WIDTH + 1));
    lines.addAll(days(first, last, width));
    lines.addAll(values(trend));
    return lines;
  }

  private static String count(Trend trend) {
    int n = trend.points().size();
    return n
        + (n == 1 ? " value" : " values")
        + (trend.left() == 0 ? "" : " (" + trend.left() + " in other units left out)");
  }

  private static String label(Axis axis, int row, int width) {
    for (double tick : axis.ticks()) {
      if ((int) Math.round((tick - axis.low()) / axis.span() * ROWS) == ROWS - row) {
        return " ".repeat(width - number(tick).length()) + number(tick) + " +";
      }
    }
    return " ".repeat(width + 1) + "|";
  }

  private static List<String> days(double first, double last, int width) {
    var axis = Axis.of(first, last, 8);
    var line = new StringBuilder(" ".repeat(width + 2 + WIDTH + 6));
    int free = 0;
    for (double tick : axis.ticks()) {
      if (tick >= first && tick <= last) {
        String text = number(tick);
        int at = width + 2 + (int) Math.round((tick - first) / (last - first) * WIDTH);
        if (at >= free) {
          line.replace(at, at + text.length(), text);
          free = at + text.length() + 1;
        }
      }
    }
    return List.of(line.toString().stripTrailing(), " ".repeat(width + 2) + "day of life (DOL)");
  }

  private static List<String> values(Trend trend) {
    var lines = new ArrayList<String>();
    var low = trend.points().stream().filter(p -> p.value().equals(trend.lowest())).findFirst();
    var high = trend.points().stream().filter(p -> p.value().equals(trend.highest())).findFirst();
    lines.add(value("first", trend, trend.points().getFirst()));
    low.ifPresent(p -> lines.add(value("lowest", trend, p)));
    high.ifPresent(p -> lines.add(value("highest", trend, p)));
    lines.add(value("last", trend, trend.points().getLast()));
    return lines;
  }

  private static String value(String what, Trend trend, Trend.Point p) {
    String unit = Words.unit(trend.unit());
    var source = p.fact().sources().getFirst();
    return String.format(
        "  %-8s %s on %s  [%s]",
        what,
        p.value().toPlainString() + (unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit),
        Words.day(trend.clock(), p.time().toLocalDate()),
        source.note());
  }

  static String number(double v) {
    return BigDecimal.valueOf(v)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
