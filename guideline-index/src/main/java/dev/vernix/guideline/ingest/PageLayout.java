package dev.vernix.guideline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into lines and the lines into reading order: columns one after the
 * other, the cells of a table's row on one line.
 */
final class PageLayout {
  /** A gap of this many times the type's size is no word space. */
  private static final float WIDE = 1.4f;

  /** Lines further apart than this many times the type's size have a gap between them. */
  private static final float APART = 1.8f;

  /** Rows with a gap at one place make columns if at least this many do. */
  private static final int COLUMN_ROWS = 8;

  private PageLayout() {}

  static List<Line> lines(List<Word> words) {
    List<List<Word>> rows = rows(words);
    float gutter = gutter(rows);
    List<Line> lines = new ArrayList<>();
    List<List<Word>> left = new ArrayList<>();
    List<List<Word>> right = new ArrayList<>();
    List<Word> above = List.of();
    for (List<Word> row : rows) {
      if (Float.isNaN(gutter) || crosses(row, gutter)) {
        flush(lines, left, right);
        lines.add(line(row, apart(row, above)));
      } else {
        part(row, gutter, true, left);
        part(row, gutter, false, right);
      }
      above = row;
    }
    flush(lines, left, right);
    return lines;
  }

  private static void flush(List<Line> lines, List<List<Word>> left, List<List<Word>> right) {
    for (List<List<Word>> column : List.of(left, right)) {
      List<Word> above = List.of();
      for (List<Word> row : column) {
        lines.add(line(row, apart(row, above)));
        above = row;
      }
      column.clear();
    }
  }

  private static boolean apart(List<Word> row, List<Word> above) {
    return !above.isEmpty()
        && row.getFirst().y() - above.getFirst().y() > APART * row.getFirst().size();
  }

  private static void part(List<Word> row, float gutter, boolean left, List<List<Word>> into) {
    List<Word> part = row.stream().filter(w -> (w.x() < gutter) == left).toList();
    if (!part.isEmpty()) {
      into.add(part);
    }
  }

  private static boolean crosses(List<Word> row, float gutter) {
    return row.stream().anyMatch(w -> w.x() < gutter && w.right() > gutter);
  }

  /** Words of one baseline, from left to right; rows from top to bottom. */
  private static List<List<Word>> rows(List<Word> words) {
    List<Word> sorted =
        words.stream()
            .sorted(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x))
            .toList();
    List<List<Word>> rows = new ArrayList<>();
    for (Word w : sorted) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.getLast();
      if (!last.isEmpty() && w.y() - last.getFirst().y() < 0.4f * Math.max(4, w.size())) {
        last.add(w);
      } else {
        rows.add(new ArrayList<>(List.of(w)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::x)));
    return rows;
  }

  /**
   * The middle between two columns of running text; NaN where the page has one column. Columns are
   * told from a table by how full their lines are.
   */
  private static float gutter(List<List<Word>> rows) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (List<Word> row : rows) {
      from = Math.min(from, row.getFirst().x());
      to = Math.max(to, row.getLast().right());
    }
    float width = to - from;
    float best = Float.NaN;
    int most = 0;
    for (float at = from + 0.35f * width; at < from + 0.65f * width; at += 3) {
      int full = 0;
      int crossing = 0;
      for (List<Word> row : rows) {
        if (crosses(row, at)) {
          crossing++;
        } else if (fills(row, at, width)) {
          full++;
        }
      }
      if (full >= COLUMN_ROWS && full - 2 * crossing > most) {
        best = at;
        most = full - 2 * crossing;
      }
    }
    return best;
  }

  private static boolean fills(List<Word> row, float at, float width) {
    float left = 0;
    float right = 0;
    for (Word w : row) {
      if (w.x() < at) {
        left += w.right() - w.x();
      } else {
        right += w.right() - w.x();
      }
    }
    return left > 0.28f * width && right > 0.28f * width;
  }

  private static Line line(List<Word> row, boolean gap) {
    var text = new StringBuilder();
    int cells = 1;
    int bold = 0;
    Word before = null;
    for (Word w : row) {
      if (before != null) {
        float space = w.x() - before.right();
        if (space > WIDE * Math.max(4, w.size())) {
          text.append(" | ");
          cells++;
        } else if (space > 0.1f * w.size() && !text.isEmpty()) {
          text.append(' ');
        }
      }
      text.append(w.text());
      bold += w.bold() ? w.text().length() : 0;
      before = w;
    }
    String clean = text.toString().replaceAll(" {2,}", " ").strip();
    boolean table = cells > 2 || cells == 2 && !listMark(clean);
    return new Line(
        table ? clean : clean.replace(" | ", " "),
        row.getFirst().size(),
        2 * bold > clean.length(),
        table,
        gap);
  }

  /** A bullet or a number with room after it is a list's, not a table's. */
  private static boolean listMark(String text) {
    String first = text.substring(0, text.indexOf(" | "));
    return first.length() <= 12
        && first.matches("[\\p{Punct}\\u2022\\u25cf\\u25aa\\u2013o]|\\(?[\\dA-Za-z.]{1,10}[.)]?");
  }
}
