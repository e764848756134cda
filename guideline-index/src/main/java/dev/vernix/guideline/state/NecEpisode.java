package dev.vernix.guideline.state;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the NEC that notes name is one of now: what was excluded, has resolved or is long fed
 * again is often copied on.
 */
final class NecEpisode {
  /** What shows, in a note that names NEC after it was excluded, that it is thought of anew. */
  private static final List<String> ANEW =
      List.of(
          "npo",
          "decompression",
          "abdominal-distension",
          "abdominal-film",
          "pneumatosis",
          "gross-bloody-stools",
          "serial-labs");

  private static final List<String> GAS = List.of("pneumatosis", "portal-venous-gas", "free-air");
  private static final List<String> TOLD = List.of("nec-resolved", "nec-past", "nec-excluded");
  private static final List<String> FED = List.of("feeds-restart", "feeds-advance");

  /** An illness that is fed again so many days after it was first named is over. */
  private static final double ACUTE_DAYS = 10;

  private final State state;

  NecEpisode(State state) {
    this.state = state;
  }

  /** When NEC was last said to be excluded: what was thought by then no longer counts. */
  LocalDateTime excluded() {
    return (LocalDateTime)
        state.once(
            "nec excluded",
            () ->
                latest(
                        Stream.of("nec-excluded")
                            .flatMap(t -> state.then(t).stream())
                            .filter(p -> p.stance() == Stance.AFFIRMED))
                    .orElse(LocalDateTime.MIN));
  }

  /** True where a place tells of NEC, or of its signs, and no note excluded it since. */
  boolean holds(Place p) {
    return p.said().note().time().isAfter(excluded());
  }

  /**
   * After NEC was excluded its bare name in a list is a copy; a note thinks of it anew where it
   * tells of the abdomen or of what is done for it.
   */
  boolean anew(Place p) {
    return holds(p)
        && (excluded().equals(LocalDateTime.MIN)
            || ANEW.stream()
                .flatMap(t -> state.reading().places(t).stream())
                .anyMatch(a -> a.said().note().equals(p.said().note()) && a.stance().firm()));
  }

  /** Told as resolved or of the past, or fed again after days; no gas or free air seen since. */
  boolean over() {
    var told =
        TOLD.stream()
            .flatMap(t -> state.then(t).stream())
            .max(Comparator.comparing(p -> p.said().note().time()))
            .filter(p -> !gasSince(p.said().note().time()));
    told.ifPresent(p -> state.cite(p.said()));
    return told.isPresent() || fedAgain();
  }

  private boolean gasSince(LocalDateTime time) {
    return GAS.stream()
        .flatMap(t -> state.then(t).stream())
        .anyMatch(p -> p.stance() == Stance.AFFIRMED && p.said().note().time().isAfter(time));
  }

  /** Fed since the last rest, days after NEC was first named, and not suspected since. */
  private boolean fedAgain() {
    var rested = latest(state.then("npo").stream().filter(p -> p.stance().firm()));
    var fed =
        latest(FED.stream().flatMap(t -> state.then(t).stream()).filter(p -> p.stance().firm()));
    if (rested.isEmpty() || fed.isEmpty() || !fed.get().isAfter(rested.get())) {
      return false;
    }
    var named = state.then("nec").stream().filter(p -> p.stance().firm()).findFirst();
    return named
            .filter(p -> State.hours(p.said().note().time(), state.at()) >= ACUTE_DAYS * 24)
            .isPresent()
        && !gasSince(fed.get())
        && state.then("nec").stream()
            .filter(p -> p.said().note().time().isAfter(fed.get()))
            .noneMatch(p -> p.stance() == Stance.POSSIBLE);
  }

  private static Optional<LocalDateTime> latest(Stream<Place> places) {
    return places.map(p -> p.said().note().time()).max(Comparator.naturalOrder());
  }
}
