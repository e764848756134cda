package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * nSOFA on each day with a platelet count (Wynn and Polin 2020): 0 to 15 points from breathing,
 * circulation and platelets.
 *
 * <p>The ratio of SpO2 to FiO2 counts only while intubated; a day on which it would count and is
 * not documented has no score. Inotropes and steroids are those that the notes name that day.
 */
final class OrganFailure implements Score {
  private static final String NAME = "nSOFA";
  private static final String PAPER = "Wynn and Polin 2020";
  private static final Set<String> INOTROPES =
      Set.of("dopamine", "dobutamine", "epinephrine", "norepinephrine", "milrinone", "vasopressin");
  private static final Set<String> STEROIDS =
      Set.of("hydrocortisone", "dexamethasone", "prednisolone");

  /** One day's points. */
  private record Day(LocalDate date, int points, List<Draft> from) {}

  @Override
  public Result read(Stay stay, Drafts before) {
    var lacking = new ArrayList<String>();
    var drugs = drugs(stay);
    var days = days(stay, before, drugs, lacking);
    var missing =
        lacking.isEmpty() ? List.<Missing>of() : List.of(new Missing(NAME, PAPER, lacking));
    boolean any =
        days.stream().anyMatch(d -> d.points() > 0) && !worseUncounted(before, drugs, days);
    return new Result(any ? List.of(draft(stay, days)) : List.of(), List.of(), missing);
  }

  /** Each day's points where the notes allow it. */
  static List<ScoreOfDay> byDay(Stay stay, Drafts before) {
    return days(stay, before, drugs(stay), new ArrayList<>()).stream()
        .map(d -> new ScoreOfDay(NAME, d.date(), d.points(), points(d)))
        .toList();
  }

  private static List<Sighting> drugs(Stay stay) {
    return Sighting.of(stay, c -> INOTROPES.contains(c.id()) || STEROIDS.contains(c.id()));
  }

  private static List<Day> days(
      Stay stay, Drafts before, List<Sighting> drugs, List<String> lacking) {
    var days = new ArrayList<Day>();
    for (var date : days(before)) {
      day(stay, before, drugs, date)
          .ifPresentOrElse(
              days::add,
              () ->
                  lacking.add("SpO2 and FiO2 while intubated on " + Words.day(stay.clock(), date)));
    }
    return days;
  }

  private static Set<LocalDate> days(Drafts before) {
    var days = new LinkedHashSet<LocalDate>();
    Readings.of(before, java.time.LocalDateTime.MIN, java.time.LocalDateTime.MAX, "platelet-count")
        .values()
        .forEach(d -> days.add(d.when().startDate()));
    return days;
  }

  private static Optional<Day> day(Stay stay, Drafts before, List<Sighting> drugs, LocalDate date) {
    var from = new ArrayList<Draft>();
    var start = date.atStartOfDay();
    var platelets = Readings.of(before, start, start.plusDays(1), "platelet-count").lowest();
    int points = platelets.map(p -> Points.of(NAME, "platelet-count", thousands(p))).orElse(0);
    platelets.ifPresent(from::add);
    var support = SupportAt.of(stay, before, date);
    if (support.filter(s -> s.group().equals("invasive ventilation")).isPresent()) {
      var spo2 = Readings.of(before, start, start.plusDays(1), "oxygen-saturation").lowest();
      var fio2 = support.get().oxygen();
      if (spo2.isEmpty() || fio2.isEmpty()) {
        return Optional.empty();
      }
      double ratio = Readings.value(spo2.get()).doubleValue() * 100 / fio2.get().doubleValue();
      points += Points.of(NAME, "spo2-fio2", ratio);
      from.add(spo2.get());
      from.addAll(support.get().evidence());
    }
    points += circulation(before, drugs, date, from);
    return Optional.of(new Day(date, points, from));
  }

  /**
   * A day whose score cannot be computed is known to be worse than the worst that can: to call that
   * the highest would mislead.
   */
  private static boolean worseUncounted(Drafts before, List<Sighting> drugs, List<Day> days) {
    int worst = days.stream().mapToInt(Day::points).max().orElse(0);
    var dates = days(before);
    drugs.forEach(s -> dates.add(s.when().startDate()));
    days.forEach(d -> dates.remove(d.date()));
    return dates.stream().anyMatch(date -> least(before, drugs, date) > worst);
  }

  /** What platelets and drugs alone make of a day. */
  private static int least(Drafts before, List<Sighting> drugs, LocalDate date) {
    var start = date.atStartOfDay();
    var platelets = Readings.of(before, start, start.plusDays(1), "platelet-count").lowest();
    return platelets.map(p -> Points.of(NAME, "platelet-count", thousands(p))).orElse(0)
        + circulation(before, drugs, date, new ArrayList<>());
  }

  private static double thousands(Draft platelets) {
    double v = Readings.value(platelets).doubleValue();
    return v > 2000 ? v / 1000 : v;
  }

  /** No inotrope 0, one 2, more 3; a systemic steroid adds one. */
  private static int circulation(
      Drafts before, List<Sighting> drugs, LocalDate date, List<Draft> from) {
    var that =
        drugs.stream()
            .filter(s -> s.when().startDate().equals(date))
            .filter(s -> s.cue() != dev.vernix.corpus.stay.Cue.STOP)
            .toList();
    that.forEach(s -> from.add(s.draft(before)));
    long inotropes =
        that.stream()
            .map(Sighting::concept)
            .map(Concept::id)
            .filter(INOTROPES::contains)
            .distinct()
            .count();
    boolean steroid = that.stream().anyMatch(s -> STEROIDS.contains(s.concept().id()));
    return (int) (inotropes == 0 ? 0 : Math.min(inotropes, 2) + 1) + (steroid ? 1 : 0);
  }

  private static Draft draft(Stay stay, List<Day> days) {
    var worst = days.stream().reduce((a, b) -> b.points() > a.points() ? b : a).orElseThrow();
    var last = days.getLast();
    String text =
        "On the days whose notes allow it, the neonatal organ failure score (nSOFA, Wynn and Polin"
            + " 2020) was highest at "
            + points(worst)
            + " on "
            + Words.day(stay.clock(), worst.date());
    var from = new ArrayList<>(worst.from());
    if (!last.date().equals(worst.date())) {
      text += " and last " + points(last) + " on " + Words.day(stay.clock(), last.date());
      from.addAll(last.from());
    }
    return Draft.derived(
        BodySystem.INFECTION,
        "nsofa-course",
        text + ".",
        Integer.toString(worst.points()),
        null,
        When.between(worst.date(), last.date()),
        from.stream().distinct().toList());
  }

  private static String points(Day d) {
    return d.points() + (d.points() == 1 ? " point" : " points");
  }
}
