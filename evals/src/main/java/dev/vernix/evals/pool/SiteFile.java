package dev.vernix.evals.pool;

import dev.vernix.corpus.provenance.Sha256;
import dev.vernix.evals.cohort.CohortException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a site gives away: counts. It holds no date, no id, no word of a note and no name of a unit.
 *
 * <p>The hash shows that a file was changed after it was written, by mistake or carelessly; it is
 * no signature.
 *
 * @param format {@link #FORMAT}
 * @param kind {@code audit}, or {@code eval NAME}
 * @param site as the site calls itself
 * @param threshold counts below it are suppressed, but for zero
 * @param stays how many stays (or, of an eval, things asked) there are
 * @param settings what must agree between sites: guidance and jurisdiction
 * @param tables by id
 * @param rates by id
 * @param sha256 of all else
 */
public record SiteFile(
    String format,
    String kind,
    String site,
    int threshold,
    int stays,
    String settings,
    List<SharedTable> tables,
    List<SharedRate> rates,
    String sha256) {
  static final String FORMAT = "vernix-site-1";

  private static final long MOST_BYTES = 64L << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public SiteFile {
    tables = List.copyOf(tables);
    rates = List.copyOf(rates);
  }

  /** The file with its hash. */
  static SiteFile of(
      String kind,
      String site,
      int threshold,
      int stays,
      String settings,
      List<SharedTable> tables,
      List<SharedRate> rates) {
    var bare = new SiteFile(FORMAT, kind, site, threshold, stays, settings, tables, rates, "");
    return new SiteFile(FORMAT, kind, site, threshold, stays, settings, tables, rates, bare.hash());
  }

  /** As it is written. */
  public byte[] bytes() {
    return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** How many counts are suppressed. */
  public int suppressed() {
    return tables.stream().mapToInt(SharedTable::suppressed).sum()
        + (int) rates.stream().filter(r -> r.events() == null).count();
  }

  private String hash() {
    var bare = new SiteFile(format, kind, site, threshold, stays, settings, tables, rates, "");
    return Sha256.of(JSON.writeValueAsString(bare).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A site's file.
   *
   * @throws CohortException where it is none, or was changed
   */
  public static SiteFile read(Path file) {
    SiteFile site;
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw notOne(file);
      }
      site = JSON.readValue(Files.readString(file), SiteFile.class);
    } catch (JacksonException
        | NullPointerException
        | java.nio.charset.CharacterCodingException e) {
      throw notOne(file);
    } catch (IOException e) {
      throw new CohortException(
          "cannot be read (" + e.getClass().getSimpleName() + ")",
          file.toString(),
          "Check the name.");
    }
    if (site == null || !FORMAT.equals(site.format)) {
      throw notOne(file);
    }
    if (!site.hash().equals(site.sha256)) {
      throw new CohortException(
          "the file was changed after the site wrote it",
          file.toString(),
          "Ask the site for the file as vernix audit --share wrote it.");
    }
    if (site.threshold < 2 || !site.tables.stream().allMatch(SharedTable::sound)) {
      throw new CohortException(
          "its counts do not agree with each other",
          file.toString(),
          "Ask the site to write it again.");
    }
    return site;
  }

  private static CohortException notOne(Path file) {
    return new CohortException(
        "not a site's file", file.toString(), "Give files that vernix audit --share wrote.");
  }
}
