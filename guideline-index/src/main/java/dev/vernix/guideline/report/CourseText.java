package dev.vernix.guideline.report;

import dev.vernix.guideline.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** The course and the response as lines. */
final class CourseText {
  private static final int MOST = 6;

  private CourseText() {}

  /** A line for each day with news: stage, scores, what came to apply and what became of it. */
  static List<String> days(Course course) {
    var lines = new ArrayList<String>();
    for (var d : course.days()) {
      var parts = new ArrayList<String>();
      if (!d.bell().isEmpty()) {
        parts.add("Bell " + d.bell());
      }
      parts.addAll(d.scores());
      if (!d.lanes().isEmpty()) {
        parts.add(news(d));
      }
      if (!parts.isEmpty()) {
        lines.add(course.day(d.day()) + ": " + String.join("; ", parts));
      }
    }
    return lines;
  }

  private static String news(Course.Day d) {
    var other =
        d.lanes().stream()
            .filter(
                l ->
                    l.followedAfter().filter(h -> h == 0).isEmpty()
                        || l.inTime().filter(in -> !in).isPresent())
            .toList();
    int all = d.lanes().size();
    return all
        + (all == 1 ? " recommendation comes" : " recommendations come")
        + " to apply, "
        + (other.isEmpty()
            ? all == 1 ? "in the plan" : "all in the plan"
            : other.size() == all ? "not in the plan" : (all - other.size()) + " in the plan")
        + String.join(
            "",
            other.stream()
                .map(l -> "; " + l.recommendation().title() + ": " + Course.followed(l))
                .toList());
  }

  static List<String> response(Course course) {
    var lines = new ArrayList<String>();
    lines.add("Asked for by the latest plan (" + course.latest() + "):");
    if (course.wanting().isEmpty() && course.met().isEmpty() && course.untold().isEmpty()) {
      lines.add("  nothing that these recommendations speak of");
    }
    course.wanting().stream().limit(MOST).forEach(f -> lines.add("  [ ] " + item(f)));
    more(lines, course.wanting().size());
    course.met().stream().limit(MOST).forEach(f -> lines.add("  [x] " + item(f)));
    more(lines, course.met().size());
    course.untold().stream()
        .limit(MOST)
        .forEach(f -> lines.add("  [?] " + f.recommendation().title() + ": " + f.reason()));
    return lines;
  }

  private static void more(List<String> lines, int size) {
    if (size > MOST) {
      lines.add("      and " + (size - MOST) + " more, in the files");
    }
  }

  private static String item(Finding f) {
    var r = f.recommendation();
    return r.title()
        + ": "
        + f.reason()
        + " ["
        + r.id()
        + (r.verified() ? "" : ", unverified")
        + "]";
  }
}
