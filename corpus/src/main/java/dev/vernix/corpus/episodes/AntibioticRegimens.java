package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Antibiotics that were given together, as one treatment: which, from when to when, what for, what
 * was changed and after which result.
 */
final class AntibioticRegimens implements Machine {
  private static final String OPEN = "no stop is documented";

  @Override
  public Yield run(Stay stay, Drafts before) {
    var evidence = Evidence.of(before);
    var cultures = CultureFinder.find(stay, evidence);
    var drafts = new ArrayList<Draft>();
    for (var group : groups(evidence.derived("antibiotic-course"))) {
      drafts.add(new Regimen(stay, evidence, cultures, group).draft());
    }
    return Yield.of(drafts);
  }

  /** Courses that overlap or follow one another without a day between. */
  static List<List<Draft>> groups(List<Draft> courses) {
    var groups = new ArrayList<List<Draft>>();
    LocalDate end = LocalDate.MIN;
    for (var c : courses) {
      if (groups.isEmpty() || c.when().startDate().isAfter(end.plusDays(1))) {
        groups.add(new ArrayList<>());
        end = LocalDate.MIN;
      }
      groups.getLast().add(c);
      end = c.when().endDate().isAfter(end) ? c.when().endDate() : end;
    }
    return groups;
  }

  /** One treatment being put into words. */
  private static final class Regimen {
    private final Stay stay;
    private final Clock clock;
    private final Evidence evidence;
    private final List<Culture> cultures;
    private final List<Draft> courses;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Draft> from = new ArrayList<>();

    Regimen(Stay stay, Evidence evidence, List<Culture> cultures, List<Draft> courses) {
      this.stay = stay;
      this.clock = stay.clock();
      this.evidence = evidence;
      this.courses = courses;
      first = courses.getFirst().when().startDate();
      last =
          courses.stream()
              .map(c -> c.when().endDate())
              .max(Comparator.naturalOrder())
              .orElseThrow();
      this.cultures =
          cultures.stream()
              .filter(c -> !c.collected().isBefore(first.minusDays(3)))
              .filter(c -> !c.collected().isAfter(last))
              .toList();
    }

    Draft draft() {
      from.addAll(courses);
      boolean open =
          courses.stream().filter(c -> c.when().endDate().equals(last)).anyMatch(c -> !stopped(c));
      boolean one =
          courses.stream()
              .allMatch(c -> c.when().startDate().equals(first) && c.when().endDate().equals(last));
      String why =
          Indications.find(stay, evidence, first, last, spoken())
              .map(
                  i -> {
                    from.addAll(i.from());
                    return " for " + i.text();
                  })
              .orElse("");
      String text = one ? together(why, open) : changing(why, open);
      String value =
          courses.stream().map(Draft::value).distinct().collect(Collectors.joining(", "));
      return Evidence.draft(
          BodySystem.INFECTION,
          "antibiotic-regimen",
          text + ".",
          value,
          Evidence.between(first, last, 7),
          from);
    }

    private Set<String> spoken() {
      var drugs = courses.stream().map(Draft::value).collect(Collectors.toSet());
      return Window.of(stay, first.minusDays(1), last.plusDays(1)).stream()
          .filter(
              s ->
                  s.sentence().findings().stream()
                      .map(f -> f.concept())
                      .anyMatch(c -> c.id().equals("antibiotics") || drugs.contains(c.name())))
          .map(s -> s.note().name())
          .collect(Collectors.toSet());
    }

    private String together(String why, boolean open) {
      var orders = courses.stream().map(Regimen::order).toList();
      return Words.capital(Words.list(orders))
          + (orders.size() == 1 ? " was " : " were ")
          + course(open)
          + why
          + (open ? "; " + OPEN : stopReason());
    }

