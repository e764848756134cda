package dev.vernix.guideline.report;

import static dev.vernix.guideline.report.Html.chip;
import static dev.vernix.guideline.report.Html.text;

import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.List;

/** The course and the response on the page. */
final class CourseHtml {
  private static final int MOST = 8;

  private CourseHtml() {}

  static void write(StringBuilder b, Course course) {
    if (course.trajectory().plans().isEmpty()) {
      return;
    }
    b.append("<h2>Course of the stay</h2>\n<p class=\"soft legend\">");
    for (var v :
        List.of(
            Verdict.CONCORDANT,
            Verdict.DEVIATES,
            Verdict.NOT_ADDRESSED,
            Verdict.DEVIATES_WITH_DOCUMENTED_REASON,
            Verdict.NOT_ASSESSABLE)) {
      b.append("<span class=\"key ")
          .append(v.id())
          .append("\"></span>")
          .append(v.words())
          .append(" ");
    }
    b.append("<span class=\"key disputed\"></span>sources differ</p>\n");
    b.append(CourseSvg.draw(course));
    b.append(
            "<p class=\"soft\">A row for each checked recommendation that some plan left open, or"
                + " that guards")
        .append(
            " against the worst harm; each mark is a plan to which it applies. Point at a mark to"
                + " read why.</p>\n");
    days(b, course);
    response(b, course);
  }

  private static void days(StringBuilder b, Course course) {
    b.append(
            "<details><summary>Day by day: what came to apply, and when a plan followed"
                + " it</summary>\n"
                + "<table>")
        .append("<tr><th>day</th><th>stage and scores</th><th>came to apply</th></tr>\n");
    for (var d : course.days()) {
      b.append("<tr><td>").append(text(course.day(d.day()))).append("</td><td>");
      if (!d.bell().isEmpty()) {
        b.append("Bell ").append(d.bell()).append("<br>");
      }
      b.append(text(String.join("; ", d.scores()))).append("</td><td>");
      for (var lane : d.lanes()) {
        boolean late = lane.inTime().filter(in -> !in).isPresent();
        b.append(text(lane.recommendation().title()))
            .append(": <span class=\"")
            .append(late || lane.followedAfter().isEmpty() ? "late" : "soft")
            .append("\">")
            .append(text(Course.followed(lane)))
            .append("</span><br>");
      }
      b.append("</td></tr>\n");
    }
    b.append("</table></details>\n");
  }

  private static void response(StringBuilder b, Course course) {
    b.append("<h2>Asked for now</h2>\n<p class=\"soft\">By the latest plan, of ")
        .append(text(course.latest()))
        .append(".</p>\n<div class=\"sides\">");
    column(b, "Not in the plan", course.wanting());
    column(b, "In the plan", course.met());
    b.append("</div>\n");
    if (!course.untold().isEmpty()) {
      b.append("<p class=\"soft\">Cannot be told: ");
      b.append(
          text(
              String.join(
                  " ",
                  course.untold().stream()
                      .map(f -> f.recommendation().title() + ". " + f.reason())
                      .toList())));
      b.append("</p>\n");
    }
  }

  private static void column(StringBuilder b, String head, List<Finding> list) {
    b.append("<div class=\"side\"><h4>").append(head).append("</h4>");
    if (list.isEmpty()) {
      b.append("<p class=\"soft\">Nothing.</p>");
    }
    b.append("<ul>");
    list.stream().limit(MOST).forEach(f -> item(b, f));
    b.append("</ul>");
    if (list.size() > MOST) {
      b.append("<details><summary>").append(list.size() - MOST).append(" more</summary><ul>");
      list.stream().skip(MOST).forEach(f -> item(b, f));
      b.append("</ul></details>");
    }
    b.append("</div>");
  }

  private static void item(StringBuilder b, Finding f) {
    var r = f.recommendation();
    b.append("<li><b>")
        .append(text(r.title()))
        .append(".</b> ")
        .append(text(f.reason()))
        .append(" <span class=\"soft\">")
        .append(text(r.id()))
        .append("</span>")
        .append(Html.unverified(r));
    if (f.verdict() == Verdict.DEVIATES) {
      b.append(' ').append(chip(f.verdict()));
    }
    b.append("</li>");
  }
}
