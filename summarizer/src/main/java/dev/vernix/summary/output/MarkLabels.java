package dev.vernix.summary.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the labels of a lane's marks go: right of the mark, or left of it near the right edge, in
 * the first of four rows in which they touch nothing.
 */
final class MarkLabels {
  /** The most characters of a label that are drawn. */
  static final int LONGEST = 26;

  private static final int ROWS = 4;
  private static final double CHARACTER = 5.6;
  private static final double MARK = 6;

  private MarkLabels() {}

  /**
   * One mark's place.
   *
   * @param row from 0
   * @param side {@code NONE} where the lane is too full for a label
   */
  record Place(int row, Side side) {}

  enum Side {
    RIGHT,
    LEFT,
    NONE
  }

  /**
   * Places for marks at {@code xs}, ascending.
   *
   * @param labels as they are drawn, one a mark
   * @param width of the drawing, in the same units as {@code xs}
   */
  static List<Place> place(List<Double> xs, List<String> labels, double width) {
    var ends = new double[ROWS];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    var places = new ArrayList<Place>();
    for (int i = 0; i < xs.size(); i++) {
      double x = xs.get(i);
      double length = 8 + CHARACTER * labels.get(i).length();
      boolean right = x + MARK + length < width + 8;
      double from = right ? x - MARK : x - MARK - length;
      int row = 0;
      while (row < ROWS && ends[row] > from) {
        row++;
      }
      if (row == ROWS) {
        places.add(new Place(0, Side.NONE));
      } else {
        ends[row] = right ? x + MARK + length : x + MARK;
        places.add(new Place(row, right ? Side.RIGHT : Side.LEFT));
      }
    }
    return places;
  }
}
