package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bronchopulmonary dysplasia at 36 weeks postmenstrual age of infants born before 32 weeks, by two
 * definitions: the support alone (Jensen 2019, Am J Respir Crit Care Med 200:751) and oxygen for at
 * least 28 days with the support at 36 weeks (NICHD workshop: Jobe and Bancalari 2001, Am J Respir
 * Crit Care Med 163:1723).
 *
 * <p>The grades of Jensen 2019 were compared with a public restatement; those of 2001 are from
 * memory, unverified: mild, room air; moderate, oxygen below 30 %; severe, 30 % or more or positive
 * pressure.
 */
final class LungDisease implements Score {
  private static final String JENSEN = "Jensen 2019";
  private static final String NICHD = "Jobe and Bancalari 2001";
  private static final Gestation AT = new Gestation(36, 0);
  private static final Gestation BORN_BEFORE = new Gestation(32, 0);

  @Override
  public Result read(Stay stay, Drafts before) {
    var notes = stay.chart().notes();
    if (!stay.clock().gestation().known()) {
      return new Result(
          List.of(),
          List.of(),
          List.of(new Missing("BPD grade at 36 weeks", JENSEN, List.of("gestation at birth"))));
    }
    var day = stay.clock().dateOf(AT);
    if (stay.chart().patient().gestation().compareTo(BORN_BEFORE) >= 0
        || notes.isEmpty()
        || notes.getLast().time().toLocalDate().isBefore(day)) {
      return Result.NONE;
    }
    var support = SupportAt.of(stay, before, day);
    if (support.isEmpty()) {
      return new Result(
          List.of(),
          List.of(),
          List.of(
              new Missing("BPD grade at 36 weeks", JENSEN, List.of("respiratory support that day")),
              new Missing(
                  "BPD severity at 36 weeks", NICHD, List.of("respiratory support that day"))));
    }
    var drafts = new ArrayList<Draft>();
    var missing = new ArrayList<Missing>();
    jensen(stay, support.get(), drafts, missing);
    nichd(stay, before, support.get(), drafts, missing);
    return new Result(drafts, List.of(), missing);
  }

  private static void jensen(
      Stay stay, SupportAt support, List<Draft> drafts, List<Missing> missing) {
    Optional<Integer> grade = grade(support);
    if (grade.isEmpty()) {
      missing.add(
          new Missing("BPD grade at 36 weeks", JENSEN, List.of("flow of the nasal cannula")));
      return;
    }
    int g = grade.get();
    drafts.add(
        draft(
            stay,
            support,
            "bpd-grade",
            JENSEN,
            g == 0 ? "no bronchopulmonary dysplasia" : "grade " + g + " bronchopulmonary dysplasia",
            g == 0 ? "none" : Integer.toString(g),
            List.of()));
  }

  /** Empty where the grade turns on a flow that is not documented. */
  private static Optional<Integer> grade(SupportAt support) {
    return switch (support.group()) {
      case "room air" -> Optional.of(0);
      case "low-flow nasal cannula", "oxygen hood" -> Optional.of(1);
      case "high-flow nasal cannula" -> support.flow().map(f -> f.doubleValue() > 2 ? 2 : 1);
      case "CPAP", "non-invasive positive-pressure ventilation" -> Optional.of(2);
      default -> Optional.of(3);
    };
  }

  private static void nichd(
      Stay stay, Drafts before, SupportAt support, List<Draft> drafts, List<Missing> missing) {
    var oxygen = OxygenDays.of(stay, before, support.day());
    if (oxygen.most() < 28) {
      drafts.add(
          draft(
              stay,
              support,
              "bpd-severity",
              NICHD,
              "no bronchopulmonary dysplasia, with respiratory support on fewer than 28 days",
              "none",
              oxygen.episodes()));
      return;
    }
    if (oxygen.documented() < 28) {
      missing.add(
          new Missing(
              "BPD severity at 36 weeks",
              NICHD,
              List.of("whether oxygen was given on 28 days: not every day's FiO2 is documented")));
      return;
    }
    Optional<String> severity = severity(support);
    if (severity.isEmpty()) {
      missing.add(new Missing("BPD severity at 36 weeks", NICHD, List.of("FiO2 at 36 weeks")));
      return;
    }
    drafts.add(
        draft(
            stay,
            support,
            "bpd-severity",
            NICHD,
            severity.get() + " bronchopulmonary dysplasia, with oxygen on at least 28 days",
            severity.get(),
            oxygen.evidence()));
  }

  /** Empty where the oxygen is not documented, or flows through a cannula that dilutes it. */
  private static Optional<String> severity(SupportAt support) {
    return switch (support.group()) {
      case "room air" -> Optional.of("mild");
      case "low-flow nasal cannula", "oxygen hood", "high-flow nasal cannula" ->
          support.group().startsWith("low")
              ? Optional.empty()
              : support.oxygen().map(f -> f.doubleValue() < 30 ? "moderate" : "severe");
      default -> Optional.of("severe");
    };
  }

  private static Draft draft(
      Stay stay,
      SupportAt support,
      String concept,
      String paper,
      String what,
      String value,
      List<Draft> more) {
    var from = new ArrayList<>(support.evidence());
    from.addAll(more);
    return Draft.derived(
        BodySystem.RESPIRATORY,
        concept,
        "At 36 weeks postmenstrual age, on "
            + Words.day(stay.clock(), support.day())
            + ", the infant was "
            + (support.group().equals("room air") ? "in room air" : "on " + support.group())
            + support.flow().map(f -> " at " + f.toPlainString() + " L/min").orElse("")
            + ", which is "
            + what
            + " ("
            + paper
            + ").",
        value,
        null,
        When.on(support.day()),
        from.stream().distinct().toList());
  }
}
