package dev.vernix.evals.guideline;

import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.vignette.Vignette;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Judges vignettes by the standard library. */
public final class VerdictScorer {
  private VerdictScorer() {}

  public static VerdictScore score(List<Vignette> vignettes) {
    var judged = new ArrayList<VerdictScore.Judged>();
    int alarms = 0;
    int without = 0;
    for (var v : vignettes) {
      var given = v.judge(Library.standard());
      alarms +=
          (int)
              given.values().stream()
                  .filter(f -> f.alarm() && !f.recommendation().verified())
                  .count();
      for (var expected : new TreeMap<>(v.expected()).entrySet()) {
        Finding f = given.get(expected.getKey());
        if (f == null) {
          without++;
        } else {
          judged.add(
              new VerdictScore.Judged(
                  v.id(), expected.getKey(), expected.getValue(), f.verdict(), f.reason()));
        }
      }
    }
    return new VerdictScore(vignettes.size(), judged, alarms, without);
  }
}
