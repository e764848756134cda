package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Operations on the bowel in an episode, each on the day on which it is first said to be done. */
final class BowelOperations {
  private static final Map<String, String> WORDS =
      PhraseTable.rows(BowelOperations.class, "bowel-operations.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1], (a, b) -> a, LinkedHashMap::new));

  private final Stay stay;
  private final Evidence evidence;
  private final NecEpisodes.Episode episode;

  BowelOperations(Stay stay, Evidence evidence, NecEpisodes.Episode episode) {
    this.stay = stay;
    this.evidence = evidence;
    this.episode = episode;
  }

  List<Draft> facts() {
    Map<String, Sighting> first = new LinkedHashMap<>();
    for (var s : Sighting.of(stay, BowelOperations::operation)) {
      if (episode.within(s.when().startDate(), 14)
          && s.cue() != Cue.STOP
          && !s.said().conditional(s.from(), s.to())) {
        first.putIfAbsent(s.concept().id(), s);
      }
    }
    var byDay = new TreeMap<LocalDate, List<Sighting>>();
    first
        .values()
        .forEach(s -> byDay.computeIfAbsent(s.when().startDate(), k -> new ArrayList<>()).add(s));
    return byDay.entrySet().stream()
        .map(e -> fact(e.getKey(), e.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean operation(Concept c) {
    return WORDS.containsKey(c.id());
  }

  private Optional<Draft> fact(LocalDate day, List<Sighting> done) {
    var from =
        done.stream()
            .map(s -> evidence.at(s.said(), s.from(), s.to()))
            .flatMap(Optional::stream)
            .toList();
    var words =
        WORDS.keySet().stream()
            .filter(id -> done.stream().anyMatch(s -> s.concept().id().equals(id)))
            .map(id -> java.util.Objects.requireNonNull(WORDS.get(id)))
            .toList();
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Evidence.draft(
                BodySystem.GI,
                "nec-surgery",
                "On " + Words.day(stay.clock(), day) + " " + Words.list(words) + ".",
                null,
                Evidence.on(day, 4),
                from));
  }
}
