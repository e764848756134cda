package dev.vernix.evals.cohort;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of an audit as JSON and back: equal things give equal bytes. This is how they travel
 * between processes and lie on disk.
 */
public final class CohortJson {
  /** The fields are what a part holds; its methods may work things out. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              v ->
                  v.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .build();

  private CohortJson() {}

  /** One line, without a line end. */
  public static String write(Object part) {
    return JSON.writeValueAsString(part);
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException where it is something else; the message holds none of it
   */
  public static <T> T read(String line, Class<T> type) {
    try {
      return JSON.readValue(line, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + " as JSON");
    }
  }
}
