package dev.vernix.guideline.report;

import dev.vernix.corpus.stay.Words;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.trajectory.Lane;
import dev.vernix.guideline.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The course of a stay as every form shows it. */
record Course(Report report) {
  /** So many recommendations are drawn. */
  private static final int LANES = 14;

  /** From this harm on a recommendation is drawn even where every plan follows it. */
  private static final int GRAVE = 4;

  /** One day on which something came to apply, or the stage changed. */
  record Day(LocalDate day, String bell, List<String> scores, List<Lane> lanes) {}

  Trajectory trajectory() {
    return report.trajectory();
  }

  /** Days with news, in order of time; unverified statements are left out. */
  List<Day> days() {
    var days = new ArrayList<Day>();
    String before = "";
    for (var plan : trajectory().plans()) {
      LocalDate day = plan.note().time().toLocalDate();
      String bell = plan.bell().orElse("");
      var lanes =
          !days.isEmpty() && days.getLast().day().equals(day)
              ? days.getLast().lanes()
              : trajectory().newOn(day).stream()
                  .filter(
                      l ->
                          l.recommendation().verified()
                              && l.recommendation().kind() == Recommendation.Kind.PLAN)
                  .toList();
      if (!days.isEmpty() && days.getLast().day().equals(day)) {
        days.removeLast();
      } else if (lanes.isEmpty() && bell.equals(before) && scores(day).isEmpty()) {
        continue;
      }
      before = bell;
      days.add(new Day(day, bell, scores(day), lanes));
    }
    return days;
  }

  private List<String> scores(LocalDate day) {
    return trajectory().scores().stream()
        .filter(s -> s.day().equals(day))
        .map(s -> s.name().replaceFirst("^an? ", "") + " " + s.words())
        .distinct()
        .toList();
  }

  /** The recommendations that are drawn: what was left open first, then the gravest; by time. */
  List<Lane> drawn() {
    return trajectory().lanes().stream()
        .filter(l -> l.recommendation().verified())
        .filter(l -> l.recommendation().kind() == Recommendation.Kind.PLAN)
        .filter(l -> open(l) || l.recommendation().harm() >= GRAVE)
        .sorted(
            Comparator.comparing((Lane l) -> !open(l))
                .thenComparing(l -> -l.recommendation().harm()))
        .limit(LANES)
        .sorted(Comparator.comparing(Lane::from))
        .toList();
  }

  private boolean open(Lane lane) {
    return lane.findings().stream().anyMatch(f -> f.alarm() && !report.findings().disputed(f));
  }

  /** {@code followed after 3 h (within 12 h asked)}. */
  static String followed(Lane lane) {
    String asked = lane.within().map(w -> " (asked within " + hours(w) + ")").orElse("");
    if (lane.followedAfter().isPresent()) {
      double h = lane.followedAfter().get();
      return (h == 0 ? "in the plan at once" : "in a plan after " + hours(h)) + asked;
    }
    return worst(lane).words() + asked;
  }

  static Verdict worst(Lane lane) {
    return lane.findings().stream()
        .map(Finding::verdict)
        .min(
            Comparator.comparing((Verdict v) -> v != Verdict.DEVIATES)
                .thenComparing(v -> !v.open()))
        .orElseThrow();
  }

  static String hours(double h) {
    return h >= 48
        ? String.format(Locale.ROOT, "%.0f days", h / 24)
        : h == Math.rint(h)
            ? String.format(Locale.ROOT, "%.0f h", h)
            : String.format(Locale.ROOT, "%.1f h", h);
  }

  String day(LocalDate day) {
    return Words.day(report.findings().chart().patient().clock(), day);
  }

  /** What is asked for at the latest plan and not in it; where sources differ nothing is asked. */
  List<Finding> wanting() {
    return response(f -> f.verdict().open() && !report.findings().disputed(f));
  }

  /** What is asked for and in it. */
  List<Finding> met() {
    return response(
        f ->
            f.verdict() == Verdict.CONCORDANT
                || f.verdict() == Verdict.DEVIATES_WITH_DOCUMENTED_REASON);
  }

  /** What cannot be told. */
  List<Finding> untold() {
    return response(f -> f.verdict() == Verdict.NOT_ASSESSABLE);
  }

  private List<Finding> response(java.util.function.Predicate<Finding> which) {
    return trajectory().response().stream().filter(which).collect(Collectors.toList());
  }

  /** The plan that the response is of; empty where there is none. */
  String latest() {
    if (trajectory().plans().isEmpty()) {
      return "";
    }
    var plan = trajectory().plans().getLast();
    return day(plan.note().time().toLocalDate())
        + " "
        + plan.note().time().toLocalTime()
        + plan.bell().map(b -> ", Bell stage " + b).orElse("");
  }
}
