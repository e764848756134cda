package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What abdominal imaging showed day by day in an episode, told where it changes.
 *
 * <p>Of two reports of one day the later holds, so that a corrected side replaces the first one.
 */
final class BowelImaging {
  private static final Map<String, String> FINDINGS =
      PhraseTable.rows(BowelImaging.class, "bowel-imaging.tsv").stream()
          .collect(Collectors.toMap(r -> r[0], r -> r[1], (a, b) -> a, LinkedHashMap::new));
  private static final Set<String> GRAVE =
      Set.of("pneumatosis-intestinalis", "portal-venous-gas", "pneumoperitoneum");

  private final Stay stay;
  private final Evidence evidence;
  private final NecEpisodes.Episode episode;

  BowelImaging(Stay stay, Evidence evidence, NecEpisodes.Episode episode) {
    this.stay = stay;
    this.evidence = evidence;
    this.episode = episode;
  }

  /** What is said of one finding on one day. */
  private record Seen(Status status, String place, Draft draft) {
    /** The place that was named earlier that day stays, with where it was read. */
    Seen keeping(@Nullable Seen earlier) {
      boolean placed = earlier != null && !earlier.place.isEmpty() && place.isEmpty();
      return earlier != null && placed && status == earlier.status ? earlier : this;
    }
  }

  List<Draft> facts() {
    var facts = new ArrayList<Draft>();
    Map<String, Seen> before = Map.of();
    for (var day : byDay().entrySet()) {
      var now = day.getValue();
      if (changed(before, now)) {
        facts.add(fact(day.getKey(), before, now));
      }
      var known = new LinkedHashMap<>(before);
      known.putAll(now);
      before = known;
    }
    return facts;
  }

  private TreeMap<LocalDate, Map<String, Seen>> byDay() {
    var byDay = new TreeMap<LocalDate, Map<String, Seen>>();
    var radiology = new TreeMap<LocalDate, Set<String>>();
    for (var said : Window.of(stay, episode.onset().minusDays(1), episode.end().plusDays(3))) {
      if (OtherInfant.about(stay.chart().patient(), said)
          || !EnumSet.of(NoteType.RADIOLOGY, NoteType.PROGRESS, NoteType.CONSULT)
              .contains(said.note().type())) {
        continue;
      }
      boolean report = said.note().type() == NoteType.RADIOLOGY;
      for (var f : said.sentence().findings()) {
        String id = f.concept().id();
        if (!FINDINGS.containsKey(id) || !tells(said, f)) {
          continue;
        }
        var reported = radiology.computeIfAbsent(said.noteDate(), k -> new java.util.HashSet<>());
        if (report) {
          reported.add(id);
        } else if (reported.contains(id)) {
          continue;
        }
        see(byDay.computeIfAbsent(said.noteDate(), k -> new LinkedHashMap<>()), said, f);
      }
    }
    return byDay;
  }

  private static boolean tells(Said said, Finding f) {
    var status = f.assertion().status();
    return f.assertion().experiencer() == Experiencer.INFANT
        && status != Status.PLANNED
        && status != Status.HISTORICAL
        && !said.cued(f.mention().from(), f.mention().to(), Cue.CONDITIONAL);
  }

  private void see(Map<String, Seen> today, Said said, Finding f) {
    String id = f.concept().id();
    String place = place(said, f);
    var earlier = today.get(id);
    evidence
        .at(said, f.mention().from(), f.mention().to())
        .map(d -> new Seen(f.assertion().status(), place, d))
        .ifPresent(seen -> today.put(id, seen.keeping(earlier)));
  }

  private static String place(Said said, Finding f) {
    return said.sentence().findings().stream()
        .filter(p -> p.concept().id().endsWith("-quadrant"))
        .filter(p -> p.assertion().status() == Status.PRESENT)
        .filter(p -> f.assertion().status() == Status.PRESENT)
        .filter(p -> f.concept().id().equals("pneumatosis-intestinalis"))
        .map(p -> p.concept().name())
        .findFirst()
        .orElse("");
  }

  private static boolean changed(Map<String, Seen> before, Map<String, Seen> now) {
    return now.entrySet().stream()
        .filter(e -> GRAVE.contains(e.getKey()))
        .anyMatch(
            e -> {
              var was = before.get(e.getKey());
              boolean absentFirst = was == null && e.getValue().status == Status.ABSENT;
              return absentFirst
                  ? before.isEmpty()
                  : was == null
                      || was.status != e.getValue().status
                      || !e.getValue().place.isEmpty() && !e.getValue().place.equals(was.place);
            });
  }

  private Draft fact(LocalDate day, Map<String, Seen> before, Map<String, Seen> now) {
    var from = new ArrayList<Draft>();
    var shown = named(now, Status.PRESENT, from);
    var possible = named(now, Status.POSSIBLE, from);
    var without =
        now.entrySet().stream()
            .filter(e -> e.getValue().status == Status.ABSENT && GRAVE.contains(e.getKey()))
            .map(
                e -> {
                  from.add(e.getValue().draft);
                  var was = before.get(e.getKey());
                  boolean gone = was != null && was.status == Status.PRESENT;
                  return (gone ? "resolution of " : "no ") + FINDINGS.get(e.getKey());
                })
            .toList();
    var parts = new ArrayList<String>();
    if (!shown.isEmpty()) {
      parts.add(Words.list(shown));
    }
    if (!possible.isEmpty()) {
      parts.add("possible " + Words.list(possible));
    }
    if (!without.isEmpty()) {
      parts.add(Words.list(without));
    }
    return Evidence.draft(
        BodySystem.GI,
        "nec-imaging",
        "Abdominal imaging on "
            + Words.day(stay.clock(), day)
            + " showed "
            + String.join(", with ", parts)
            + ".",
        null,
        Evidence.on(day, 2),
        from);
  }

  private static List<String> named(Map<String, Seen> now, Status status, List<Draft> from) {
    var names = new ArrayList<String>();
    FINDINGS.forEach(
        (id, name) -> {
          var seen = now.get(id);
          if (seen != null && seen.status == status) {
            from.add(seen.draft);
            names.add(name + (seen.place.isEmpty() ? "" : " in the " + seen.place));
          }
        });
    return names;
  }
}
