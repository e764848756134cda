package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which respiratory support an infant had, from when to when.
 *
 * <p>One support at a time: the last one said to be in use. A single statement of another support
 * between two of the same is copied text and becomes a signal.
 */
final class RespiratoryTimeline implements Machine {
  /** Lexicon id to the group under which days are counted, such as {@code invasive ventilation}. */
  private static final Map<String, String> GROUPS =
      PhraseTable.rows(RespiratoryTimeline.class, "support-groups.tsv").stream()
          .flatMap(r -> java.util.Arrays.stream(r[1].split("\\|")).map(id -> Map.entry(id, r[0])))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  @Override
  public Yield run(Stay stay, Drafts before) {
    var all =
        Sighting.of(stay, c -> c.kind() == Kind.RESPIRATORY_SUPPORT && GROUPS.containsKey(c.id()));
    var sightings = all.stream().filter(s -> !SupportTalk.left(s) && SupportTalk.inUse(s)).toList();
    var signals = new ArrayList<Signal>();
    var runs = join(smooth(join(runs(settle(sightings, signals))), signals));
    runs = SupportEdges.settle(stay, runs, all.stream().filter(SupportTalk::left).toList());
    runs = Reintubations.insert(stay, runs);
    var drafts = new ArrayList<Draft>();
    boolean ventilated = false;
    for (int i = 0; i < runs.size(); i++) {
      var next = i + 1 < runs.size() ? runs.get(i + 1) : null;
      ventilated |= runs.get(i).is(SupportRun.INVASIVE);
      if (runs.get(i).is(SupportRun.UNNAMED)) {
        continue;
      }
      drafts.add(SupportProse.episode(stay, before, runs.get(i), next, i == 0, ventilated));
    }
    days(drafts);
    return new Yield(drafts, signals);
  }

  static boolean isSupport(String id) {
    return GROUPS.containsKey(id);
  }

  static String group(Sighting s) {
    return GROUPS.getOrDefault(s.concept().id(), "");
  }

  /**
   * Where notes of the same days give different dates for one change ({@code RA since 4/24}, {@code
   * RA since 4/26}), the date that most of them give stands, or the one written on the day itself;
   * the others are shown as a contradiction.
   */
  private static List<Sighting> settle(List<Sighting> sightings, List<Signal> signals) {
    var kept = new ArrayList<>(sightings);
    for (var s : sightings) {
      boolean looksBack = s.when().startDate().isBefore(s.said().noteDate());
      if (!looksBack) {
        continue;
      }
      String group = GROUPS.get(s.concept().id());
      var later =
          sightings.stream()
              .filter(o -> Objects.equals(GROUPS.get(o.concept().id()), group))
              .filter(o -> o.when().startDate().isAfter(s.when().startDate()))
              .filter(o -> o.when().startDate().isBefore(s.when().startDate().plusDays(5)))
              .filter(o -> o.said().says(SINCE))
              .toList();
      boolean onTheDay =
          later.stream().anyMatch(o -> o.when().startDate().equals(o.said().noteDate()));
      if (onTheDay && s.said().says(SINCE)) {
        kept.remove(s);
        var other = later.getFirst();
        signals.add(
            new Signal(
                dev.vernix.corpus.Ledger.Kind.CONTRADICTION,
                "Notes differ on when "
                    + group
                    + " began: "
                    + s.when().startDate()
                    + " or "
                    + other.when().startDate()
                    + "; the later one was written on the day.",
                List.of(),
                List.of(other.said().span(), s.said().span())));
      }
    }
    return kept;
  }

  private static final java.util.regex.Pattern SINCE =
      java.util.regex.Pattern.compile("(?i)\\bsince\\b");

  private static List<SupportRun> runs(List<Sighting> sightings) {
    return sightings.stream().map(s -> SupportRun.of(group(s), s)).toList();
  }

  private static List<SupportRun> join(List<SupportRun> runs) {
    var joined = new ArrayList<SupportRun>();
    for (var r : runs) {
      if (!joined.isEmpty() && joined.getLast().group().equals(r.group())) {
        joined.getLast().seen().addAll(r.seen());
      } else {
        joined.add(r);
      }
    }
    return joined;
  }

