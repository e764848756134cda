package dev.vernix.corpus.view;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What code worked out of a stay, system by system, each with the facts that it is made of. */
public final class EpisodeView {
  private static final int WIDTH = 78;

  /** Single points of a curve are no episode; their trend shows them. */
  private static final Set<String> CURVES = Set.of("weight", "length", "head-circumference");

  private EpisodeView() {}

  /** Episodes, courses, counts and scores of the facts given. */
  public static List<String> lines(Ledger ledger, List<Fact> facts) {
    var byId = ledger.byId();
    var lines = new ArrayList<String>();
    for (var system : BodySystem.values()) {
      var own =
          facts.stream()
              .filter(f -> f.system() == system && f.derived() && !CURVES.contains(f.concept()))
              .toList();
      if (!own.isEmpty()) {
        lines.add((lines.isEmpty() ? "" : System.lineSeparator()) + system.title());
        own.forEach(f -> episode(f, byId, lines));
      }
    }
    return lines;
  }

  private static void episode(Fact f, Map<String, Fact> byId, List<String> lines) {
    String when =
        f.when().startDate().equals(f.when().endDate())
            ? f.when().startDate().toString()
            : f.when().startDate() + " to " + f.when().endDate();
    lines.add("  " + f.id() + "  " + when + "  " + f.concept());
    lines.addAll(wrap(f.realisation(), "    "));
    for (String id : f.derivedFrom()) {
      var part = Objects.requireNonNull(byId.get(id));
      var s = part.sources().getFirst();
      lines.add(
          "      from "
              + id
              + "  "
              + part.when().startDate()
              + "  "
              + part.concept()
              + (part.value() == null ? "" : " " + part.value())
              + "  ["
              + s.note()
              + " "
              + s.from()
              + "-"
              + s.to()
              + "]");
    }
  }

  static List<String> wrap(String text, String indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
