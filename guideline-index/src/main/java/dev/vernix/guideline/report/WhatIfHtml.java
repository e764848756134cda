package dev.vernix.guideline.report;

import static dev.vernix.guideline.report.Html.chip;
import static dev.vernix.guideline.report.Html.text;

import dev.vernix.corpus.Chart;
import dev.vernix.guideline.whatif.WhatIf;
import dev.vernix.guideline.whatif.WhatIf.Change;
import dev.vernix.guideline.whatif.WhatIfText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A what-if as one page: what stands on the left, what would be on the right. */
public final class WhatIfHtml {
  private WhatIfHtml() {}

  public static String write(Chart chart, WhatIf w) {
    var b = new StringBuilder(1 << 14);
    String title = "What if, for " + chart.name();
    b.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(text(title))
        .append("</title><style>\n")
        .append(Html.css())
        .append("</style></head><body>\n<header><h1>")
        .append(text(title))
        .append("</h1><p class=\"soft\">")
        .append(text(WhatIfText.lines(chart, w).getFirst()))
        .append("</p><p class=\"draft\">")
        .append(text(Wording.NOTICE))
        .append("</p></header>\n<main><div class=\"sides\"><div class=\"side\"><h4>Assumed</h4>");
    list(b, w.assumptions());
    b.append("</div><div class=\"side\"><h4>Read in it</h4>");
    list(b, w.facts().isEmpty() ? List.of("nothing beyond the words themselves") : w.facts());
    b.append("</div></div>\n<h2>Scores</h2>\n");
    scores(b, w);
    b.append("<h2>Asked for, and not in the plan</h2>\n<div class=\"sides\">");
    asked(b, "As it stands", w, Change::askedBefore);
    asked(b, "Under the assumption", w, Change::asked);
    b.append(
        "</div>\n<p class=\"soft\">Only what the assumption changes.</p>\n<h2>Verdicts</h2>\n");
    verdicts(b, w);
    return b.append("</main></body></html>\n").toString();
  }

  private static void list(StringBuilder b, List<String> items) {
    b.append("<ul>");
    items.forEach(i -> b.append("<li>").append(text(i)).append("</li>"));
    b.append("</ul>");
  }

  private static void scores(StringBuilder b, WhatIf w) {
    if (w.compared().isEmpty()) {
      b.append("<p>No score changes.</p>\n");
      return;
    }
    b.append(
        "<table class=\"differ\"><tr><th>score</th><th>as it stands</th><th>under the"
            + " assumption</th></tr>\n");
    for (var c : w.compared()) {
      b.append("<tr><td>").append(text(c.name())).append("</td><td>").append(text(c.stands()));
      b.append("</td><td><b>").append(text(c.assumed())).append("</b></td></tr>\n");
    }
    b.append("</table>\n");
  }

  private static void asked(
      StringBuilder b, String head, WhatIf w, Function<Change, Optional<String>> which) {
    b.append("<div class=\"side\"><h4>").append(head).append("</h4>");
    var open = w.changes().stream().filter(c -> which.apply(c).isPresent()).toList();
    if (open.isEmpty()) {
      b.append("<p class=\"soft\">Nothing.</p>");
    }
    b.append("<ul>");
    for (var c : open) {
      b.append("<li><b>").append(text(c.recommendation().title())).append(".</b> ");
      b.append(text(which.apply(c).orElseThrow())).append(Html.unverified(c.recommendation()));
      b.append("</li>");
    }
    b.append("</ul></div>");
  }

  private static void verdicts(StringBuilder b, WhatIf w) {
    if (w.changes().isEmpty()) {
      b.append("<p>No verdict changes.</p>\n");
      return;
    }
    b.append(
        "<table class=\"differ\"><tr><th>recommendation</th><th>as it stands</th><th>under the"
            + " assumption</th></tr>\n");
    for (var c : w.changes()) {
      var r = c.recommendation();
      b.append("<tr><td>").append(text(r.title())).append("<br><span class=\"soft\">");
      b.append(text(r.id() + ", " + r.statement().source().line())).append("</span>");
      b.append(Html.unverified(r)).append("</td><td>").append(chip(c.stands().verdict()));
      b.append("<br>").append(text(c.stands().reason())).append("</td><td>");
      b.append(chip(c.assumed().verdict())).append("<br>").append(text(c.assumed().reason()));
      b.append("</td></tr>\n");
    }
    b.append("</table>\n");
  }
}
