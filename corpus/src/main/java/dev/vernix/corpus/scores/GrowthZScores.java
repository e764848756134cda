package dev.vernix.corpus.scores;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.When;
import dev.vernix.corpus.scores.Intergrowth.Standard;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Z-scores of weight, length and head circumference at birth and at the end of the stay, from the
 * points of the growth curves (INTERGROWTH-21st: Villar 2016 for size at birth before 33 weeks,
 * Villar 2015 for growth after birth of infants born before 37 weeks).
 */
final class GrowthZScores implements Score {
  private static final List<String> MEASURES = List.of("weight", "length", "head-circumference");
  private static final Gestation TERM = new Gestation(37, 0);

  /** Measures of birth are those of the first days; weight changes too fast for that. */
  private static final int BIRTH_DAYS = 3;

  @Override
  public Result read(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    var missing = new ArrayList<Missing>();
    occasion(stay, Standard.BIRTH, birth(stay, before), drafts, missing);
    occasion(stay, Standard.POSTNATAL, last(stay, before), drafts, missing);
    return new Result(drafts, List.of(), missing);
  }

  private static List<Draft> points(Drafts before, String measure) {
    return before.all().stream()
        .filter(d -> d.concept().equals(measure) && !d.from().isEmpty() && d.value() != null)
        .sorted(Comparator.comparing(d -> d.when().start()))
        .toList();
  }

  private static List<Draft> birth(Stay stay, Drafts before) {
    var found = new ArrayList<Draft>();
    for (String m : MEASURES) {
      int days = m.equals("weight") ? 0 : BIRTH_DAYS;
      points(before, m).stream()
          .findFirst()
          .filter(d -> !d.when().startDate().isAfter(stay.firstDay().plusDays(days)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Draft> last(Stay stay, Drafts before) {
    var found = new ArrayList<Draft>();
    for (String m : MEASURES) {
      var points = points(before, m);
      if (points.size() > 1 && points.getLast().when().startDate().isAfter(stay.firstDay())) {
        found.add(points.getLast());
      }
    }
    return found;
  }

  private static void occasion(
      Stay stay, Standard standard, List<Draft> points, List<Draft> drafts, List<Missing> missing) {
    var lacking = lacking(stay, standard, points);
    if (!lacking.isEmpty()) {
      missing.add(new Missing(name(standard), paper(standard), lacking));
      return;
    }
    var byDay = new TreeMap<LocalDate, List<Draft>>();
    for (var p : points) {
      var day = standard == Standard.BIRTH ? stay.firstDay() : p.when().startDate();
      if (standard.covers(age(stay, standard, day))) {
        byDay.computeIfAbsent(day, k -> new ArrayList<>()).add(p);
      }
    }
    byDay.forEach((day, measured) -> drafts.add(draft(stay, standard, day, measured)));
  }

  private static List<String> lacking(Stay stay, Standard standard, List<Draft> points) {
    var patient = stay.chart().patient();
    var lacking = new ArrayList<String>();
    if (patient.sex() == dev.vernix.corpus.Patient.Sex.UNKNOWN) {
      lacking.add("the infant's sex");
    }
    if (points.isEmpty()) {
      lacking.add("a measurement " + (standard == Standard.BIRTH ? "at birth" : "after birth"));
    }
    if (!patient.gestation().known()) {
      lacking.add("gestation at birth");
      return lacking;
    }
    if (standard == Standard.BIRTH && !standard.covers(patient.gestation())) {
      lacking.add("a gestation that the charts cover (24w0d to 32w6d)");
    }
    if (standard == Standard.POSTNATAL) {
      if (patient.gestation().compareTo(TERM) >= 0) {
        lacking.add("birth before 37w0d, for which the charts were made");
      } else if (!points.isEmpty()
          && points.stream()
              .noneMatch(p -> standard.covers(age(stay, standard, p.when().startDate())))) {
        lacking.add("a measurement between 27w0d and 64w0d postmenstrual age");
      }
    }
    return lacking;
  }

  private static Gestation age(Stay stay, Standard standard, LocalDate day) {
    return standard == Standard.BIRTH
        ? stay.chart().patient().gestation()
        : stay.clock().postmenstrualAge(day);
  }

  private static Draft draft(Stay stay, Standard standard, LocalDate day, List<Draft> measured) {
    var age = age(stay, standard, day);
    var parts =
        measured.stream()
            .map(
                d ->
                    z(stay, standard, d, age)
                        + " for "
                        + d.concept().replace('-', ' ')
                        + " ("
                        + d.value()
                        + " "
                        + d.unit()
                        + ")")
            .toList();
    String when =
        standard == Standard.BIRTH
            ? "At birth, at " + age + " gestation,"
            : "On " + Words.day(stay.clock(), day) + ", at " + age + " postmenstrual age,";
    return Draft.derived(
        BodySystem.GROWTH,
        "growth-z-scores",
        when
            + (parts.size() == 1 ? " the z-score was " : " z-scores were ")
            + Words.list(parts)
            + " on the "
            + name(standard)
            + " ("
            + paper(standard)
            + ").",
        null,
        null,
        When.on(day),
        measured);
  }

  private static String z(Stay stay, Standard standard, Draft d, Gestation age) {
    double value = Double.parseDouble(Objects.requireNonNull(d.value()));
    double kgOrCm = d.concept().equals("weight") ? value / 1000 : value;
    double z =
        Intergrowth.z(standard, d.concept(), kgOrCm, age, stay.chart().patient().sex())
            .orElseThrow();
    return BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String name(Standard standard) {
    return standard == Standard.BIRTH
        ? "INTERGROWTH-21st charts of size at birth of very preterm infants"
        : "INTERGROWTH-21st charts of postnatal growth of preterm infants";
  }

  private static String paper(Standard standard) {
    return standard == Standard.BIRTH ? "Villar 2016" : "Villar 2015";
  }
}
