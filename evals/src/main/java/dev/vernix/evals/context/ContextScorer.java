package dev.vernix.evals.context;

import dev.vernix.corpus.reading.Standing;
import dev.vernix.corpus.reading.TargetReader;
import dev.vernix.evals.gold.Share;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.label.Throughput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks the context machine of every labelled target. */
public final class ContextScorer {
  private ContextScorer() {}

  /** Scores them without taking time. */
  public static ContextScore score(List<LabelledTarget> targets) {
    return score(targets, 0);
  }

  /** Scores them and measures how many sentences are read in a second. */
  public static ContextScore timed(List<LabelledTarget> targets) {
    double perSecond =
        Throughput.perSecond(
            () -> {
              int read = 0;
              for (LabelledTarget t : targets) {
                read += TargetReader.read(t.sentence(), t.from(), t.to()) == null ? 0 : 1;
              }
              return read;
            });
    return score(targets, perSecond);
  }

  private static ContextScore score(List<LabelledTarget> targets, double perSecond) {
    Map<Axis, Tally> tallies = new EnumMap<>(Axis.class);
    List<ContextScore.Miss> misses = new ArrayList<>();
    Share person = new Share(0, 0);
    for (LabelledTarget target : targets) {
      Standing said = TargetReader.read(target.sentence(), target.from(), target.to());
      for (Axis axis : Axis.values()) {
        Boolean gold = target.gold().get(axis);
        if (gold != null) {
          tallies.put(axis, tallies.getOrDefault(axis, Tally.NONE).with(gold, axis.answer(said)));
          if (gold != axis.answer(said)) {
            misses.add(new ContextScore.Miss(target, axis, gold, said));
          }
        }
      }
      if (target.whom() != Whom.UNSAID) {
        person = person.plus(new Share(target.whom().is(said.experiencer()) ? 1 : 0, 1));
      }
    }
    return new ContextScore(targets.size(), tallies, person, misses, perSecond);
  }
}
