package dev.vernix.corpus.stay;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows one treatment through a stay: when it starts, when it stops, and what is said of it after
 * it stopped.
 *
 * <p>A treatment once stopped starts again only where a note says so, or where two authors speak of
 * it; a lone "continue" after the stop is text copied forward and becomes a signal.
 */
public final class CourseFinder {
  /** Days without a word of it, after which a start is a new course. */
  private static final int SILENT = 3;

  private final String name;

  /** Days within which what was planned is what is later said to be stopped. */
  private static final int PLANNED = 7;

  /** Letters from which on a sentence is hardly written twice in the same words. */
  private static final int TELLING = 10;

  private final Predicate<Sighting> fresh;
  private final List<Sighting> planned;
  private final boolean lasting;
  private final Predicate<Sighting> renewed;
  private final List<Course> courses = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private List<Sighting> open = new ArrayList<>();
  private List<Sighting> after = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate stopped;

  private CourseFinder(
      String name,
      Predicate<Sighting> fresh,
      List<Sighting> planned,
      boolean lasting,
      Predicate<Sighting> renewed) {
    this.name = name;
    this.fresh = fresh;
    this.planned = planned;
    this.lasting = lasting;
    this.renewed = renewed;
  }

  /** What was found: the courses in order, and signals of text copied forward. */
  public record Found(List<Course> courses, List<Signal> signals) {}

  /**
   * @param name how the treatment is called in a signal
   * @param sightings of this treatment and of what ends it, in order of time
   * @param ends true for a sighting of what ends it, such as a feed for bowel rest
   */
  public static Found find(String name, List<Sighting> sightings, Predicate<Sighting> ends) {
    return find(name, sightings, ends, s -> false);
  }

  /**
   * @param fresh true for a sighting that, some days after the last word of a treatment that was
   *     stopped, is a new course even if nothing says that it was started again
   */
  public static Found find(
      String name, List<Sighting> sightings, Predicate<Sighting> ends, Predicate<Sighting> fresh) {
    return find(name, sightings, ends, fresh, List.of(), false, s -> false);
  }

  /**
   * @param planned where notes plan it: if one says soon afterwards that it was stopped, it was
   *     given from then
   * @param lasting true for what goes on until something ends it, however long nobody speaks of it
   * @param renewed true for a sighting of another one in place of the first, such as a new line
   */
  public static Found find(
      String name,
      List<Sighting> sightings,
      Predicate<Sighting> ends,
      Predicate<Sighting> fresh,
      List<Sighting> planned,
      boolean lasting,
      Predicate<Sighting> renewed) {
    var finder = new CourseFinder(name, fresh, planned, lasting, renewed);
    var sums = new ArrayList<Sighting>();
    for (var s : sightings) {
      if (!ends.test(s) && !s.when().instant() && s.when().wholeDays() && s.cue() != Cue.STOP) {
        sums.add(s);
      } else if (ends.test(s) || s.cue() == Cue.STOP || s.cue() == Cue.RESOLVED) {
        finder.stop(s);
      } else {
        finder.on(s);
      }
    }
    finder.close(false);
    sums.forEach(finder::recap);
    finder.courses.sort(java.util.Comparator.comparing(Course::start));
    return new Found(finder.courses, finder.signals);
  }

  private void on(Sighting s) {
    if (start != null && past(s)) {
      over(s);
    } else if (start != null && anew(s)) {
      close(false);
      begin(s);
    } else if (start != null) {
      open.add(s);
    } else if (copied(s)) {
      stale(s);
    } else if (stopped == null || s.cue() == Cue.START || freshly(s) || renewed.test(s)) {
      begin(s);
    } else if (s.cue() != Cue.CONTINUE && planned(s).isPresent()) {
      begin(planned(s).orElseThrow());
      open.add(s);
    } else if (again(s)) {
      var first = after.getFirst();
      begin(first);
      open.add(s);
    } else if (s.when().startDate().isAfter(stopped)) {
      after.add(s);
      if (s.cue() == Cue.CONTINUE && !s.said().says(ENDED)) {
        stale(s);
      }
    }
  }

  /** The sentence names the day of the end itself, or is about a line called old. */
  private static final Pattern ENDED =
      Pattern.compile(
          "(?i)\\b(?:to|thru|through|until|till|ends?(?:"
              + " on)?)\\s\\d{1,2}/\\d{1,2}\\b|\\b(?:is|are|was) (?:old|outdated|out of"
              + " date)\\b|\\bcarried (?:forward|over)\\b");

