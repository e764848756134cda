package dev.vernix.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sentences are worth a model's time, and in which groups.
 *
 * <p>Only what code worked out is joined: courses and episodes follow one another and read better
 * as prose. A note's own statement is somebody's wording already and stays as it is, so a stay of
 * ten weeks costs no more tokens than it has courses.
 */
final class Polish {
  /**
   * A small model keeps every number of this many sentences and starts to lose some beyond it
   * (DESIGN section 1).
   */
  static final int MOST = 3;

  private Polish() {}

  /** Neighbouring items of a section, in groups of two to {@link #MOST}. */
  static List<List<Plan.Item>> groups(Plan.Section section) {
    var groups = new ArrayList<List<Plan.Item>>();
    var group = new ArrayList<Plan.Item>();
    for (var item : section.items()) {
      if (joinable(item)) {
        group.add(item);
      }
      if (group.size() == MOST || (!joinable(item) && !group.isEmpty())) {
        close(groups, group);
      }
    }
    close(groups, group);
    return groups;
  }

  /**
   * Courses and episodes. Values and totals of days are read as a list and gain nothing by being
   * joined.
   */
  private static boolean joinable(Plan.Item item) {
    String concept = item.facts().getFirst().concept();
    return concept.endsWith("-episode")
        || (concept.endsWith("-course") && !concept.equals("laboratory-course"));
  }

  private static void close(List<List<Plan.Item>> groups, List<Plan.Item> group) {
    if (group.size() > 1) {
      groups.add(List.copyOf(group));
    }
    group.clear();
  }
}