    private String changing(String why, boolean open) {
      var text = new StringBuilder("Antibiotics were ").append(course(open)).append(why);
      var starts = courses.stream().map(c -> c.when().startDate()).distinct().toList();
      var parts = new ArrayList<String>();
      for (var day : starts) {
        var orders =
            courses.stream()
                .filter(c -> c.when().startDate().equals(day))
                .map(Regimen::order)
                .toList();
        parts.add(
            (day.equals(first) ? "" : "then ")
                + Words.list(orders)
                + (day.equals(first) ? "" : inPlace(day))
                + " from "
                + Words.day(clock, day)
                + (day.equals(first) ? "" : after(day)));
      }
      text.append(": ").append(String.join(", ", parts));
      var stops =
          courses.stream()
              .filter(c -> c.when().endDate().isBefore(last) && stopped(c))
              .map(c -> c.when().endDate())
              .filter(d -> d.equals(first) || !starts.contains(d))
              .distinct()
              .sorted()
              .toList();
      for (var day : stops) {
        var names = ending(day);
        text.append("; ")
            .append(Words.list(names))
            .append(names.size() == 1 ? " was stopped on " : " were stopped on ")
            .append(Words.day(clock, day))
            .append(after(day));
      }
      return text + (open ? "; " + OPEN : "");
    }

    private List<String> ending(LocalDate day) {
      return courses.stream()
          .filter(c -> c.when().endDate().equals(day) && stopped(c))
          .map(c -> String.valueOf(c.value()))
          .toList();
    }

    /** What was stopped on the day on which this was started. */
    private String inPlace(LocalDate day) {
      var ended = ending(day);
      return ended.isEmpty() || day.equals(last) ? "" : " in place of " + Words.list(ended);
    }

    private String course(boolean open) {
      if (first.equals(last)) {
        return (open ? "documented on " : "given on ") + Words.day(clock, first);
      }
      return (open ? "documented from " : "given from ")
          + Words.day(clock, first)
          + (open ? " to " : " until ")
          + Words.day(clock, last)
          + " ("
          + Words.days(Words.count(first, last))
          + ")";
    }

    /** What had grown when the antibiotics were changed; no growth explains no change. */
    private String after(LocalDate day) {
      return positive(day).map(s -> ", after " + s).orElse("");
    }

    private Optional<String> positive(LocalDate day) {
      for (var c : cultures) {
        for (var r : c.reports().reversed()) {
          if (r.positive() && !r.on().isAfter(day) && !r.on().isBefore(day.minusDays(1))) {
            from.add(r.draft());
            var grown = r.organisms().stream().map(o -> o.name()).toList();
            return Optional.of(
                name(c) + (grown.isEmpty() ? " was positive" : " grew " + Words.list(grown)));
          }
        }
      }
      return Optional.empty();
    }

    private Optional<String> negative(LocalDate day) {
      if (cultures.stream().anyMatch(Culture::positive)) {
        return Optional.empty();
      }
      for (var c : cultures) {
        var report =
            c.negativeBy(day)
                .filter(r -> !r.on().isBefore(day.minusDays(1)) && !r.after().isEmpty());
        if (report.isPresent()) {
          from.add(report.get().draft());
          return Optional.of(name(c) + " had no growth at " + report.get().after());
        }
      }
      return Optional.empty();
    }

    private static String name(Culture c) {
      return "the " + CultureFinder.SPECIMENS.get(c.specimen());
    }

    private String stopReason() {
      return Words.count(first, last) > 5
          ? ""
          : negative(last).map(s -> "; the course ended after " + s).orElse("");
    }

    private static boolean stopped(Draft course) {
      return !course.realisation().contains(OPEN)
          && !course.realisation().contains("was documented on");
    }

    /** The drug with its dose, as its own course words it, without a capital. */
    private static String order(Draft course) {
      String text = course.realisation();
      String order = text.substring(0, text.indexOf(" was "));
      return order.substring(0, 1).toLowerCase(Locale.ROOT) + order.substring(1);
    }
  }
}