  /** The words that stood in the notes while it went on, unchanged: nobody wrote them anew. */
  private boolean copied(Sighting s) {
    String text = normal(s);
    return s.cue() != Cue.START
        && stopped != null
        && text.length() >= TELLING
        && written.contains(text);
  }

  private static String normal(Sighting s) {
    return s.said().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private void stale(Sighting s) {
    if (stopped != null && s.when().startDate().isAfter(stopped)) {
      signals.add(
          new Signal(
              Kind.STALE,
              Words.capital(name)
                  + " is still written as continuing on "
                  + s.when().startDate()
                  + ", after it was stopped on "
                  + stopped
                  + ".",
              List.of(),
              List.of(s.said().span(), lastStop())));
    }
  }

  /** Of the past when this was written, though nobody wrote when it stopped. */
  private static boolean past(Sighting s) {
    return s.said().statusAt(s.from(), s.to()) == Status.HISTORICAL;
  }

  /** Not copied from day to day since it was stopped. */
  private boolean freshly(Sighting s) {
    LocalDate last = after.isEmpty() ? stopped : after.getLast().when().startDate();
    return s.cue() != Cue.CONTINUE
        && fresh.test(s)
        && last != null
        && last.plusDays(SILENT).isBefore(s.when().startDate());
  }

  private void over(Sighting s) {
    if (s.when().startDate().isBefore(s.said().noteDate())) {
      stop(s);
    } else {
      stopped = close(false);
    }
  }

  /** Started on a day long after it was last spoken of: it must have stopped between. */
  private boolean anew(Sighting s) {
    return renewed.test(s)
        || s.cue() == Cue.START
            && !lasting
            && open.getLast().when().endDate().plusDays(SILENT).isBefore(s.when().startDate());
  }

  /** Where the notes say that it stopped, which the signal must cite as well. */
  private Span lastStop() {
    return courses.getLast().evidence().getLast().said().span();
  }

  /** Two authors since the stop, within two days: it was restarted, though nobody wrote so. */
  private boolean again(Sighting s) {
    after.removeIf(a -> a.when().startDate().isBefore(s.when().startDate().minusDays(2)));
    return s.cue() != Cue.CONTINUE
        && stopped != null
        && s.when().startDate().isAfter(stopped.plusDays(1))
        && after.stream()
            .anyMatch(
                a ->
                    a.cue() != Cue.CONTINUE
                        && !a.said().note().author().equals(s.said().note().author()));
  }

  private void begin(Sighting s) {
    after = new ArrayList<>();
    open = new ArrayList<>(List.of(s));
    LocalDate first = s.when().startDate();
    if (s.frame() instanceof dev.vernix.corpus.reading.Frame.Dose d && d.daysNow() > 1) {
      first = first.minusDays(d.daysNow() - 1L);
    }
    start = first;
  }

  /**
   * "CPAP 5/12-5/14": the note itself sums a course up, which it adds only if nothing told of it.
   */
  private void recap(Sighting s) {
    boolean known =
        courses.stream()
            .anyMatch(
                c ->
                    !c.start().isAfter(s.when().endDate())
                        && !s.when().startDate().isAfter(c.end()));
    if (!known) {
      courses.add(new Course(s.when().startDate(), s.when().endDate(), true, List.of(s)));
    }
  }

  private void stop(Sighting s) {
    if (start == null && s.cue() == Cue.STOP) {
      planned(s).ifPresent(this::begin);
    }
    if (start == null) {
      return;
    }
    open.forEach(o -> written.add(normal(o)));
    open.add(s);
    close(true);
    stopped = s.when().startDate();
  }

  /** The first plan of the days before this stop, after the last course was over. */
  private Optional<Sighting> planned(Sighting stop) {
    LocalDate day = stop.when().startDate();
    return planned.stream()
        .filter(p -> p.concept().equals(stop.concept()))
        .filter(p -> p.when().startDate().isBefore(day))
        .filter(p -> !p.when().startDate().isBefore(day.minusDays(PLANNED)))
        .filter(p -> stopped == null || p.when().startDate().isAfter(stopped))
        .findFirst();
  }

  private @Nullable LocalDate close(boolean said) {
    if (start == null) {
      return null;
    }
    LocalDate end = open.getLast().when().endDate();
    end = end.isBefore(start) ? start : end;
    courses.add(new Course(start, end, said, List.copyOf(open)));
    start = null;
    open = new ArrayList<>();
    return end;
  }
}
