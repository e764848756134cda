package dev.vernix.guideline.beyond;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a model made of the plan items that no rule covers.
 *
 * @param model which one, empty where none was asked
 * @param controls how many pairs with a known answer it was asked about, {@link Controls}
 * @param controlsRight how many of them it got right
 * @param items how many plan items no rule covers
 * @param pairs how many items beside a passage there were to ask about
 * @param asked how many were asked about so far
 * @param found in the order of the plan; conflicts and supports alike
 * @param leftOut why the others make no finding, with how many
 */
public record ModelFindings(
    String model,
    int controls,
    int controlsRight,
    int items,
    int pairs,
    int asked,
    List<ModelFinding> found,
    Map<LeftOut, Integer> leftOut) {
  /** Where no model was asked. */
  public static final ModelFindings NONE =
      new ModelFindings("", 0, 0, 0, 0, 0, List.of(), Map.of());

  public ModelFindings {
    found = List.copyOf(found);
    var ordered = new EnumMap<LeftOut, Integer>(LeftOut.class);
    ordered.putAll(leftOut);
    leftOut = java.util.Collections.unmodifiableMap(ordered);
  }

  /** True where the model failed the controls, so that nothing it says is shown. */
  public boolean unfit() {
    return controls - controlsRight > Controls.MOST_WRONG;
  }
}
