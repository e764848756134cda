package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The diagnoses that the notes make without doubt, each with the day on which it is first written.
 */
final class Diagnoses implements Machine {
  private static final Map<String, BodySystem> SYSTEMS = systems();

  /** Words that leave a diagnosis open, wherever they stand in the sentence. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\bvs\\.?\\b|\\bversus\\b|\\?|\\br/o\\b|\\brule"
              + " out\\b|\\bdifferential\\b|\\bddx\\b|\\b(?:likely|possible|probable|suspected|considered|excluded|at"
              + " risk|risk of|monitor\\w*|watch for|screen\\w* for|compatible with|consistent"
              + " with|c/w|may|concern\\w*|indication|reason|history|unlikely|panel|labs)\\b");

  private static Map<String, BodySystem> systems() {
    var map = new LinkedHashMap<String, BodySystem>();
    for (String[] r : PhraseTable.rows(Diagnoses.class, "diagnoses.tsv")) {
      var system = BodySystem.of(r[1]).orElseThrow();
      Arrays.stream(r[0].split("\\|")).forEach(id -> map.put(id, system));
    }
    return map;
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<BodySystem, Map<String, Sighting>> first = new LinkedHashMap<>();
    for (var s : Sighting.of(stay, c -> SYSTEMS.containsKey(c.id()))) {
      boolean made = !OPEN.matcher(s.said().text()).find() && s.cue() != Cue.PENDING;
      if (made) {
        first
            .computeIfAbsent(
                java.util.Objects.requireNonNull(SYSTEMS.get(s.concept().id())),
                k -> new LinkedHashMap<>())
            .putIfAbsent(s.concept().id(), s);
      }
    }
    var drafts = new ArrayList<Draft>();
    first.forEach((system, found) -> drafts.add(draft(stay, before, system, found)));
    return Yield.of(drafts);
  }

  private static Draft draft(
      Stay stay, Drafts before, BodySystem system, Map<String, Sighting> found) {
    var all = List.copyOf(found.values());
    var names =
        all.stream()
            .map(
                s ->
                    s.concept().name()
                        + " (first on "
                        + Words.day(stay.clock(), s.when().startDate())
                        + ")")
            .toList();
    return Draft.derived(
        system,
        "diagnoses",
        (all.size() == 1 ? "The diagnosis documented was " : "The diagnoses documented were ")
            + Words.list(names)
            + ".",
        null,
        null,
        When.on(all.getFirst().when().startDate()),
        all.stream().map(s -> s.draft(before)).distinct().toList());
  }
}
