package dev.vernix.evals.guideline;

import dev.langchain4j.model.chat.ChatModel;
import dev.vernix.guideline.beyond.Answer;
import dev.vernix.guideline.beyond.Judge;
import dev.vernix.guideline.beyond.Judge.Order;
import dev.vernix.guideline.beyond.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** How often a model judges labelled pairs rightly, and what two runs that must agree leave out. */
public final class BeyondEval {
  private static final double NANOS = 1e9;

  private BeyondEval() {}

  /** One pair, asked in both orders. */
  record Row(JudgedPair pair, Optional<Answer> first, Optional<Answer> second) {
    /** The word of both runs, by lines that both name and that exist; empty where left out. */
    Optional<Judgement> kept() {
      if (first.isEmpty() || second.isEmpty() || first.get().word() != second.get().word()) {
        return Optional.empty();
      }
      var word = first.get().word();
      boolean lines =
          first.get().within(pair.lines().size())
              && first.get().lines().stream().anyMatch(second.get().lines()::contains);
      return word == Judgement.UNRELATED || lines ? Optional.of(word) : Optional.empty();
    }

    boolean rightLine() {
      return first.map(a -> a.lines().stream().anyMatch(pair.deciding()::contains)).orElse(false);
    }
  }

  /**
   * Asks about every pair and tells figures, a line each.
   *
   * @param progress hears how many are done
   */
  public static List<String> run(
      ChatModel model, List<JudgedPair> pairs, IntConsumer progress, BooleanSupplier stop) {
    var judge = new Judge(model);
    var rows = new ArrayList<Row>();
    long began = System.nanoTime();
    for (var p : pairs) {
      var first = judge.ask(p.item(), p.heading(), p.lines(), Order.PLAN_FIRST, stop);
      var second = judge.ask(p.item(), p.heading(), p.lines(), Order.GUIDELINE_FIRST, stop);
      if (first.stopped() || second.stopped()) {
        break;
      }
      rows.add(new Row(p, first.answer(), second.answer()));
      progress.accept(rows.size());
    }
    return lines(rows, (System.nanoTime() - began) / NANOS);
  }

  static List<String> lines(List<Row> rows, double seconds) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d pairs, each asked twice, in %.0f s (%.1f s an item)",
            rows.size(),
            seconds,
            seconds / Math.max(1, rows.size())));
    lines.add("first run right: " + of(rows.stream().filter(r -> right(r, r.first)).count(), rows));
    lines.add(
        "second run right: " + of(rows.stream().filter(r -> right(r, r.second)).count(), rows));
    for (var label : Judgement.values()) {
      lines.add("  " + label.id() + ": " + answers(rows, label));
    }
    var shown =
        rows.stream()
            .filter(r -> r.kept().filter(w -> w != Judgement.UNRELATED).isPresent())
            .toList();
    long word = shown.stream().filter(r -> r.kept().orElseThrow() == r.pair.label()).count();
    long line =
        shown.stream()
            .filter(r -> r.kept().orElseThrow() == r.pair.label() && r.rightLine())
            .count();
    lines.add(
        "left out by disagreement, form or lines: "
            + of(rows.stream().filter(r -> r.kept().isEmpty()).count(), rows));
    lines.add(
        "shown: "
            + of(shown.size(), rows)
            + ", of them right: "
            + of(word, shown)
            + ", with a right line: "
            + of(line, shown));
    return lines;
  }

  private static boolean right(Row row, Optional<Answer> answer) {
    return answer.filter(a -> a.word() == row.pair.label()).isPresent();
  }

  private static String answers(List<Row> rows, Judgement label) {
    var own = rows.stream().filter(r -> r.pair.label() == label).toList();
    return own.size()
        + " labelled so, first answers "
        + String.join(
            ", ",
            Arrays.stream(Judgement.values())
                .map(
                    j ->
                        j.id()
                            + " "
                            + own.stream()
                                .filter(r -> r.first.filter(a -> a.word() == j).isPresent())
                                .count())
                .toList());
  }

  private static String of(long n, List<?> all) {
    return n + " of " + all.size();
  }
}
