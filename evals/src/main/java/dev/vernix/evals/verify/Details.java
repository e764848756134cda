package dev.vernix.evals.verify;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a thing is told with what makes it worth telling: its stage, its days, its value, its
 * dose. Each answers null where it is, an empty text where the thing is not told at all, and else
 * what its telling lacks.
 */
final class Details {
  private final List<Given> given;

  Details(List<Given> given) {
    this.given = given;
  }

  /** Sentences that name one of the things, or go on about it without naming another. */
  private List<Given> naming(Set<String> things) {
    return given.stream()
        .filter(
            g ->
                g.names().stream().anyMatch(n -> n.keys().stream().anyMatch(things::contains))
                    || g.clauses().stream()
                        .flatMap(c -> c.own().stream())
                        .anyMatch(n -> n.keys().stream().anyMatch(things::contains)))
        .toList();
  }

  private static final Pattern WITHDRAWN = Pattern.compile("[^;.]*\\bwithdrawn\\b[^;.]*");

  /** With every stage or grade of the fact. */
  @Nullable String grade(Fact f, Set<String> things) {
    var about = naming(things);
    if (about.isEmpty()) {
      return "";
    }
    var groups =
        things.stream()
            .flatMap(t -> Lexicon.standard().find(t).stream())
            .flatMap(c -> Related.keys(c).stream())
            .collect(Collectors.toSet());
    var told =
        given.stream()
            .filter(
                g ->
                    g.clauses().stream()
                        .flatMap(c -> c.around().stream())
                        .anyMatch(n -> n.keys().stream().anyMatch(groups::contains)))
            .flatMap(g -> Grade.in(g.text()).stream())
            .toList();
    boolean all =
        Grade.in(WITHDRAWN.matcher(f.realisation()).replaceAll("")).stream()
            .filter(g -> g.scale().equals("stage"))
            .allMatch(g -> told.stream().anyMatch(g::agrees));
    return all ? null : "its grade or stage";
  }

  /** 48 hours may touch three days, and 36 hours too. */
  private static final double SLACK = 1.5;

  /** With its first or last day, or how long it was. */
  @Nullable String course(Fact f, Set<String> things) {
    var about = naming(things);
    if (about.isEmpty()) {
      return "";
    }
    LocalDate first = f.when().startDate();
    LocalDate last = f.when().endDate();
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    boolean told =
        about.stream()
            .anyMatch(
                g ->
                    near(g, first)
                        || near(g, last)
                        || lengths(g).stream().anyMatch(n -> Math.abs(n - days) <= SLACK));
    return told ? null : "its days";
  }

  /** On that day, give or take one. */
  @Nullable String dated(LocalDate day, Set<String> things) {
    var about = naming(things);
    if (about.isEmpty()) {
      return "";
    }
    return about.stream().anyMatch(g -> near(g, day)) ? null : "its day";
  }

  /** That very day, in any sentence. */
  boolean end(LocalDate day) {
    var on = new Days(day, day);
    return given.stream()
        .flatMap(g -> g.clauses().stream())
        .flatMap(c -> c.times().stream())
        .anyMatch(t -> Days.of(t).meets(on));
  }

  private static boolean near(Given g, LocalDate day) {
    var around = new Days(day.minusDays(1), day.plusDays(1));
    return g.clauses().stream()
        .anyMatch(
            c ->
                c.times().stream().anyMatch(t -> Days.of(t).meets(around))
                    || c.days().stream().anyMatch(around::meets));
  }

  private static final Map<String, Double> LENGTH =
      Map.of("h", 1 / 24.0, "d", 1.0, "wk", 7.0, "mo", 30.4);

  /** Spans of time in days. */
  private static List<Double> lengths(Given g) {
    var lengths = new ArrayList<Double>();
    for (var c : g.clauses()) {
      for (var e : c.figures()) {
        if (e instanceof Element.DayCount d) {
          lengths.add((double) d.days());
        } else if (e instanceof Element.Amount a && LENGTH.containsKey(a.unit())) {
          lengths.add(a.value().doubleValue() * LENGTH.getOrDefault(a.unit(), 1.0));
        }
      }
    }
    return lengths;
  }

