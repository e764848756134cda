package dev.vernix.family.plan;

import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import dev.vernix.family.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tests whose results are still waited for. */
public final class Waiting {
  private final Teller teller;

  public Waiting(Teller teller) {
    this.teller = teller;
  }

  /** A line a test. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var f : teller.facts().all("pending-result")) {
      String id = f.value() == null ? "" : f.value().replace('-', ' ');
      String written =
          f.realisation().replaceFirst(" (?:was|were) (?:pending|awaited|outstanding).*$", "");
      String plain =
          Terms.whole("test", id, teller.language())
              .or(() -> Terms.whole("test", written, teller.language()))
              .orElse("");
      if (plain.isEmpty()) {
        teller.quote(written.replaceFirst("\\.$", ""), f).ifPresent(lines::add);
      } else {
        lines.add(teller.line(Kind.ITEM, "waiting-for", Map.of("test", plain), f));
      }
    }
    return lines;
  }
}
