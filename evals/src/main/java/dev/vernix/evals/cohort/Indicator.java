package dev.vernix.evals.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A quality indicator, as {@code indicators.yaml} has it.
 *
 * @param id by which contributions name it
 * @param title a few words
 * @param kind how it is worked out from contributions
 * @param per the rate's base, 100 for a proportion, the target in minutes for a time, 1 for a
 *     median
 * @param unit what the denominator or the values count
 * @param better {@code lower}, {@code higher} or {@code none}
 * @param definition what is counted, in our words
 * @param left which stays are left out
 * @param source whose definition it follows
 * @param checked how far the definition was checked against that source
 */
public record Indicator(
    String id,
    String title,
    Kind kind,
    int per,
    String unit,
    String better,
    String definition,
    String left,
    String source,
    String checked) {
  private static final List<Indicator> ALL = load();

  /** How the figure is worked out. */
  public enum Kind {
    /** Events over days. */
    RATE,
    /** Stays over stays. */
    PROPORTION,
    /** The middle value. */
    MEDIAN,
    /** The share within a target, with the middle value. */
    TIME
  }

  /** In the order of the report. */
  public static List<Indicator> all() {
    return ALL;
  }

  private static List<Indicator> load() {
    var mapper =
        YAMLMapper.builder()
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    try (InputStream in =
        Objects.requireNonNull(Indicator.class.getResourceAsStream("indicators.yaml"))) {
      return List.copyOf(mapper.readValue(in, new TypeReference<List<Indicator>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
