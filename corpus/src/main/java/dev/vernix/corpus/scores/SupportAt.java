package dev.vernix.corpus.scores;

import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The respiratory support of one day.
 *
 * @param group as the respiratory timeline names it, such as {@code CPAP}
 * @param flow in L/min, where a cannula's is documented within two days
 * @param oxygen FiO2 in %, where one is documented within two days
 * @param evidence the episode, and what the settings were read from
 */
record SupportAt(
    LocalDate day,
    String group,
    Optional<BigDecimal> flow,
    Optional<BigDecimal> oxygen,
    List<Draft> evidence) {
  private static final int NEAR = 2;

  /** Empty where no episode reaches that day. */
  static Optional<SupportAt> of(Stay stay, Drafts before, LocalDate day) {
    return before.all().stream()
        .filter(d -> d.concept().equals("respiratory-support-episode"))
        .filter(d -> !d.when().startDate().isAfter(day) && !d.when().endDate().isBefore(day))
        .max(Comparator.comparing(d -> d.when().start()))
        .map(episode -> of(stay, before, day, episode));
  }

  private static SupportAt of(Stay stay, Drafts before, LocalDate day, Draft episode) {
    String group = episode.value() + "";
    var evidence = new ArrayList<Draft>(List.of(episode));
    boolean cannula = group.endsWith("nasal cannula");
    var flow =
        cannula ? setting(stay, before, day, "flow", evidence) : Optional.<BigDecimal>empty();
    var oxygen =
        group.equals("room air")
            ? Optional.<BigDecimal>empty()
            : setting(stay, before, day, "FiO2", evidence);
    return new SupportAt(day, group, flow, oxygen, evidence);
  }

  private static Optional<BigDecimal> setting(
      Stay stay, Drafts before, LocalDate day, String name, List<Draft> evidence) {
    record Seen(Sighting sighting, BigDecimal value) {}
    var nearest =
        Sighting.of(stay, c -> c.kind() == Kind.RESPIRATORY_SUPPORT).stream()
            .filter(s -> distance(s, day) <= NEAR)
            .flatMap(
                s ->
                    s.frame() instanceof Frame.Support f
                        ? f.settings().stream()
                            .filter(x -> x.name().equals(name))
                            .map(x -> new Seen(s, x.quantity().value()))
                        : java.util.stream.Stream.<Seen>empty())
            .min(Comparator.comparingLong(x -> distance(x.sighting(), day)));
    nearest.ifPresent(x -> evidence.add(x.sighting().draft(before)));
    return nearest.map(Seen::value);
  }

  private static long distance(Sighting s, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(s.when().startDate(), day));
  }
}
