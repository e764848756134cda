package dev.vernix.evals.cohort;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Times to action: the first dose after the decision, and the review of antibiotics. */
final class Actions {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int REVIEW_WITHIN = 48 * HOUR;
  private static final int NO_REVIEW_AFTER = 7 * DAY;

  /** Our choice: for so long a note may repeat the time that an earlier one wrote. */
  private static final int COPIED_WITHIN = 7 * DAY;

  private static final Set<NoteType> ORDERING =
      EnumSet.of(
          NoteType.ADMISSION, NoteType.PROGRESS, NoteType.CONSULT, NoteType.DISCHARGE_PLANNING);

  /** A time that a note writes. */
  private record Moment(LocalDateTime at, Span span) {}

  /** Minutes between two moments. */
  private record Interval(int minutes, List<Span> spans) {}

  private final Stay stay;

  private Actions(Stay stay) {
    this.stay = stay;
  }

  static List<Contribution> all(Stay stay, StayFacts facts) {
    var courses = facts.present("antibiotic-regimen");
    if (courses.isEmpty()) {
      return List.of(
          Contribution.left("first-dose", "no antibiotics documented"),
          Contribution.left("review", "no antibiotics documented"));
    }
    var a = new Actions(stay);
    return List.of(a.firstDose(), a.review(courses));
  }

  private Contribution firstDose() {
    var decisions = moments("decision");
    var given = moments("given");
    var intervals = new ArrayList<Interval>(stated());
    for (var d : decisions) {
      given.stream()
          .filter(g -> !g.at.isBefore(d.at) && minutes(d.at, g.at) <= DAY)
          .min(Comparator.comparing(Moment::at))
          .ifPresent(
              g -> intervals.add(new Interval(minutes(d.at, g.at), List.of(d.span, g.span))));
    }
    return intervals.isEmpty()
        ? Contribution.left(
            "first-dose",
            decisions.isEmpty()
                ? "time of the decision not documented"
                : "time of the first dose not documented")
        : of("first-dose", intervals, HOUR);
  }

  private List<Interval> stated() {
    var found = new ArrayList<Interval>();
    var seen = new HashSet<String>();
    for (var said : stay.said()) {
      if (!stay.aboutAnother(said) && seen.add(said.text().strip())) {
        first("minutes", said)
            .ifPresent(
                m ->
                    found.add(
                        new Interval(
                            Integer.parseInt(m.group(1)),
                            List.of(span(said, m.start(), m.end())))));
      }
    }
    return found;
  }

  private Contribution review(List<Fact> courses) {
    var intervals = new ArrayList<Interval>();
    var given = moments("given");
    boolean brief = true;
    for (var course : courses) {
      var day = course.when().startDate();
      var begun =
          given.stream()
              .filter(g -> g.at.toLocalDate().equals(day))
              .min(Comparator.comparing(Moment::at))
              .or(() -> firstNote(course));
      if (begun.isPresent() && course.when().endDate().isAfter(day)) {
        brief = false;
        reviewed(begun.get(), course)
            .ifPresent(
                r ->
                    intervals.add(
                        new Interval(
                            minutes(begun.get().at, r.at), List.of(begun.get().span, r.span))));
      }
    }
    return intervals.isEmpty()
        ? Contribution.left(
            "review", brief ? "no course longer than 24 hours" : "no review documented")
        : of("review", intervals, REVIEW_WITHIN);
  }

  private Optional<Moment> firstNote(Fact course) {
    var notes = stay.chart().notesByName();
    return course.sources().stream()
        .flatMap(s -> Stream.ofNullable(notes.get(s.note())).map(n -> new Moment(n.time(), s)))
        .filter(m -> m.at.toLocalDate().equals(course.when().startDate()))
        .min(Comparator.comparing(Moment::at));
  }

  private Optional<Moment> reviewed(Moment begun, Fact course) {
    for (var said : stay.said()) {
      int after = minutes(begun.at, said.note().time());
      if (after >= DAY
          && after <= NO_REVIEW_AFTER
          && !said.note().time().toLocalDate().isAfter(course.when().endDate().plusDays(1))
          && ORDERING.contains(said.note().type())
          && !stay.aboutAnother(said)) {
        var m = first("stop", said).or(() -> first("review", said));
        if (m.isPresent()) {
          return Optional.of(
              new Moment(said.note().time(), span(said, m.get().start(), m.get().end())));
        }
      }
    }
    return Optional.empty();
  }

  private List<Moment> moments(String kind) {
    var moments = new ArrayList<Moment>();
    for (var said : stay.said()) {
      if (!stay.aboutAnother(said)) {
        first(kind, said)
            .ifPresent(
                m ->
                    moments.add(
                        new Moment(
                            near(said.note().time(), clock(m.group(m.groupCount()))),
                            span(said, m.start(), m.end()))));
      }
    }
    return once(moments.stream().sorted(Comparator.comparing(Moment::at)).toList());
  }

  /** The same minute of the clock in the days behind it is the same moment, copied forward. */
  private static List<Moment> once(List<Moment> moments) {
    var kept = new ArrayList<Moment>();
    for (var m : moments) {
      boolean told =
          kept.stream()
              .anyMatch(
                  k ->
                      k.at.toLocalTime().equals(m.at.toLocalTime())
                          && minutes(k.at, m.at) <= COPIED_WITHIN);
      if (!told) {
        kept.add(m);
      }
    }
    return kept;
  }

  private static Optional<Matcher> first(String kind, Said said) {
    return ActionWords.of(kind).stream()
        .filter(said::maySay)
        .map(p -> p.matcher(said.text()))
        .filter(Matcher::find)
        .findFirst();
  }

  private static Span span(Said said, int from, int to) {
    int at = said.sentence().from();
    return new Span(said.note().name(), at + from, at + to);
  }

  private static LocalTime clock(String written) {
    String digits = written.replaceAll("\\D", "");
    int n = Integer.parseInt(digits.substring(0, Math.min(4, digits.length())));
    return LocalTime.of(n / 100, n % 100);
  }

  /** A note tells of the hours before it; a clock time well after it is the day before's. */
  private static LocalDateTime near(LocalDateTime note, LocalTime clock) {
    var at = note.toLocalDate().atTime(clock);
    return at.isAfter(note.plusHours(8)) ? at.minusDays(1) : at;
  }

  private static int minutes(LocalDateTime from, LocalDateTime to) {
    return (int) Duration.between(from, to).toMinutes();
  }

  private static Contribution of(String id, List<Interval> intervals, int within) {
    int kept = (int) intervals.stream().filter(i -> i.minutes <= within).count();
    var spans = intervals.stream().flatMap(i -> i.spans.stream()).distinct().limit(4).toList();
    return new Contribution(
        id, kept, intervals.size(), intervals.stream().map(Interval::minutes).toList(), "", spans);
  }
}
