package dev.vernix.guideline.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the digest, in our own words.
 *
 * @param expected what a plan does that follows it
 * @param contradicting what a plan does that goes against it
 * @param section of the source, null where not known
 * @param conflicts ids of statements that say otherwise
 * @param conflict how they differ, empty where there are none
 */
public record Statement(
    String id,
    String topic,
    String population,
    String text,
    String expected,
    String contradicting,
    String strength,
    Source source,
    @Nullable String section,
    Confidence confidence,
    List<String> conflicts,
    String conflict) {
  public Statement {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Where a statement comes from.
   *
   * @param year 0 where the source is undated
   * @param doi null where it has none
   */
  public record Source(
      String key, String organisation, String title, int year, @Nullable String doi, String place) {
    /** The organisation without authors and the like: {@code AAP}. */
    public String issuer() {
      return organisation.split("[ (,;]", 2)[0];
    }

    /** {@code NICE, Neonatal infection (NG195), 2021}. */
    public String line() {
      return organisation + ", " + title + (year == 0 ? ", undated" : ", " + year);
    }
  }
}
