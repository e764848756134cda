package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
              + " with|c/w|may|concern\\w*|indication|reason|history|unlikely|panel|labs|typical|criteria|less"
              + " likely|ruled out|excluded)\\b");

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
      boolean made =
          !s.said().says(OPEN)
              && s.cue() != Cue.PENDING
              && !DENIED.matcher(before(s)).find()
              && !excluded(stay, s);
      if (made) {
        first
            .computeIfAbsent(
                java.util.Objects.requireNonNull(SYSTEMS.get(s.concept().id())),
                k -> new LinkedHashMap<>())
            .putIfAbsent(s.concept().id(), s);
      }
    }
    first
        .values()
        .forEach(
            found ->
                BROADER.forEach(
                    (narrow, broad) -> {
                      if (found.containsKey(narrow)) {
                        found.remove(broad);
                      }
                    }));
    var drafts = new ArrayList<Draft>();
    first.forEach((system, found) -> drafts.add(draft(stay, before, system, found)));
    return Yield.of(drafts);
  }

  /** A diagnosis that another one says more closely. */
  private static final Map<String, String> BROADER =
      Map.of(
          "tension-pneumothorax", "pneumothorax",
          "anaemia-of-prematurity", "anaemia");

  /** What is either there or never was: a later "no" takes back what was written before. */
  private static final Set<String> LASTING =
      Set.of(
          "respiratory-distress-syndrome",
          "transient-tachypnoea-of-the-newborn",
          "meconium-aspiration-syndrome",
          "pneumonia",
          "polycythaemia",
          "hie",
          "nas",
          "haemolytic-disease",
          "arterial-ischaemic-stroke");

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:no|not|without|neg(?:ative)?|never|w/o)\\b(?!"
              + " (?:longer|improv))[^.;,]{0,25}$");

  private static String before(Sighting s) {
    return s.said().note().text().substring(s.said().sentence().from(), s.from());
  }

  /** Denied by a later note, or by the same, and not written again after that. */
  private static boolean excluded(Stay stay, Sighting s) {
    String id = s.concept().id();
    if (!LASTING.contains(id)) {
      return false;
    }
    LocalDateTime denied = null;
    LocalDateTime made = null;
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        if (f.concept().id().equals(id) && f.assertion().experiencer() == Experiencer.INFANT) {
          var at = said.note().time();
          if (f.assertion().status() == Status.ABSENT) {
            denied = at;
          } else if (f.assertion().status() == Status.PRESENT) {
            made = at;
          }
        }
      }
    }
    return denied != null && (made == null || !made.isAfter(denied));
  }

  /** The side of an air leak, where all notes that name one agree. */
  private static String side(Stay stay, Sighting s, List<Draft> from, Drafts before) {
    if (!SIDED.contains(s.concept().id())) {
      return "";
    }
    var sides = EnumSet.noneOf(Side.class);
    Sighting proof = null;
    for (var o : Sighting.of(stay, c -> SIDED.contains(c.id()))) {
      String text = o.said().note().text();
      int a = Math.max(o.said().sentence().from(), o.from() - 12);
      int b = Math.min(o.said().sentence().to(), o.to() + 14);
      var side = Side.of(text.substring(a, b), o.from() - a, o.to() - a);
      if (side != Side.NONE) {
        sides.add(side);
        proof = o.concept().equals(s.concept()) || proof == null ? o : proof;
      }
    }
    if (sides.size() != 1 || proof == null) {
      return "";
    }
    from.add(proof.draft(before));
    return sides.iterator().next().adjective();
  }

  private static final Set<String> SIDED = Set.of("pneumothorax", "tension-pneumothorax");

  private static Draft draft(
      Stay stay, Drafts before, BodySystem system, Map<String, Sighting> found) {
    var all = List.copyOf(found.values());
    var from = new ArrayList<Draft>();
    all.forEach(s -> from.add(s.draft(before)));
    var names =
        all.stream()
            .map(
                s ->
                    side(stay, s, from, before)
                        + s.concept().name()
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
        from.stream().distinct().toList());
  }
}
