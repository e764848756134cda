package dev.vernix.evals.audit;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.support.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Works out again what a signal about a slip calculates: the weight of that day, the dose or feed
 * that comes to at it, how far apart two values lie, and that the value written lies outside the
 * range that is named. It has the cited characters and the ledger's weights, and none of the code
 * that found the slip.
 */
final class SlipFigures {
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern WEIGHT =
      Pattern.compile("\\bat (?:about )?(\\d+(?:\\.\\d+)?) kg\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d*\\.?\\d+");
  private static final Pattern RANGE = Pattern.compile("(\\d*\\.?\\d+) to (\\d*\\.?\\d+)");
  private static final Pattern NAMED =
      Pattern.compile("(?:usually given at|outside what is possible) \\(?(.*)$");
  private static final Pattern ABOUT = Pattern.compile("\\(about (\\d*\\.?\\d+)");
  private static final Pattern EVERY = Pattern.compile("(?i)\\b(?:q|every) ?(\\d{1,2})");

  /** Rounding of weights and results, as a share. */
  private static final double NEAR = 0.015;

  /** A weight of so many days before or after may stand for that of the day. */
  private static final int DAYS = 14;

  private final Collection<Fact> facts;

  SlipFigures(Collection<Fact> facts) {
    this.facts = facts;
  }

  /**
   * Whether a figure of the signal follows.
   *
   * @param text the signal's sentence
   * @param cited what it cites
   */
  boolean gives(String text, List<String> cited, Element e) {
    if (!(e instanceof Element.Amount a)) {
      return false;
    }
    double v = a.value().doubleValue();
    var weight = WEIGHT.matcher(text);
    boolean weighed = weight.find();
    double kg = weighed ? Double.parseDouble(weight.group(1)) : 0;
    if (a.unit().equals("kg")) {
      return weighed && v == kg && weighs(text, kg);
    }
    var written = cited.stream().flatMap(q -> numbers(q).stream()).toList();
    var named = NAMED.matcher(text);
    if (named.find() && ends(named.group(1), v)) {
      return outside(named.group(1), about(text, written));
    }
    if (text.contains("about ten times")) {
      return v == 10 && apart(cited);
    }
    return weighed && weighs(text, kg) && comesTo(written, kg, doses(cited), v);
  }

  /** The weight lies between those of the nearest days. */
  private boolean weighs(String text, double kg) {
    var m = DATE.matcher(text);
    if (!m.find()) {
      return false;
    }
    var day = LocalDate.parse(m.group(1));
    var near =
        facts.stream()
            .filter(f -> f.concept().equals("weight") || f.concept().equals("birth-weight"))
            .filter(f -> f.value() != null && f.value().matches("\\d+(?:\\.\\d+)?"))
            .filter(f -> Math.abs(ChronoUnit.DAYS.between(f.when().startDate(), day)) <= DAYS)
            .mapToDouble(SlipFigures::kilograms)
            .toArray();
    double least = java.util.Arrays.stream(near).min().orElse(Double.MAX_VALUE);
    double most = java.util.Arrays.stream(near).max().orElse(0);
    return kg >= least * (1 - NEAR) && kg <= most * (1 + NEAR);
  }

  private static double kilograms(Fact weight) {
    double v = Double.parseDouble(java.util.Objects.requireNonNull(weight.value()));
    return v > 30 ? v / 1000 : v;
  }

  /** Some written figure, by the weight, the doses of a day and a step of a thousand. */
  private static boolean comesTo(List<Double> written, double kg, List<Double> doses, double v) {
    for (double n : written) {
      for (double times : doses) {
        for (double scale : new double[] {0.001, 1, 1000}) {
          if (near(n * scale * kg * times, v)
              || near(n * scale / kg * times, v)
              || near(n * scale * kg / times, v)
              || near(n * scale / kg / times, v)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean near(double worked, double shown) {
    return Math.abs(worked - shown) <= Math.max(NEAR * shown, shown >= 10 ? 0.5 : 0);
  }

  private static List<Double> doses(List<String> cited) {
    var times = new java.util.ArrayList<>(List.of(1.0));
    for (String q : cited) {
      EVERY.matcher(q).results().map(m -> 24.0 / Integer.parseInt(m.group(1))).forEach(times::add);
    }
    return times;
  }

  private static boolean ends(String ranges, double v) {
    return RANGE.matcher(ranges).results().anyMatch(r -> number(r, 1) == v || number(r, 2) == v);
  }

  /** The value that is held against the range: the one worked out, or those written. */
  private static List<Double> about(String text, List<Double> written) {
    var m = ABOUT.matcher(text);
    return m.find() ? List.of(Double.parseDouble(m.group(1))) : written;
  }

  private static boolean outside(String ranges, List<Double> values) {
    var all = RANGE.matcher(ranges).results().toList();
    return values.stream()
        .anyMatch(v -> all.stream().noneMatch(r -> v >= number(r, 1) && v <= number(r, 2)));
  }

  /** The first of the cited values lies five to twenty times from each other one. */
  private static boolean apart(List<String> cited) {
    var values = cited.stream().flatMap(q -> numbers(q).stream().limit(1)).toList();
    return values.size() > 1
        && values.stream()
            .skip(1)
            .allMatch(v -> within(values.getFirst() / v) || within(v / values.getFirst()));
  }

  private static boolean within(double ratio) {
    return ratio >= 5 && ratio <= 20;
  }

  private static List<Double> numbers(String text) {
    return NUMBER.matcher(text).results().map(m -> Double.parseDouble(m.group())).toList();
  }

  private static double number(MatchResult r, int group) {
    return Double.parseDouble(r.group(group));
  }
}