  private static List<SupportRun> smooth(List<SupportRun> runs, List<Signal> signals) {
    var kept = new ArrayList<SupportRun>();
    for (int i = 0; i < runs.size(); i++) {
      var r = runs.get(i);
      boolean between =
          i > 0 && i + 1 < runs.size() && runs.get(i - 1).group().equals(runs.get(i + 1).group());
      boolean changeSaid =
          r.seen().stream()
              .anyMatch(
                  s ->
                      s.cue() == Cue.START
                          || s.said().says(TURN)
                          || s.frame() instanceof Frame.Support f && !f.settings().isEmpty());
      boolean copied = i > 0 && i + 1 < runs.size() && copied(runs.subList(0, i), r);
      if (copied || (between && notes(r) == 1 && !changeSaid)) {
        var s = r.seen().getFirst();
        if (!stale(runs.get(i - 1), s, runs.get(i + 1))) {
          continue;
        }
        signals.add(
            new Signal(
                dev.vernix.corpus.Ledger.Kind.STALE,
                Words.capital(r.group())
                    + " is written on "
                    + s.when().startDate()
                    + ", between notes that say "
                    + runs.get(i - 1).group()
                    + (between ? "" : " and " + runs.get(i + 1).group())
                    + ".",
                List.of(),
                List.of(s.said().span())));
      } else {
        kept.add(r);
      }
    }
    return kept;
  }

  /** Words of a change made, which no copied line has. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)->|\u2192|extub|intubated|\\b(?:weaned|switched|changed|transitioned|escalated|placed|put|went|moved|stepped|back)"
              + " (?:\\w+ )?(?:to|onto|on)\\b");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)->|\u2192|\\b(?:fail\\w*|trial\\w*|attempt\\w*|off|wean\\w*|start\\w*|chang\\w*|switch\\w*|back"
              + " (?:to|on)|prev\\w*|risk\\w*|belly|hx|h/o|since|escalat\\w*|increas\\w*|for"
              + " (?:procedure|transport|surgery|MRI))\\b");

  /**
   * Worth showing to a person: the sentence tells of no change and does not name the other support
   * too, and clinicians' notes say the other one on both sides.
   */
  private static boolean stale(SupportRun before, Sighting s, SupportRun after) {
    return !s.said().says(CHANGE)
        && clinical(before, s)
        && clinical(after, s)
        && s.said().note().type() != NoteType.FAMILY;
  }

  private static boolean clinical(SupportRun run, Sighting s) {
    return run.seen().stream().noneMatch(o -> o.said().equals(s.said()))
        && run.seen().stream().anyMatch(o -> o.said().note().type() != NoteType.FAMILY);
  }

  /**
   * A single note that names a support left before, in the very words and numbers of an earlier
   * one, and says of no change: {@code SIMV 18/6 x40} two days after the extubation.
   */
  private static boolean copied(List<SupportRun> earlier, SupportRun r) {
    return notes(r) == 1
        && r.seen().stream()
            .allMatch(
                s ->
                    s.frame() instanceof Frame.Support f
                        && f.settings().size() > 1
                        && s.cue() != Cue.START
                        && !s.said().says(INTUBATED)
                        && earlier.stream()
                            .filter(e -> e.group().equals(r.group()))
                            .flatMap(e -> e.seen().stream())
                            .anyMatch(e -> quote(e).equals(quote(s))));
  }

  private static final Pattern INTUBATED = Pattern.compile("(?i)intubat");

  private static String quote(Sighting s) {
    return s.said().note().text().substring(s.from(), s.to());
  }

  private static long notes(SupportRun r) {
    return r.seen().stream().map(s -> s.said().note().name()).distinct().count();
  }

  private static void days(List<Draft> drafts) {
    Map<String, List<Draft>> byGroup = new LinkedHashMap<>();
    drafts.forEach(d -> byGroup.computeIfAbsent(d.value() + "", k -> new ArrayList<>()).add(d));
    byGroup.remove("room air");
    byGroup.forEach(
        (group, episodes) -> {
          int days = Words.covered(episodes);
          drafts.add(
              Draft.derived(
                  BodySystem.RESPIRATORY,
                  "respiratory-support-days",
                  Words.capital(group) + " was in use on " + Words.days(days) + " in all.",
                  Integer.toString(days),
                  "d",
                  When.between(
                      episodes.getFirst().when().startDate(), episodes.getLast().when().endDate()),
                  episodes));
        });
  }
}
