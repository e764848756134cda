package dev.vernix.family;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param staffNames whether names of staff may stand, see {@link dev.vernix.family.plan.StaffNames}
 */
public record HandoutRequest(
    Language language,
    Purpose purpose,
    @Nullable LocalDate since,
    String topic,
    Set<Category> allowed,
    Map<String, String> summarySentences,
    LocalDateTime written,
    boolean staffNames) {
  public HandoutRequest {
    allowed = Set.copyOf(allowed);
    summarySentences = Map.copyOf(summarySentences);
  }

  /** Without names of staff. */
  public HandoutRequest(
      Language language,
      Purpose purpose,
      @Nullable LocalDate since,
      String topic,
      Set<Category> allowed,
      Map<String, String> summarySentences,
      LocalDateTime written) {
    this(language, purpose, since, topic, allowed, summarySentences, written, false);
  }

  /** The same with names of staff. */
  public HandoutRequest withStaffNames() {
    return new HandoutRequest(
        language, purpose, since, topic, allowed, summarySentences, written, true);
  }

  /** Everything that was allowed for this handout, as it is recorded. */
  public List<String> allowances() {
    return Stream.concat(
            allowed.stream().map(Category::id), staffNames ? Stream.of("staff-names") : Stream.of())
        .sorted()
        .toList();
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
