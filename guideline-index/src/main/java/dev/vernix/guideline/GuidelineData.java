package dev.vernix.guideline;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.TextModel;
import dev.vernix.guideline.recommendation.Digest;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Statement.Source;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The data that findings and searches come from, each set with its version or digest. */
public final class GuidelineData {
  private static final int SHORT = 16;

  private GuidelineData() {}

  /** Lexicon, recommendations, the digest of guidelines with its editions, and the index. */
  public static SortedMap<String, String> versions() {
    var all = new TreeMap<String, String>();
    all.put("lexicon", Lexicon.standard().digest().substring(0, SHORT));
    all.put("recommendations", Library.standard().digest().substring(0, SHORT));
    all.put("guideline digest", dev.vernix.guideline.index.Digest.version());
    all.put("guideline editions", editions());
    all.put("guideline index", TextModel.guidelines().version());
    all.put("embedding model", BgeSmall.NAME);
    return all;
  }

  /** The provenance of findings, which need no model and draw nothing at random. */
  public static Provenance provenance() {
    return Provenance.current(versions());
  }

  /** Each source of the digest once, such as {@code AAP 2022 (AAPBF)}. */
  private static String editions() {
    return Digest.standard().byId().values().stream()
        .map(s -> edition(s.source()))
        .sorted()
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String edition(Source s) {
    return s.organisation() + " " + (s.year() == 0 ? "n.d." : s.year()) + " (" + s.key() + ")";
  }
}
