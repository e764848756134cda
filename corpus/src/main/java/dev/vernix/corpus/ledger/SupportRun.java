package dev.vernix.corpus.ledger;

import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Sighting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of time on one group of respiratory support.
 *
 * @param group as in {@code support-groups.tsv}
 * @param from its first moment
 * @param seen what was read of it, in order of time
 * @param proof what dates its beginning beside its own sightings: the end of the support before it,
 *     or an intubation
 */
record SupportRun(String group, LocalDateTime from, List<Sighting> seen, List<Sighting> proof) {
  static final String INVASIVE = "invasive ventilation";
  static final String ROOM_AIR = "room air";
  static final String LOW_FLOW = "low-flow nasal cannula";

  /** What followed an extubation where no note names it; told only as the extubation. */
  static final String UNNAMED = "";

  static SupportRun of(String group, Sighting s) {
    return new SupportRun(group, s.when().start(), new ArrayList<>(List.of(s)), new ArrayList<>());
  }

  SupportRun startingAt(LocalDateTime time, Sighting why) {
    var more = new ArrayList<>(proof);
    more.add(why);
    return new SupportRun(group, time, seen, more);
  }

  LocalDate start() {
    return from.toLocalDate();
  }

  LocalDate lastSeen() {
    return seen.stream()
        .map(SupportRun::until)
        .max(Comparator.naturalOrder())
        .filter(d -> !d.isBefore(start()))
        .orElse(start());
  }

  /** {@code RA since 4/26} in a note of 4/28 says that it still holds on 4/28. */
  static LocalDate until(Sighting s) {
    return s.when().instant() ? s.said().noteDate() : s.when().endDate();
  }

  boolean is(String name) {
    return group.equals(name);
  }

  /** Where its beginning is written: the facts of its first sighting and of what dates it. */
  List<Draft> beginning(Drafts before) {
    var drafts = new ArrayList<>(List.of(seen.getFirst().draft(before)));
    proof.forEach(s -> drafts.add(s.draft(before)));
    return drafts;
  }

  /**
   * The highest FiO2 written, where it is above 21%. Of low-flow oxygen none is given: the 100% of
   * a wall outlet says nothing of what the infant breathes.
   */
  Optional<Sighting> highestOxygen() {
    return seen.stream()
        .filter(s -> s.oxygen().filter(q -> !saturation(s, q)).isPresent())
        .filter(s -> !group.equals(LOW_FLOW))
        .max(Comparator.comparing(s -> s.oxygen().map(SupportRun::upper).orElseThrow()))
        .filter(s -> s.oxygen().map(SupportRun::upper).orElseThrow().intValue() > 21);
  }

  /** {@code sat 91% CPAP 6}: what stands before the support is no oxygen. */
  private static boolean saturation(Sighting s, Quantity q) {
    String text = s.said().note().text();
    return SATURATION.matcher(text.substring(Math.max(0, q.from() - 20), q.from())).find();
  }

  private static final Pattern SATURATION =
      Pattern.compile("(?i)\\b(?:sats?|saturations?|SpO2|O2 ?sat\\w*)\\b[^.;,]{0,12}$");

  /** The flow written last with it, where its last note writes only one. */
  Optional<Sighting> lastFlow() {
    var at =
        seen.stream()
            .filter(s -> flow(s).isPresent())
            .filter(s -> !until(s).isBefore(lastSeen()))
            .toList();
    long flows = at.stream().map(s -> flow(s).orElseThrow().value()).distinct().count();
    return flows == 1 ? Optional.of(at.getLast()) : Optional.empty();
  }

  static Optional<Quantity> flow(Sighting s) {
    return s.frame() instanceof Frame.Support f
        ? f.settings().stream()
            .filter(x -> x.name().equals("flow"))
            .map(Frame.Setting::quantity)
            .findFirst()
        : Optional.empty();
  }

  static BigDecimal upper(Quantity q) {
    BigDecimal high = q.high();
    return high == null ? q.value() : high;
  }
}
