package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weight day by day, and weight, length and head circumference at birth and at the end.
 *
 * <p>A day's weight is the last one written for it; a value more than a quarter away from its
 * neighbours is a slip and left out of the curve.
 */
final class GrowthCurve implements Machine {
  private static final Map<String, String> MEASURES =
      Map.of(
          "weight", "weight",
          "birth-weight", "weight",
          "length", "length",
          "head-circumference", "head circumference");

  /** One measurement in grams or centimetres. */
  private record Point(Sighting sighting, BigDecimal value, boolean discharge) {}

  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    for (String what : List.of("weight", "length", "head circumference")) {
      var byDay = new TreeMap<LocalDate, Point>();
      for (var s : Sighting.of(stay, c -> what.equals(MEASURES.get(c.id())))) {
        point(s, what)
            .ifPresent(
                p -> {
                  var day = s.concept().id().equals("birth-weight") ? stay.firstDay() : day(s);
                  byDay.merge(day, p, (a, b) -> a.discharge() && !b.discharge() ? a : b);
                });
      }
      dropSlips(byDay, stay, what);
      byDay.forEach((day, p) -> drafts.add(draft(stay, before, what, day, p)));
      ends(stay, what, drafts);
    }
    EarlyWeight.tell(stay, before, drafts).ifPresent(drafts::add);
    return Yield.of(drafts);
  }

  /** {@code 2365 g (yest 2345)}: a day named in a bracket behind a value is another value's. */
  private static LocalDate day(Sighting s) {
    boolean another =
        s.said()
            .timeAt(s.from(), s.to())
            .filter(t -> t.from() >= s.to())
            .filter(t -> s.said().note().text().substring(s.to(), t.from()).indexOf('(') >= 0)
            .isPresent();
    return another ? s.said().noteDate() : s.when().startDate();
  }

  private static Optional<Point> point(Sighting s, String what) {
    if (!(s.frame() instanceof Frame.Measure m)) {
      return Optional.empty();
    }
    var q = m.quantity();
    BigDecimal v =
        switch (q.unit()) {
          case "kg" -> q.value().multiply(BigDecimal.valueOf(1000));
          case "[lb_av]" -> q.value().multiply(new BigDecimal("453.59237"));
          case "[in_i]" -> q.value().multiply(new BigDecimal("2.54"));
          case "mm" -> q.value().movePointLeft(1);
          default -> q.value();
        };
    double d = v.doubleValue();
    boolean possible =
        what.equals("weight")
            ? d >= 300 && d <= 12_000
            : what.equals("length") ? d >= 20 && d <= 75 : d >= 15 && d <= 50;
    return possible
        ? Optional.of(new Point(s, v, s.said().note().type() == NoteType.DISCHARGE_PLANNING))
        : Optional.empty();
  }

  private static void dropSlips(TreeMap<LocalDate, Point> byDay, Stay stay, String what) {
    Integer birthWeight = stay.chart().patient().birthWeightGrams();
    byDay
        .entrySet()
        .removeIf(
            e -> {
              var lower = byDay.lowerEntry(e.getKey());
              var higher = byDay.higherEntry(e.getKey());
              var v = e.getValue().value();
              boolean offLower =
                  lower != null
                      && off(v, lower.getValue().value(), days(lower.getKey(), e.getKey()));
              boolean offHigher =
                  higher != null
                      && off(v, higher.getValue().value(), days(e.getKey(), higher.getKey()));
              boolean offBirth =
                  what.equals("weight")
                      && birthWeight != null
                      && lower == null
                      && off(v, BigDecimal.valueOf(birthWeight), days(stay.firstDay(), e.getKey()));
              return offBirth
                  || (offLower && (offHigher || higher == null))
                  || (lower == null && offHigher && byDay.size() > 2);
            });
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /**
   * Further apart than an infant can be on those two days: 35 % at once, and 2.5 % more a day,
   * which is above the 15 to 20 g/kg that a preterm infant gains.
   */
  private static boolean off(BigDecimal a, BigDecimal b, long days) {
    return a.subtract(b).abs().doubleValue() > (0.35 + 0.025 * days) * b.doubleValue();
  }

  private static Draft draft(Stay stay, Drafts before, String what, LocalDate day, Point p) {
    boolean weight = what.equals("weight");
    String value = shown(p.value(), weight);
    return Draft.derived(
        BodySystem.GROWTH,
        what.replace(' ', '-'),
        Words.capital(what)
            + " was "
            + value
            + (weight ? " g " : " cm ")
            + Words.when(stay.clock(), When.on(day))
            + ".",
        value,
        weight ? "g" : "cm",
        When.on(day),
        List.of(p.sighting().draft(before)));
  }

  private static String shown(BigDecimal v, boolean weight) {
    return weight
        ? v.setScale(0, RoundingMode.HALF_UP).toPlainString()
        : v.stripTrailingZeros().toPlainString();
  }

  /** First and last value of a measure in one sentence. */
  private static void ends(Stay stay, String what, List<Draft> drafts) {
    var points =
        drafts.stream()
            .filter(d -> d.concept().equals(what.replace(' ', '-')))
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList();
    if (points.isEmpty()) {
      return;
    }
    var first = points.getFirst();
    var last = points.getLast();
    String unit = " " + Objects.requireNonNull(first.unit());
    String text =
        Words.capital(what)
            + " was "
            + first.value()
            + unit
            + " on "
            + Words.day(stay.clock(), first.when().startDate());
    if (!first.when().equals(last.when())) {
      text +=
          " and "
              + last.value()
              + unit
              + " on "
              + Words.day(stay.clock(), last.when().startDate())
              + age(stay, last.when().startDate());
    }
    drafts.add(
        Draft.derived(
            BodySystem.GROWTH,
            "growth-summary",
            text + ".",
            last.value(),
            last.unit(),
            When.between(first.when().startDate(), last.when().startDate()),
            points.size() == 1 ? List.of(first) : List.of(first, last)));
  }

  private static String age(Stay stay, java.time.LocalDate day) {
    var age = stay.clock().postmenstrualAge(day);
    return age.known() ? ", at " + age + " postmenstrual age" : "";
  }
}
