package dev.vernix.evals.dossier;

import static dev.vernix.evals.result.ResultText.number;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Pin;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.scorer.Better;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables that stand whatever was measured. */
final class Shown {
  private static final int WORST = 16;

  /** Ways of searching that are measured beside the one in use. */
  private static final Pattern ANOTHER_WAY = Pattern.compile("\\((?:BM25|vectors|RRF)\\)$");

  private Shown() {}

  static List<Block> provenance(List<SuiteResult> results, Provenance running) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("program", running.build().toString()));
    rows.add(
        List.of(
            "machine",
            "Java "
                + running.machine().java()
                + ", "
                + running.machine().system()
                + ", "
                + running.machine().processors()
                + " processors"));
    results.stream()
        .map(r -> r.provenance().model())
        .filter(m -> !m.name().isEmpty())
        .distinct()
        .forEach(m -> rows.add(List.of("model", m + " " + m.parameters())));
    running.data().forEach((name, version) -> rows.add(List.of(name, version)));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Table("", List.of("what", "version or digest"), rows));
    for (SuiteResult r : results) {
      var then = r.provenance();
      boolean data =
          running.data().entrySet().stream()
              .anyMatch(e -> !e.getValue().equals(then.data().get(e.getKey())));
      if (!then.build().equals(running.build()) || data) {
        blocks.add(
            new Block.Gap(
                "the suite '"
                    + r.suite()
                    + "' was run with another program or other data ("
                    + then.build()
                    + "); run it again"));
      }
    }
    if (running.build().dirty()) {
      blocks.add(
          new Block.Gap(
              "the program was not built from a clean commit, so it cannot be had again"));
    }
    return blocks;
  }

  static List<Block> data(List<SuiteResult> results) {
    var rows =
        results.stream()
            .map(
                r ->
                    List.of(
                        r.suite() + ".json",
                        r.about(),
                        Integer.toString(r.items().size()),
                        r.provenance().data().getOrDefault("suite data", ""),
                        r.measured()))
            .toList();
    return List.of(
        new Block.Table(
            "", List.of("result", "what it measures", "cases", "digest of data", "run"), rows));
  }

  /** The figures farthest from what they should be, and where labels were mistaken. */
  static List<Block> failures(List<SuiteResult> results) {
    record Off(String suite, Figure figure, double by, double value) {}
    var off = new ArrayList<Off>();
    for (SuiteResult r : results) {
      for (Figure f : r.figures()) {
        var value = f.value(r.items());
        boolean share =
            f.labels().isEmpty()
                && f.amount(r.items()).whole() > 1
                && !ANOTHER_WAY.matcher(f.name()).find();
        if (share && value.isPresent() && f.better() != Better.NEITHER) {
          double v = value.getAsDouble();
          double by = f.better() == Better.HIGHER ? 1 - v : v;
          if (by > 0 && by <= 1) {
            off.add(new Off(r.suite(), f, by, v));
          }
        }
      }
    }
    var blocks = new ArrayList<Block>();
    var rows =
        off.stream()
            .sorted(Comparator.comparingDouble(o -> -o.by))
            .limit(WORST)
            .map(o -> List.of(o.suite, o.figure.name(), number(o.value)))
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Figures farthest from perfect", List.of("suite", "figure", "value"), rows));
    }
    for (SuiteResult r : results) {
      r.labelSets().forEach(set -> blocks.add(confusion(r, set)));
    }
    return blocks;
  }

  private static Block confusion(SuiteResult r, String set) {
    var matrix = r.confusion(set);
    var head =
        Stream.concat(Stream.of("expected"), matrix.labels().stream().map(l -> "given: " + l))
            .toList();
    var rows =
        IntStream.range(0, matrix.labels().size())
            .mapToObj(
                i ->
                    Stream.concat(
                            Stream.of(matrix.labels().get(i)),
                            matrix.counts().get(i).stream().map(n -> n == 0 ? "" : n.toString()))
                        .toList())
            .toList();
    return new Block.Table(r.suite() + ": " + set + " mistaken for another", head, rows);
  }

  static List<Block> pins(List<SuiteResult> results) {
    var rows = new ArrayList<List<String>>();
    var blocks = new ArrayList<Block>();
    int held = 0;
    for (SuiteResult r : results) {
      for (Pin p : r.pins()) {
        held += p.holds() ? 1 : 0;
        if (!p.holds()) {
          Double measured = p.measured();
          rows.add(
              List.of(
                  r.suite(),
                  p.figure() + " (" + p.slice() + ")",
                  number(p.value()) + " \u00b1 " + number(p.tolerance()),
                  measured == null ? "unscored" : number(measured)));
        }
      }
      if (r.pins().isEmpty()) {
        blocks.add(new Block.Gap("no figure of the suite '" + r.suite() + "' is pinned"));
      }
    }
    blocks.addFirst(
        new Block.Paragraph(held + " pinned figures hold, " + rows.size() + " do not."));
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              "Pinned figures that moved", List.of("suite", "figure", "pinned", "measured"), rows));
    }
    return blocks;
  }
}
