package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /** A run of sightings of one group. */
  private record Run(String group, LocalDateTime from, List<Sighting> seen) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var sightings =
        Sighting.of(stay, c -> c.kind() == Kind.RESPIRATORY_SUPPORT && GROUPS.containsKey(c.id()))
            .stream()
            .filter(s -> !left(s))
            .toList();
    var signals = new ArrayList<Signal>();
    var runs = join(smooth(join(runs(settle(sightings, signals))), signals));
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < runs.size(); i++) {
      var next = i + 1 < runs.size() ? runs.get(i + 1) : null;
      drafts.add(episode(stay, before, runs.get(i), next));
    }
    days(drafts);
    return new Yield(drafts, signals);
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
              .filter(o -> SINCE.matcher(o.said().text()).find())
              .toList();
      boolean onTheDay =
          later.stream().anyMatch(o -> o.when().startDate().equals(o.said().noteDate()));
      if (onTheDay && SINCE.matcher(s.said().text()).find()) {
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

  /** Said to be over, or named as what was changed from. */
  private static boolean left(Sighting s) {
    if (s.cue() == Cue.STOP || s.cue() == Cue.RESOLVED) {
      return true;
    }
    String text = s.said().note().text();
    return s.said().sentence().findings().stream()
        .map(f -> f.mention())
        .filter(m -> m.from() >= s.to() && !m.concept().equals(s.concept()))
        .filter(m -> GROUPS.containsKey(m.concept().id()))
        .findFirst()
        .map(m -> text.substring(s.to(), m.from()))
        .map(RespiratoryTimeline::changesTo)
        .orElse(false);
  }

  private static boolean changesTo(String between) {
    String b = " " + between.toLowerCase(java.util.Locale.ROOT) + " ";
    return b.length() < 60
        && (b.contains(" to ") || b.contains("->") || b.contains("→") || b.contains("-->"));
  }

  private static List<Run> runs(List<Sighting> sightings) {
    var runs = new ArrayList<Run>();
    for (var s : sightings) {
      runs.add(
          new Run(
              Objects.requireNonNull(GROUPS.get(s.concept().id())),
              s.when().start(),
              new ArrayList<>(List.of(s))));
    }
    return runs;
  }

  private static List<Run> join(List<Run> runs) {
    var joined = new ArrayList<Run>();
    for (var r : runs) {
      if (!joined.isEmpty() && joined.getLast().group().equals(r.group())) {
        joined.getLast().seen().addAll(r.seen());
      } else {
        joined.add(r);
      }
    }
    return joined;
  }

  private static List<Run> smooth(List<Run> runs, List<Signal> signals) {
    var kept = new ArrayList<Run>();
    for (int i = 0; i < runs.size(); i++) {
      var r = runs.get(i);
      boolean between =
          i > 0 && i + 1 < runs.size() && runs.get(i - 1).group().equals(runs.get(i + 1).group());
      boolean changeSaid =
          r.seen().stream()
              .anyMatch(
                  s ->
                      s.cue() == Cue.START
                          || s.frame() instanceof Frame.Support f && !f.settings().isEmpty());
      if (between && notes(r) == 1 && !changeSaid) {
        var s = r.seen().getFirst();
        signals.add(
            new Signal(
                dev.vernix.corpus.Ledger.Kind.STALE,
                Words.capital(r.group())
                    + " is written on "
                    + s.when().startDate()
                    + ", between notes that say "
                    + runs.get(i - 1).group()
                    + ".",
                List.of(),
                List.of(s.said().span())));
      } else {
        kept.add(r);
      }
    }
    return kept;
  }

  private static long notes(Run r) {
    return r.seen().stream().map(s -> s.said().note().name()).distinct().count();
  }

  private static Draft episode(
      Stay stay, Drafts before, Run run, @org.jspecify.annotations.Nullable Run next) {
    LocalDate start = run.from().toLocalDate();
    LocalDate last = run.seen().getLast().when().endDate();
    LocalDate end = next == null ? last : next.from().toLocalDate();
    if (end.isBefore(start)) {
      end = start;
    }
    var from = new ArrayList<Draft>();
    from.add(run.seen().getFirst().draft(before));
    String settings = "";
    var fio2 = highestOxygen(run);
    if (fio2.isPresent()) {
      settings =
          " (highest documented FiO2 "
              + fio2.get().oxygen().map(q -> upper(q).toPlainString() + "%").orElseThrow()
              + ")";
      from.add(fio2.get().draft(before));
    }
    from.add(run.seen().getLast().draft(before));
    if (next != null) {
      from.add(next.seen().getFirst().draft(before));
    }
    String text;
    if (next == null) {
      text =
          Words.capital(run.group())
              + " was in use from "
              + Words.day(stay.clock(), start)
              + " and last documented on "
              + Words.day(stay.clock(), last)
              + settings;
    } else {
      text =
          Words.capital(run.group())
              + " was in use "
              + Words.when(stay.clock(), When.between(start, end))
              + settings
              + ", followed by "
              + next.group();
    }
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "respiratory-support-episode",
        text + ".",
        run.group(),
        null,
        When.between(start, end),
        from.stream().distinct().toList());
  }

  private static Optional<Sighting> highestOxygen(Run run) {
    return run.seen().stream()
        .filter(s -> s.oxygen().isPresent())
        .max(Comparator.comparing(s -> s.oxygen().map(RespiratoryTimeline::upper).orElseThrow()))
        .filter(s -> s.oxygen().map(RespiratoryTimeline::upper).orElseThrow().intValue() > 21);
  }

  private static BigDecimal upper(Quantity q) {
    BigDecimal high = q.high();
    return high == null ? q.value() : high;
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
