package dev.vernix.corpus.trust;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.DecimalComma;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every weight that the notes write, right or wrong, and what the weight of a day must have been
 * near to.
 *
 * @param all in order of date
 * @param byDay the same, without those that a note calls wrong
 */
record Weighings(List<Weighing> all, Map<LocalDate, List<Weighing>> byDay) {
  /** Weights of this many days to either side tell what a weight must be near to. */
  private static final int NEAR = 14;

  /** Without one of those, a weight of this many days still tells a tenfold slip. */
  private static final int FAR = 70;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<![\\w])(?<label>bw|birth"
              + " ?-?(?:weight|wt)|(?:dosing|d/c|discharge|current|today'?s|admission)\\s(?:wt|weight)|wt|weight|weighs|weighed|weighing|\\x{ccb4}\\x{c911})\\s?[:=]?\\s?(?:is|of|was|today|now|this"
              + " am|on admission|at)?\\s?[:=]?\\s?\\(?"
              + "(?<n>\\d{1,2},\\d{1,3}|\\d{1,6}(?:\\.\\d{1,4})?|\\.\\d{1,4})\\s?(?<u>kilograms?|kilos?|kg|grams?|gms?|g|mg|lbs?|pounds?)?(?![\\w/%])(?!\\s?(?:%|th\\b|st\\b|nd\\b|rd\\b|/|k?g\\s?/))"
              + "|(?<![\\w./,-])(?<n2>\\d{2,5}|\\d{1,2}\\.\\d{1,3})\\s?(?<u2>kilograms?|kg|grams?|gms?|g|lbs?)\\s(?=(?:aga|sga|lga|iugr|male|female|infant|boy|girl|baby|preterm|newborn|twin)\\b))",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param birth true where the note calls it the birth weight
   * @param at index of its sentence in the stay
   */
  record Weighing(
      Said said,
      int at,
      int from,
      int to,
      LocalDate date,
      double grams,
      String unit,
      boolean birth) {
    String written() {
      return said.note().text().substring(from, to).strip();
    }
  }

  static Weighings of(Stay stay) {
    return stay.once(Weighings.class, Weighings::read);
  }

  private static Weighings read(Stay stay) {
    var all = new ArrayList<Weighing>();
    for (int i = 0; i < stay.said().size(); i++) {
      var said = stay.said().get(i);
      if (said.note().type() == NoteType.FAMILY || !said.maySay(FORM)) {
        continue;
      }
      var forms = said.once(Weighings.class, () -> forms(said));
      if (!forms.isEmpty() && Slip.own(stay, said)) {
        int at = i;
        forms.forEach(m -> add(stay, all, said, at, m));
      }
    }
    all.sort(Comparator.comparing(Weighing::date));
    // A weight that a note calls wrong tells nothing of the others.
    var byDay =
        all.stream()
            .filter(w -> !Slip.settled(stay, w.at))
            .collect(
                Collectors.groupingBy(Weighing::date, LinkedHashMap::new, Collectors.toList()));
    return new Weighings(List.copyOf(all), byDay);
  }

  private static List<MatchResult> forms(Said said) {
    var m = FORM.matcher(said.note().text()).region(said.sentence().from(), said.sentence().to());
    var found = new ArrayList<MatchResult>();
    m.useTransparentBounds(true);
    while (m.find()) {
      found.add(m.toMatchResult());
    }
    return List.copyOf(found);
  }

  private static void add(Stay stay, List<Weighing> all, Said said, int at, MatchResult m) {
    boolean labelled = m.group("n") != null;
    String number = labelled ? m.group("n") : m.group("n2");
    String written = labelled ? m.group("u") : m.group("u2");
    String unit = written == null ? "" : written.toLowerCase(java.util.Locale.ROOT);
    int digits = labelled ? m.start("n") : m.start("n2");
    double value =
        DecimalComma.value(said.note().text(), digits, digits + number.length()).doubleValue();
    if (value == 0) {
      return;
    }
    String label = labelled ? m.group("label").toLowerCase(java.util.Locale.ROOT) : "";
    boolean birth = label.startsWith("b") || !labelled && said.note().type() == NoteType.ADMISSION;
    LocalDate date = birth ? stay.firstDay() : said.noteDate();
    int from = labelled ? m.start("n") : m.start("n2");
    all.add(new Weighing(said, at, from, m.end(), date, grams(value, unit), unit, birth));
  }

  /**
   * The weighings nearest to that day that agree with its weight, the nearest first, at most two.
   */
  private List<Weighing> agreeing(Stay stay, LocalDate date, Said except) {
    double near = near(stay, date, except).orElse(0);
    return around(date, NEAR)
        .filter(w -> !w.said.equals(except) && w.grams > near / 1.5 && w.grams < near * 1.5)
        .limit(2)
        .toList();
  }

  /** The weighings of up to that many days to either side, the nearest first. */
  private Stream<Weighing> around(LocalDate date, int days) {
    return IntStream.rangeClosed(0, days)
        .boxed()
        .flatMap(d -> d == 0 ? Stream.of(date) : Stream.of(date.minusDays(d), date.plusDays(d)))
        .flatMap(d -> byDay.getOrDefault(d, List.of()).stream());
  }

  /**
   * The nearest weighing where none stands within two weeks of that one: an infant may have grown
   * much since, but not tenfold.
   */
  Optional<Weighing> far(Weighing w) {
    return around(w.date, FAR).filter(o -> !o.said.equals(w.said)).findFirst();
  }

  /** {@code 895 g was written on 2026-03-05}: what the weight of that day must be near to. */
  String shown(Stay stay, LocalDate date, Said except) {
    var near = agreeing(stay, date, except);
    return near.isEmpty()
        ? "the birth weight in the chart's patient file is "
            + stay.chart().patient().birthWeightGrams()
            + " g"
        : near.stream()
                .map(w -> w.written() + " on " + w.date)
                .collect(java.util.stream.Collectors.joining(" and "))
            + (near.size() == 1 ? " was" : " were")
            + " written around it";
  }

  /** Where those weights stand. */
  dev.vernix.corpus.Span[] spans(Stay stay, LocalDate date, Said except) {
    return agreeing(stay, date, except).stream()
        .map(w -> w.said.span(w.from, w.to))
        .toArray(dev.vernix.corpus.Span[]::new);
  }

  /** Without a unit, a number below 20 can only be kilograms. */
  private static double grams(double value, String unit) {
    if (unit.startsWith("k")) {
      return value * 1000;
    }
    if (unit.startsWith("l") || unit.startsWith("p")) {
      return value * 453.6;
    }
    return unit.equals("mg") ? value / 1000 : unit.isEmpty() && value < 20 ? value * 1000 : value;
  }

  /**
   * The median of the weights written nearest to that day, none of them from the given sentence,
   * and of the birth weight in the first ten days; empty where nothing was weighed within two
   * weeks.
   */
  OptionalDouble near(Stay stay, LocalDate date, Said except) {
    var near = new ArrayList<double[]>();
    around(date, NEAR)
        .filter(w -> !w.said.equals(except))
        .limit(5)
        .forEach(w -> near.add(new double[] {ChronoUnit.DAYS.between(w.date, date), w.grams}));
    Integer birth = stay.chart().patient().birthWeightGrams();
    long age = ChronoUnit.DAYS.between(stay.firstDay(), date);
    if (birth != null && age <= 14) {
      near.add(new double[] {age, birth});
    }
    near.sort(Comparator.comparingDouble(x -> Math.abs(x[0])));
    var weights = near.stream().limit(5).mapToDouble(x -> x[1]).sorted().toArray();
    return weights.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            weights.length % 2 == 1
                ? weights[weights.length / 2]
                : Math.sqrt(weights[weights.length / 2 - 1] * weights[weights.length / 2]));
  }
}
