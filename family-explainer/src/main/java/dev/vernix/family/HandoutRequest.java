package dev.vernix.family;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param language of the whole handout
 * @param purpose going home, an update during the stay, or one condition
 * @param since first day that an update tells of, null for the last seven days of the notes
 * @param topic id of the condition that is explained, empty unless {@code purpose} asks for one
 * @param allowed categories of private facts that a named person allowed for this handout
 * @param summarySentences the summary's sentence by fact id, where there is one
 * @param written when it is written
 */
public record HandoutRequest(
    Language language,
    Purpose purpose,
    @Nullable LocalDate since,
    String topic,
    Set<Category> allowed,
    Map<String, String> summarySentences,
    LocalDateTime written) {
  public HandoutRequest {
    allowed = Set.copyOf(allowed);
    summarySentences = Map.copyOf(summarySentences);
  }

  /** What a handout is for. */
  public enum Purpose {
    HOME,
    UPDATE,
    CONDITION
  }

  /** A handout for going home, nothing allowed, no summary beside it. */
  public static HandoutRequest home(Language language, LocalDateTime written) {
    return new HandoutRequest(language, Purpose.HOME, null, "", Set.of(), Map.of(), written);
  }
}
