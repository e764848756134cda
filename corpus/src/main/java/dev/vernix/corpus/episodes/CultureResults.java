package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;

/** A fact for each culture that was collected: when, and what grew. */
final class CultureResults implements Machine {
  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (var c : CultureFinder.find(stay, Evidence.of(before))) {
      boolean onlyTapped =
          c.specimen().equals("csf-culture") && c.cited().size() < 2 && c.reports().isEmpty();
      if (!c.cited().isEmpty() && !onlyTapped) {
        drafts.add(draft(stay.clock(), c));
      }
    }
    return Yield.of(drafts);
  }

  private static Draft draft(Clock clock, Culture c) {
    String name = (c.repeat() ? "repeat " : "") + CultureFinder.SPECIMENS.get(c.specimen());
    var from = new ArrayList<Draft>(c.cited());
    String known = c.taken() ? " collected on " : " first reported on ";
    String text = "The " + name + known + Words.day(clock, c.collected()) + result(clock, c, from);
    return Evidence.draft(
        BodySystem.INFECTION,
        "culture-result",
        text + ".",
        c.positive()
            ? String.join(", ", c.organisms())
            : c.reports().isEmpty() ? null : "no growth",
        Evidence.on(c.collected(), 6),
        List.copyOf(from));
  }

  private static String result(Clock clock, Culture c, List<Draft> from) {
    if (c.positive()) {
      var first = c.reports().stream().filter(Culture.Report::positive).findFirst().orElseThrow();
      c.reports().stream().filter(Culture.Report::positive).forEach(r -> from.add(r.draft()));
      String what =
          c.organisms().isEmpty() ? " was positive" : " grew " + Words.list(c.organisms());
      return c.taken() ? what + ", first reported on " + Words.day(clock, first.on()) : what;
    }
    return c.negative()
        .map(
            r -> {
              from.add(r.draft());
              String after = r.after().isEmpty() ? "" : " at " + r.after();
              return r.closing()
                  ? " had no growth" + after + " on the final report"
                  : " had no growth" + after + "; no final report is documented";
            })
        .orElse("; no result is documented");
  }
}
