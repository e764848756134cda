package dev.vernix.corpus.ledger;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dates the change from one support to the next to the day.
 *
 * <p>A note often dates only the end of the old support ({@code HFNC off 4/20, LFNC 0.2 L} in a
 * note of 4/21), or only the procedure ({@code intubated 21:35}, {@code extubated at 11:00}); the
 * new support began then, and not when it was first written of.
 */
final class SupportEdges {
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b(?:not|never|avoid|risk of|no need|if|aim|plan|ready|trial)\\b[^.;]{0,25}$");

  private SupportEdges() {}

  /**
   * @param runs in order of time
   * @param left sightings that say a support was over or was changed from
   */
  static List<SupportRun> settle(Stay stay, List<SupportRun> runs, List<Sighting> left) {
    var told =
        Sighting.of(stay, c -> c.id().equals("intubation") || out(c.id())).stream()
            .filter(s -> !NEVER.matcher(before(s)).find())
            .toList();
    var events = told.stream().filter(s -> !undone(s, told)).toList();
    var settled = new ArrayList<SupportRun>();
    for (var run : runs) {
      var last = settled.isEmpty() ? null : settled.getLast();
      LocalDate earliest = last == null ? stay.firstDay() : last.start();
      var from = run;
      if (last != null) {
        var end =
            left.stream()
                .filter(s -> RespiratoryTimeline.group(s).equals(last.group()))
                .filter(s -> inside(s, lastOwn(last, s, run), run.start()))
                .max(Comparator.comparing(s -> s.when().start()));
        if (end.isPresent()) {
          from = run.startingAt(end.get().when().start(), end.get());
        }
        if (last.is(SupportRun.INVASIVE)) {
          var out =
              events.stream()
                  .filter(s -> out(s.concept().id()))
                  .filter(s -> inside(s, lastOwn(last, s, run), run.start()))
                  .max(Comparator.comparing(s -> s.when().start()));
          if (out.isPresent()) {
            from = run.startingAt(out.get().when().start(), out.get());
          }
        }
      }
      if (run.is(SupportRun.INVASIVE) && last == null) {
        from = atBirth(stay, from, events);
      }
      if (run.is(SupportRun.INVASIVE)) {
        for (var s : events) {
          boolean starts =
              s.concept().id().equals("intubation") && inside(s, earliest, run.start());
          if (starts && (near(s, run) || last != null && undisturbed(s, last, run))) {
            from =
                s.when().start().isBefore(from.from())
                    ? from.startingAt(s.when().start(), s)
                    : from.startingAt(from.from(), s);
          }
        }
      }
      settled.add(from);
    }
    return settled;
  }

  /**
   * {@code intubated at 6 minutes}, told on the next day by the unit that took the infant in: the
   * first ventilation began on the day of birth.
   */
  private static SupportRun atBirth(Stay stay, SupportRun run, List<Sighting> events) {
    var born = stay.clock().born();
    if (!run.start().isAfter(born.toLocalDate())
        || run.start().isAfter(born.toLocalDate().plusDays(1))) {
      return run;
    }
    return events.stream()
        .filter(s -> s.concept().id().equals("intubation"))
        .filter(s -> AT_BIRTH.matcher(after(s)).find())
        .findFirst()
        .map(s -> run.startingAt(born, s))
        .orElse(run);
  }

  private static final Pattern AT_BIRTH =
      Pattern.compile(
          "(?i)^(?:[^.;]|\\.\\d){0,40}?\\b(?:at|by|within) (?:about |approx\\w* |around |~"
              + " ?)?\\d{1,2} ?min(?:s|utes?)?\\b|^[^.;,]{0,25}\\b(?:in the delivery room|in DR|at"
              + " birth|at delivery)\\b");

  private static String after(Sighting s) {
    return s.said().note().text().substring(s.to(), s.said().sentence().to());
  }

  /** The last day on which the old support is written of before that sighting's note. */
  private static LocalDate lastOwn(SupportRun last, Sighting s, SupportRun next) {
    return last.seen().stream()
        .filter(o -> o.said().note().time().isBefore(s.said().note().time()))
        .map(o -> o.when().startDate())
        .filter(d -> !d.isAfter(next.start()))
        .max(Comparator.naturalOrder())
        .orElse(last.start());
  }

  private static boolean inside(Sighting s, LocalDate first, LocalDate last) {
    var day = s.when().startDate();
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * Told within two days of the day on which ventilation is first written of, or by the operator.
   */
  private static boolean near(Sighting s, SupportRun run) {
    return s.said().note().type() == NoteType.PROCEDURE
        ? !s.when().startDate().isBefore(run.start().minusDays(1))
        : !s.when().startDate().isBefore(run.start().minusDays(2));
  }

  /** Days for which nobody may write of the ventilator after an intubation. */
  private static final int UNSAID = 10;

  /** Nothing else is said to have been in use between that intubation and the ventilation. */
  private static boolean undisturbed(Sighting s, SupportRun last, SupportRun run) {
    var at = s.when().start();
    return !s.when().startDate().isBefore(run.start().minusDays(UNSAID))
        && s.when().startDate().equals(s.said().noteDate())
        && last.seen().stream()
            .filter(o -> !o.said().note().equals(s.said().note()))
            .noneMatch(o -> o.when().start().isAfter(at));
  }

  /** {@code Self-extubated 02:10, reintubated 02:35}: the tube was back within the day. */
  private static boolean undone(Sighting out, List<Sighting> told) {
    var at = out.when().start();
    return out.concept().id().equals("unplanned-extubation")
        && told.stream()
            .filter(s -> s.concept().id().equals("intubation"))
            .anyMatch(
                s ->
                    s.said().note().equals(out.said().note())
                        && (s.from() > out.from())
                        && !s.when().start().isAfter(at.plusDays(1)));
  }

  /** Whether that is the end of ventilation, meant or not. */
  static boolean out(String id) {
    return id.equals("extubation") || id.equals("unplanned-extubation");
  }

  private static String before(Sighting s) {
    return s.said().note().text().substring(s.said().sentence().from(), s.from());
  }
}
