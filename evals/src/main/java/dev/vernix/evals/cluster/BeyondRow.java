package dev.vernix.evals.cluster;

import dev.vernix.guideline.beyond.Judgement;
import dev.vernix.guideline.beyond.ModelFindings;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model made of one chart's plan items that no rule covers, as counts. It is no part of any
 * concordance.
 *
 * @param chart id
 * @param model which one
 * @param unfit true where it failed the control questions, so that nothing it said counts
 * @param items plan items that no rule covers
 * @param asked items beside a passage that it was asked about
 * @param supports passages that it said, twice, support an item
 * @param conflicts passages that it said, twice, conflict with one
 * @param leftOut why the others are neither, with how many
 * @param failure why there is nothing, without patient text; empty where there is
 */
public record BeyondRow(
    String chart,
    String model,
    boolean unfit,
    int items,
    int asked,
    int supports,
    int conflicts,
    Map<String, Integer> leftOut,
    String failure) {

  static BeyondRow of(String chart, ModelFindings m) {
    var leftOut = new TreeMap<String, Integer>();
    m.leftOut().forEach((why, n) -> leftOut.put(why.name(), n));
    return new BeyondRow(
        chart,
        m.model(),
        m.unfit(),
        m.items(),
        m.asked(),
        count(m, Judgement.SUPPORTS),
        count(m, Judgement.CONFLICTS),
        leftOut,
        "");
  }

  static BeyondRow failed(String chart, String model, String why) {
    return new BeyondRow(chart, model, false, 0, 0, 0, 0, Map.of(), why);
  }

  private static int count(ModelFindings m, Judgement judgement) {
    return m.unfit()
        ? 0
        : (int) m.found().stream().filter(f -> f.judgement() == judgement).count();
  }
}
