package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.support.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers with their units, times of day and codes: each must stand in a line about its thing. A
 * number whose role is known (the dose of a drug, a laboratory value) must have that role there,
 * wherever the notes have others of that role.
 */
final class FigureCheck implements Check {
  /** How long before the end of the stay notes still tell how things stand then, in days. */
  private static final int LATELY = 4;

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    for (var clause : given.clauses()) {
      for (var e : clause.figures()) {
        if (!trivial(e)) {
          look(e, clause, given, notes, judging);
        }
      }
    }
  }

  private static void look(
      Element e, Clause clause, Given given, NoteLines notes, Judging judging) {
    if (e instanceof Element.Amount a && ofApgar(a, given, judging)) {
      return;
    }
    if (ofAge(e, clause, given, notes)) {
      judging.supported();
      return;
    }
    if (Durations.is(e) && !interval(e, clause) && Durations.follows(e, clause, given, notes)) {
      judging.supported();
      return;
    }
    if (ofGestation(e, notes)) {
      judging.supported();
      return;
    }
    if (e instanceof Element.Amount a && a.unit().equals("y") || Figures.gravida(e)) {
      var with = notes.all().stream().filter(l -> Figures.ofTheMother(l, e)).findFirst();
      with.ifPresentOrElse(
          judging::supported, () -> judging.notFound("“" + e.shown() + "” stands in no note"));
      return;
    }
    var own = notes.sharing(clause.concepts());
    var role = role(e, clause);
    if (role.isPresent()) {
      var played = notes.playing(role.get());
      var day = played.stream().filter(l -> clause.days().stream().anyMatch(l::about)).toList();
      if (clause.current() && clause.days().isEmpty()) {
        day =
            played.stream()
                .filter(l -> !l.workedOut() && !l.written().isBefore(notes.end().minusDays(LATELY)))
                .toList();
      }
      boolean ofTheDay = !role.get().dose() && !day.isEmpty();
      var same =
          (ofTheDay ? day : played).stream().filter(l -> l.plays(role.get())).min(nearest(clause));
      if (same.isPresent() && Figures.inUnit(played, role.get(), e, clause, notes)) {
        judging.supported(same.get());
        return;
      }
      boolean other =
          role.get().dose()
              ? !Figures.rounds(played, role.get()) && notOtherwise(e, role.get(), own, notes)
              : Figures.weak(e);
      boolean sure = role.get().read() || ofTheDay || role.get().key().startsWith("setting:");
      if (sure && (!played.isEmpty() && other || ofTheDay && !Figures.rounds(day, role.get()))) {
        var rival = (ofTheDay ? day : played).stream().min(nearest(clause)).orElseThrow();
        if (Figures.exactly(rival, e)) {
          judging.supported(rival);
        } else {
          judging.contradicted(e.shown(), rival);
        }
        return;
      }
    }
    if (role.isPresent()
        && notes.playing(role.get()).stream().anyMatch(l -> Figures.rival(l, e))
        && farOff(role.get(), notes.playing(role.get()))
        && !Figures.rounds(notes.playing(role.get()), role.get())) {
      judging.contradicted(
          e.shown(), notes.playing(role.get()).stream().min(nearest(clause)).orElseThrow());
      return;
    }
    var found = found(e, own, clause, notes);
    if (found.isPresent()) {
      judging.supported(found.get());
      return;
    }
    own.stream()
        .filter(l -> Figures.rival(l, e))
        .min(nearest(clause))
        .or(
            () ->
                notes.sharing(clause.ownKeys()).stream()
                    .filter(l -> Figures.rival(l, e))
                    .min(nearest(clause)))
        .ifPresentOrElse(
            l -> judging.contradicted(e.shown(), l),
            () ->
                judging.notFound(
                    "“" + e.shown().strip() + "” stands in no line of the notes about this"));
  }

  /** The notes have that value often, and never anything near it. */
  private static boolean farOff(Role role, List<Line> played) {
    var values =
        played.stream()
            .flatMap(l -> l.roles().stream())
            .filter(r -> r.key().equals(role.key()))
            .mapToDouble(r -> r.value().doubleValue())
            .filter(v -> v > 0)
            .toArray();
    double v = role.value().doubleValue();
    return values.length > 0
        && v > 0
        && Arrays.stream(values).allMatch(x -> x >= FAR * v || v >= FAR * x);
  }

  private static final double FAR = 4;

  /** "5 at 1 minute and 7 at 5 minutes": scores are taken at these minutes and no others. */
  private static boolean ofApgar(Element.Amount a, Given given, Judging judging) {
    boolean apgar =
        a.unit().equals("min")
            && given.names().stream().anyMatch(n -> n.concept().id().equals("apgar"));
    if (apgar && APGAR.contains(a.value().intValue())) {
      judging.supported();
    } else if (apgar && a.value().intValue() > 20) {
      judging.contradicted("no Apgar score is taken at " + a.shown().strip());
    }
    return apgar && (APGAR.contains(a.value().intValue()) || a.value().intValue() > 20);
  }

  private static final Set<Integer> APGAR = Set.of(1, 5, 10, 15, 20);

  /** "118 days of age", "day 11" beside a date: the age on a day of the sentence, or at the end. */
  private static boolean ofAge(Element e, Clause clause, Given given, NoteLines notes) {
    double days =
        switch (e) {
          case Element.DayCount d -> d.days();
          case Element.Amount a when a.unit().equals("d") || a.unit().isEmpty() ->
              a.value().doubleValue();
          default -> -1;
        };
    int at = clause.text().indexOf(e.shown().strip());
    if (days < 0 || at < 0) {
      return false;
    }
    String after = clause.text().substring(at + e.shown().strip().length());
    boolean age =
        AGE.matcher(after).lookingAt() || DAY.matcher(clause.text().substring(0, at)).find();
    var on = new ArrayList<LocalDate>();
    given.clauses().forEach(c -> c.times().forEach(t -> Durations.ends(t, on)));
    on.add(notes.end());
    var born = notes.clock().born().toLocalDate();
    return age
        && on.stream()
            .mapToLong(d -> ChronoUnit.DAYS.between(born, d))
            .anyMatch(n -> n == days || n + 1 == days);
  }

  private static final Pattern AGE =
      Pattern.compile("(?i)(?:-day| days?)?(?: of (?:age|life)|[- ]old)\\b");
  private static final Pattern DAY = Pattern.compile("(?i)\\bday $");

  /** The gestation at birth, in days or whole weeks, which the chart's data tell. */
  private static boolean ofGestation(Element e, NoteLines notes) {
    var born = notes.clock().gestation();
    return switch (e) {
      case Element.Age a -> a.days() == born.totalDays();
      case Element.Amount a -> a.unit().equals("wk") && a.value().intValue() == born.weeks();
      default -> false;
    };
  }

  private static Optional<Line> found(Element e, List<Line> own, Clause clause, NoteLines notes) {
    var with =
        own.stream()
            .filter(
                l ->
                    Figures.atTime(l, e)
                        || (Figures.clockTime(e) ? Figures.exactly(l, e) : carries(l, e))
                        || Figures.bare(l, e, clause, notes))
            .min(nearest(clause));
    if (with.isPresent()) {
      return with;
    }
    boolean specific = Figures.specific(e);
    for (var lines : wider(e, clause, notes)) {
      with = lines.stream().filter(l -> wider(l, e, specific, clause, notes)).min(nearest(clause));
      if (with.isPresent()) {
        return with;
      }
    }
    boolean telling = specific || clause.inherited() && !Figures.weak(e);
    return telling
        ? notes.sharing(clause.aroundConcepts()).stream()
            .flatMap(l -> notes.beside(l).stream())
            .filter(
                l ->
                    Figures.exactly(l, e)
                        || Figures.bare(l, e, clause, notes)
                        || clause.inherited() && l.carries(e))
            .findFirst()
        : Optional.empty();
  }

  /**
   * No other drug is named nearer before the figure, and none at all beside a line without names.
   */
  private static boolean belongs(Line line, Element e, String drug) {
    var at =
        line.amounts().stream()
            .filter(x -> e instanceof Element.Amount a && x.value().compareTo(a.value()) == 0)
            .mapToInt(x -> line.text().indexOf(x.shown().strip()))
            .filter(i -> i >= 0)
            .findFirst();
    var before =
        line.names().stream()
            .filter(
                n ->
                    n.concept().kind() == Kind.DRUG
                        || n.concept().kind() == Kind.NUTRITION
                        || n.concept().kind() == Kind.PROCEDURE)
            .filter(n -> at.isPresent() && n.from() <= at.getAsInt())
            .reduce((a, b) -> b);
    return before
        .map(n -> n.own().stream().anyMatch(k -> Related.own(drug).contains(k)))
        .orElse(line.names().isEmpty());
  }

  private static boolean wider(
      Line line, Element e, boolean specific, Clause clause, NoteLines notes) {
    if (specific && Figures.exactly(line, e)) {
      return true;
    }
    if (specific) {
      return clause.inherited() && Figures.bare(line, e, clause, notes);
    }
    boolean near =
        clause.inherited()
            || clause.days().stream().anyMatch(line::dates)
            || line.shared(clause.aroundKeys()) > 2
            || line.roles().stream()
                .anyMatch(
                    r -> e instanceof Element.Amount a && r.written().compareTo(a.value()) == 0);
    return near && line.carries(e);
  }

  private static final Set<String> DOSE =
      Set.of("mg/kg", "mg/kg/d", "ug/kg", "ug/kg/min", "ug/kg/h", "mg", "ug");

  /** As the reader has it; or of the only study or measure that the clause names. */
  private static Optional<Role> role(Element e, Clause clause) {
    if (!(e instanceof Element.Amount a)) {
      return Optional.empty();
    }
    var read =
        clause.roles().stream().filter(r -> r.written().compareTo(a.value()) == 0).findFirst();
    var only = clause.own().stream().map(Named::concept).distinct().toList();
    boolean study =
        only.size() == 1
            && (only.getFirst().kind() == Kind.LAB || only.getFirst().kind() == Kind.MEASURE)
            && !a.unit().equals("L/min")
            && Figures.measured(a);
    boolean dose =
        only.size() == 1 && only.getFirst().kind() == Kind.DRUG && DOSE.contains(a.unit());
    if (read.isEmpty() && dose) {
      String drug = only.getFirst().id();
      return Optional.of(new Role("dose:" + drug, drug, a.value(), a.value(), -1));
    }
    return read.isPresent() || !study
        ? read
        : Optional.of(Role.of(only.getFirst().id(), a.value()));
  }

  /** No line about the drug, or beside it, has that dose as that of no other drug. */
  private static boolean notOtherwise(Element e, Role role, List<Line> own, NoteLines notes) {
    return Stream.concat(own.stream(), own.stream().flatMap(l -> notes.beside(l).stream()))
        .noneMatch(l -> Figures.exactly(l, e) && belongs(l, e, role.concept()));
  }

  /** "Every 6 hours", "q6h": no span of time. */
  private static boolean interval(Element e, Clause clause) {
    return Pattern.compile("(?i)\\b(?:every|q) ?" + Pattern.quote(e.shown().strip()))
        .matcher(clause.text())
        .find();
  }

  /** Lines about the same thing less surely: by group, by the sentence, at last by words alone. */
  private static List<List<Line>> wider(Element e, Clause clause, NoteLines notes) {
    var tiers = new ArrayList<List<Line>>();
    tiers.add(notes.sharing(clause.ownKeys()));
    tiers.add(notes.sharing(clause.aroundKeys()));
    boolean measured =
        e instanceof Element.Amount a
            && !a.unit().isEmpty()
            && notes.sharing(clause.concepts()).stream().anyMatch(l -> Figures.rival(l, e));
    if (!measured) {
      tiers.add(notes.sharingWords(clause.sayings()));
    }
    return tiers;
  }

  /** Lines of the clause's own days first, then those that share most with it. */
  static Comparator<Line> nearest(Clause clause) {
    var days = clause.days();
    Set<String> keys = clause.aroundKeys();
    return Comparator.<Line>comparingInt(l -> days.stream().anyMatch(l::about) ? 0 : 1)
        .thenComparing(Comparator.<Line>comparingLong(l -> l.shared(keys)).reversed())
        .thenComparing(Line::workedOut);
  }

  static boolean carries(Line line, Element e) {
    return line.carries(e) || Figures.written(line, e);
  }

  /** "One" is said of anything, and "two D10W boluses" are no two days. */
  private static boolean trivial(Element e) {
    return switch (e) {
      case Element.Code c -> c.text().equals("x1");
      case Element.Amount a ->
          a.shown().matches("(?s)[a-z]+ [dDgGkK]") || a.shown().strip().equalsIgnoreCase("one");
      case Element.Day d -> false;
      case Element.DayOfLife d -> false;
      case Element.Age a -> false;
      case Element.TimeOfDay t -> false;
      case Element.DayCount d -> false;
      case Element.Slashes s -> false;
      case Element.Drug d -> false;
      case Element.Side s -> false;
    };
  }
}