  /** With its value, in a sentence about it or a related thing. */
  @Nullable String value(Fact f, List<Named> names) {
    String value = f.value();
    if (value == null || !value.matches("\\d+(?:\\.\\d+)?")) {
      return null;
    }
    var own = names.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet());
    var keys = names.stream().flatMap(n -> n.keys().stream()).collect(Collectors.toSet());
    var n = new BigDecimal(value);
    boolean told =
        given.stream()
            .flatMap(g -> g.clauses().stream())
            .filter(c -> c.aroundKeys().stream().anyMatch(keys::contains))
            .flatMap(c -> c.figures().stream())
            .anyMatch(e -> e instanceof Element.Amount a && a.value().compareTo(n) == 0);
    return told ? null : naming(own).isEmpty() ? "" : "the value";
  }

  /** Each organism in a sentence, or beside one, that names the specimen or the infection. */
  @Nullable String specimen(List<Named> names, Set<String> specimens) {
    var organisms = names.stream().filter(n -> n.concept().kind() == Kind.ORGANISM).toList();
    for (var o : organisms) {
      boolean named = false;
      boolean whole = false;
      for (int i = 0; i < given.size(); i++) {
        if (has(given.get(i), Set.copyOf(o.own()))) {
          named = true;
          whole |=
              has(given.get(i), specimens)
                  || i > 0 && has(given.get(i - 1), specimens)
                  || i + 1 < given.size() && has(given.get(i + 1), specimens);
        }
      }
      if (!whole) {
        return named ? "where it grew" : "";
      }
    }
    return null;
  }

  private static boolean has(Given g, Set<String> things) {
    return g.names().stream().anyMatch(n -> n.own().stream().anyMatch(things::contains));
  }

  private static final Pattern OFTEN =
      Pattern.compile(
          "(?i)\\b(?:daily|once|twice|three times|four"
              + " times|nightly|weekly|od|bd|tds|qds|bid|tid|qid|qd|q ?\\d+"
              + " ?h?(?:ours)?|every|each|prn|as needed|(?:\\d+|one|two|three)"
              + " ?(?:x|times)|/d(?:ay)?|per day|a"
              + " day|hourly|continuous\\w*|alternate)\\b|/d(?:ay)?\\b");

  /** A medicine with an amount of it and how often. */
  @Nullable String dose(Fact f, List<Named> medicines) {
    var own = medicines.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet());
    if (own.isEmpty()) {
      return null;
    }
    var about = naming(own);
    if (about.isEmpty()) {
      return "";
    }
    var doses = amounts(f.realisation());
    boolean dosed =
        doses.isEmpty()
            || about.stream()
                .flatMap(g -> g.clauses().stream())
                .flatMap(c -> c.figures().stream())
                .anyMatch(
                    e ->
                        e instanceof Element.Amount a
                            && doses.stream().anyMatch(d -> d.value().compareTo(a.value()) == 0));
    boolean timed =
        !OFTEN.matcher(f.realisation()).find()
            || about.stream().anyMatch(g -> OFTEN.matcher(g.text()).find());
    return dosed ? timed ? null : "how often" : timed ? "its dose" : "its dose and how often";
  }

  /** The fact's amount in that unit. */
  @Nullable String unit(Fact f, String unit) {
    var there = amounts(f.realisation()).stream().filter(a -> a.unit().equals(unit)).toList();
    if (there.isEmpty()) {
      return null;
    }
    Set<BigDecimal> told = new HashSet<>();
    given.stream()
        .flatMap(g -> g.clauses().stream())
        .flatMap(c -> c.figures().stream())
        .forEach(
            e -> {
              if (e instanceof Element.Amount a) {
                told.add(a.value().stripTrailingZeros());
              }
            });
    return there.stream()
            .map(Element.Amount::value)
            .flatMap(n -> Stream.of(n, n.movePointLeft(3)))
            .anyMatch(n -> told.contains(n.stripTrailingZeros()))
        ? null
        : "";
  }

  private static List<Element.Amount> amounts(String text) {
    var amounts = new ArrayList<Element.Amount>();
    for (var e : Elements.of(text, 2000)) {
      if (e instanceof Element.Amount a && !a.unit().isEmpty()) {
        amounts.add(a);
      }
    }
    return amounts;
  }
}
