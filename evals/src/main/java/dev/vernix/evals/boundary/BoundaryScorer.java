package dev.vernix.evals.boundary;

import dev.vernix.corpus.reading.SentenceSplitter;
import dev.vernix.evals.gold.Share;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.label.Throughput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Splits every case and compares where the sentences end. */
public final class BoundaryScorer {
  private BoundaryScorer() {}

  /** Scores them without taking time. */
  public static BoundaryScore score(List<BoundaryCase> cases) {
    return score(cases, 0);
  }

  /** Scores them and measures how many sentences are found in a second. */
  public static BoundaryScore timed(List<BoundaryCase> cases) {
    double perSecond =
        Throughput.perSecond(
            () -> cases.stream().mapToInt(c -> SentenceSplitter.split(c.text()).size()).sum());
    return score(cases, perSecond);
  }

  private static BoundaryScore score(List<BoundaryCase> cases, double perSecond) {
    Tally tally = Tally.NONE;
    Share passed = new Share(0, 0);
    List<BoundaryScore.Failure> failures = new ArrayList<>();
    for (BoundaryCase c : cases) {
      List<String> read =
          SentenceSplitter.split(c.text()).stream()
              .map(r -> c.text().substring(r.from(), r.to()))
              .toList();
      SortedSet<Integer> said = ends(c.text(), read);
      Set<Integer> all = new HashSet<>(c.inner());
      all.addAll(said);
      for (int end : all) {
        tally = tally.with(c.inner().contains(end), said.contains(end));
      }
      boolean right = said.equals(c.inner());
      passed = passed.plus(new Share(right ? 1 : 0, 1));
      if (!right) {
        failures.add(new BoundaryScore.Failure(c, read));
      }
    }
    return new BoundaryScore(passed, tally, failures, perSecond);
  }

  private static SortedSet<Integer> ends(String text, List<String> sentences) {
    SortedSet<Integer> ends = new TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      at += BoundaryCase.dense(sentence).length();
      ends.add(at);
    }
    ends.remove(BoundaryCase.dense(text).length());
    return ends;
  }
}
