package dev.vernix.evals.provenance;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.guideline.GuidelineData;
import dev.vernix.prompts.Prompt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The data that come with the program, each set with its version or digest. */
public final class OurData {
  private OurData() {}

  /**
   * The provenance of a result of this program on this machine. Add {@code with} the model and
   * {@code seeded} what was drawn; a hospital's own guidelines are added with {@code and}.
   */
  public static Provenance provenance() {
    return Provenance.current(versions());
  }

  /** Those of {@link GuidelineData} and every prompt. */
  public static SortedMap<String, String> versions() {
    var all = new TreeMap<>(GuidelineData.versions());
    Prompt.versions().forEach((name, version) -> all.put("prompt " + name, version));
    return all;
  }
}
