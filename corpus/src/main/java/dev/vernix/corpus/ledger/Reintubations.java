package dev.vernix.corpus.ledger;

import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Ventilation that no settings tell of, only its two ends: {@code intubated for OR} in the note of
 * an operation and {@code extub 4/6 -> CPAP} in one that follows. Both ends must be written; of an
 * intubation without an extubation nothing is made.
 */
final class Reintubations {
  /** Longer than this between the two, and they are unlikely to belong together. */
  private static final int LONGEST = 21;

  /** An intubation of the past, named as history, or one that failed or was not needed. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)\\b(?:s/p|status post|history|hx|h/o|previous\\w*|prolonged|at birth|delivery"
              + " room|DR|in the DR|min(?:utes?)? of (?:life|age)|at \\d+ min|risk|difficult"
              + " airway|if|plan|not|never|avoid\\w*|may|consider|would|should|ready)\\b");

  private Reintubations() {}

  /**
   * @param runs in order of time
   */
  static List<SupportRun> insert(Stay stay, List<SupportRun> runs) {
    var tubes = events(stay, "intubation"::equals);
    var ends = events(stay, SupportEdges::out);
    var all = new ArrayList<SupportRun>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var next = i + 1 < runs.size() ? runs.get(i + 1) : null;
      LocalDate until = next == null ? run.lastSeen() : next.start();
      all.add(run);
      if (run.is(SupportRun.INVASIVE)) {
        pause(all, run, tubes, ends, until);
        continue;
      }
      if (run.is("ECMO")) {
        continue;
      }
      var in =
          tubes.stream()
              .filter(s -> day(s).isAfter(run.start().plusDays(1)) && day(s).isBefore(until))
              .findFirst();
      var out = in.flatMap(s -> end(ends, s, until));
      if (in.isPresent() && out.isPresent()) {
        split(all, run, in.get(), out.get());
      }
    }
    return all;
  }

  private static Optional<Sighting> end(List<Sighting> ends, Sighting tube, LocalDate until) {
    return ends.stream()
        .filter(s -> !s.when().start().isBefore(tube.when().start()))
        .filter(s -> !day(s).isAfter(day(tube).plusDays(LONGEST)) && !day(s).isAfter(until))
        .min(Comparator.comparing(s -> s.when().start()));
  }

  private static void split(List<SupportRun> all, SupportRun run, Sighting in, Sighting out) {
    var earlier = new ArrayList<Sighting>();
    var later = new ArrayList<Sighting>();
    run.seen()
        .forEach(s -> (s.when().start().isBefore(in.when().start()) ? earlier : later).add(s));
    later.removeIf(s -> day(s).isBefore(day(out)));
    if (earlier.isEmpty() || later.isEmpty()) {
      return;
    }
    all.removeLast();
    all.add(new SupportRun(run.group(), run.from(), earlier, run.proof()));
    all.add(
        new SupportRun(
            SupportRun.INVASIVE, in.when().start(), new ArrayList<>(List.of(in)), List.of(in)));
    all.add(new SupportRun(run.group(), out.when().start(), later, new ArrayList<>(List.of(out))));
  }

  /**
   * Extubated and intubated again, and no note names what was used between: two stretches of
   * ventilation, with a run of nothing named between them.
   */
  private static void pause(
      List<SupportRun> all,
      SupportRun run,
      List<Sighting> tubes,
      List<Sighting> ends,
      LocalDate until) {
    for (var out : ends) {
      boolean inside = day(out).isAfter(run.start()) && day(out).isBefore(until);
      var in =
          tubes.stream()
              .filter(s -> day(s).isAfter(day(out)) && !day(s).isAfter(until))
              .filter(s -> !day(s).isAfter(day(out).plusDays(LONGEST)))
              .findFirst();
      if (!inside || in.isEmpty() || !day(in.get()).equals(in.get().said().noteDate())) {
        continue;
      }
      var again = in.get();
      var earlier = run.seen().stream().filter(s -> !day(s).isAfter(day(out))).toList();
      var later = run.seen().stream().filter(s -> !day(s).isBefore(day(again))).toList();
      if (earlier.isEmpty()
          || later.isEmpty()
          || earlier.size() + later.size() < run.seen().size()) {
        continue;
      }
      all.removeLast();
      all.add(new SupportRun(run.group(), run.from(), new ArrayList<>(earlier), run.proof()));
      all.add(
          new SupportRun(
              SupportRun.UNNAMED,
              out.when().start(),
              new ArrayList<>(List.of(out)),
              new ArrayList<>()));
      all.add(
          new SupportRun(
              run.group(),
              again.when().start(),
              new ArrayList<>(later),
              new ArrayList<>(List.of(again))));
      return;
    }
  }

  private static LocalDate day(Sighting s) {
    return s.when().startDate();
  }

  private static List<Sighting> events(Stay stay, Predicate<String> id) {
    return Sighting.of(stay, c -> id.test(c.id())).stream()
        .filter(s -> !s.said().says(NOT_NOW))
        .sorted(Comparator.comparing(s -> s.when().start()))
        .toList();
  }
}
