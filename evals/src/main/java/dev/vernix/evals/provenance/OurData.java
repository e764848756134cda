package dev.vernix.evals.provenance;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.TextModel;
import dev.vernix.guideline.recommendation.Digest;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.prompts.Prompt;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The data that come with the program, each set with its version or digest. */
public final class OurData {
  private static final int SHORT = 16;

  private OurData() {}

  /**
   * The provenance of a result of this program on this machine. Add {@code with} the model and
   * {@code seeded} what was drawn; a hospital's own guidelines are added with {@code and}.
   */
  public static Provenance provenance() {
    return Provenance.current(versions());
  }

  /** Lexicon, prompts, recommendations, the digest of guidelines with its editions, the index. */
  public static SortedMap<String, String> versions() {
    var all = new TreeMap<String, String>();
    all.put("lexicon", Lexicon.standard().digest().substring(0, SHORT));
    Prompt.versions().forEach((name, version) -> all.put("prompt " + name, version));
    all.put("recommendations", Library.standard().digest().substring(0, SHORT));
    all.put("guideline digest", dev.vernix.guideline.index.Digest.version());
    all.put("guideline editions", String.join("; ", editions()));
    all.put("guideline index", TextModel.guidelines().version());
    all.put("embedding model", BgeSmall.NAME);
    return all;
  }

  /** Each source of the digest once, such as {@code AAP 2022 (AAPBF)}. */
  private static List<String> editions() {
    return Digest.standard().byId().values().stream()
        .map(s -> s.source())
        .map(
            s ->
                s.organisation() + " " + (s.year() == 0 ? "n.d." : s.year()) + " (" + s.key() + ")")
        .sorted()
        .distinct()
        .collect(Collectors.toList());
  }
}
