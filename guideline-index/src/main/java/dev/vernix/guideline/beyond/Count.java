package dev.vernix.guideline.beyond;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills as answers come in. */
final class Count {
  private final String model;
  private final Pairs.Made made;
  private final List<ModelFinding> found = new ArrayList<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private int controls;
  private int controlsRight;
  private int asked;

  Count(String model, Pairs.Made made) {
    this.model = model;
    this.made = made;
    if (made.unfit() > 0) {
      leftOut.put(LeftOut.POPULATION, made.unfit());
    }
  }

  /** False once too many are wrong. */
  boolean control(boolean right) {
    controls++;
    controlsRight += right ? 1 : 0;
    return !now().unfit();
  }

  void leftOut(LeftOut why) {
    asked++;
    leftOut.merge(why, 1, Integer::sum);
  }

  /** Keeps what both runs say: the same word, by lines that both name. */
  void take(Pair pair, Answer first, Optional<Answer> second) {
    var lines = new ArrayList<>(first.lines());
    second.ifPresentOrElse(s -> lines.retainAll(s.lines()), lines::clear);
    if (lines.isEmpty() || second.filter(s -> s.word() == first.word()).isEmpty()) {
      leftOut(LeftOut.DISAGREED);
      return;
    }
    asked++;
    found.add(new ModelFinding(pair.item(), pair.passage(), first.word(), lines));
  }

  ModelFindings now() {
    return new ModelFindings(
        model, controls, controlsRight, made.items(), made.pairs().size(), asked, found, leftOut);
  }
}
