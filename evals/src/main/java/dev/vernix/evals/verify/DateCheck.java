package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.reading.TimeExpression.Type;
import dev.vernix.corpus.support.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Days: a line about the same thing must date it so. What the notes merely mention on a day did not
 * happen on it where they date the event itself to another.
 */
final class DateCheck implements Check {
  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    TimeExpression before = null;
    for (var clause : given.clauses()) {
      for (var t : clause.times()) {
        if (before != null && t.from() - before.to() <= 3 && t.type() != Type.DATE) {
          ofThatDay(before, t, notes, judging);
        } else {
          ends(t).forEach(d -> look(d, t, given, clause, notes, judging));
        }
        before = t.type() == Type.DATE ? t : before;
      }
    }
  }

  /** The day of life or the age that stands beside a date. */
  private static void ofThatDay(
      TimeExpression date, TimeExpression age, NoteLines notes, Judging judging) {
    if (Days.of(date).meets(Days.of(age))) {
      judging.supported();
    } else {
      judging.contradicted(
          "the day of life or age beside "
              + date.start()
              + ": that date is day of life "
              + notes.clock().dayOfLife(date.start())
              + ", "
              + notes.clock().postmenstrualAge(date.start()));
    }
  }

  /** A range has two days to check, a week one. */
  private static List<Days> ends(TimeExpression t) {
    var days = Days.of(t);
    return t.type() == Type.POSTMENSTRUAL_AGE || days.first().equals(days.last())
        ? List.of(days)
        : List.of(new Days(days.first(), days.first()), new Days(days.last(), days.last()));
  }

  private static void look(
      Days day, TimeExpression t, Given given, Clause clause, NoteLines notes, Judging judging) {
    String shown = given.shown(t);
    if (day.holds(notes.clock().born().toLocalDate()) && BIRTH.matcher(given.text()).find()
        || day.holds(notes.end())
            && !VISIT.matcher(clause.text()).find()
            && (clause.current() || END.matcher(given.text()).find())) {
      judging.supported();
      return;
    }
    if (LEFT.matcher(given.text().substring(0, t.from())).find() && !day.holds(notes.end())) {
      var home = notes.sayingOf("disposition").stream().findFirst();
      if (home.isPresent()) {
        judging.contradicted(shown + ", when the last note is of " + notes.end(), home.get());
        return;
      }
    }
    if (day.first().isAfter(notes.end())) {
      coming(day, t, given, clause, notes, judging);
      return;
    }
    var drugs = clause.own().stream().filter(n -> n.concept().kind() == Kind.DRUG).toList();
    if (drugs.size() > 1 && drugs.size() == clause.own().size()) {
      drugs.forEach(n -> look(day, t, given, clause.of(n), notes, judging));
      return;
    }
    if (clause.concepts().equals(Set.of("antibiotics"))) {
      var course =
          notes.of("~antibiotics").stream()
              .filter(l -> l.workedOut() && l.ends().stream().anyMatch(day::holds))
              .findFirst();
      if (course.isPresent()) {
        judging.supported(course.get());
        return;
      }
    }
    var own = notes.sharing(clause.concepts());
    var with = firmOn(own, clause.concepts(), clause.own(), day, shown, clause, notes);
    if (with.isEmpty() && clause.inherited()) {
      var all = clause.aroundConcepts();
      with = firmOn(notes.sharing(all), all, clause.around(), day, shown, clause, notes);
    }
    if (with.isEmpty() && ofACourse(clause, given)) {
      var courses =
          given.names().stream().filter(n -> COURSES.contains(n.concept().kind())).toList();
      var keys = courses.stream().flatMap(n -> n.own().stream()).collect(Collectors.toSet());
      with = firmOn(notes.sharing(keys), keys, courses, day, shown, clause, notes);
    }
    if (with.isEmpty() && clause.figures().stream().anyMatch(DateCheck::volume)) {
      with =
          notes.sharing(clause.aroundKeys()).stream()
              .filter(l -> !l.workedOut() && day.holds(l.written()))
              .filter(
                  l -> clause.figures().stream().anyMatch(e -> volume(e) && Figures.exactly(l, e)))
              .findFirst();
    }
    if (with.isEmpty()) {
      with = inPassing(day, t, given, own, clause, notes);
    }
    if (with.isPresent()) {
      judging.supported(with.get());
      return;
    }
    if (given.text().strip().matches("(?is)\\W*(?:on )?\\Q" + shown + "\\E.*")) {
      var rest = Stems.of(given.text().replace(shown, " "));
      var things = given.names().stream().map(n -> n.concept().id()).collect(Collectors.toSet());
      var then = notes.sayingOn(day, rest, things);
      if (then.isPresent()) {
        judging.supported(then.get());
        return;
      }
    }
    var other = clause.inherited() ? Optional.<Line>empty() : best(own, clause);
    if (other.isPresent() && other.get().dates(day)) {
      judging.supported(other.get());
    } else if (other.isPresent()) {
      judging.contradicted(shown, other.get());
    } else {
      judging.notFound("“" + shown + "” is the day of no line of the notes about this");
    }
  }

  /** "Dopamine ... again around the perforation until 6 February": the treatment ends then. */
  private static boolean ofACourse(Clause clause, Given given) {
    return clause.begins()
        && clause.own().stream().noneMatch(n -> COURSES.contains(n.concept().kind()))
        && given.names().stream().anyMatch(n -> COURSES.contains(n.concept().kind()));
  }

  /** What lies after the stay is an appointment: its words stand beside that day. */
  private static void coming(
      Days day, TimeExpression t, Given given, Clause clause, NoteLines notes, Judging judging) {
    var words = clause.sayings();
    var keys = clause.ownKeys();
    var with =
        notes.all().stream().filter(l -> l.beside(day, given.shown(t), words, keys)).findFirst();
    if (with.isPresent()) {
      judging.supported(with.get());
      return;
    }
    notes.all().stream()
        .filter(l -> l.days().getFirst().isAfter(notes.end()))
        .filter(l -> l.words().stream().anyMatch(words::contains) || l.sharesAny(clause.concepts()))
        .findFirst()
        .ifPresentOrElse(
            l -> judging.contradicted(given.shown(t), l),
            () -> judging.notFound("“" + given.shown(t) + "” is a day of which no note speaks"));
  }

  private static final Pattern BIRTH = Pattern.compile("(?i)\\b(?:born|birth|DOB|deliver\\w*)\\b");
  private static final Pattern END =
      Pattern.compile("(?i)\\b(?:DC|D/C|discharged?|home|transfer\\w*)\\b");

  private static final Pattern VISIT =
      Pattern.compile("(?i)\\bdr\\b|clinic|appointment|follow|pa?ediatrician|\\bGP\\b|\\bPCP\\b");
  private static final Pattern LEFT =
      Pattern.compile("(?i)\\b(?:discharged?(?: home)?(?: on)?|date of discharge|DC|D/C)\\W{0,3}$");

  private static Optional<Line> firmOn(
      List<Line> lines,
      Set<String> keys,
      List<Named> names,
      Days day,
      String shown,
      Clause clause,
      NoteLines notes) {
    var at = clause.times().stream().filter(t -> Days.of(t).meets(day)).findFirst();
    boolean stops = at.isPresent() && clause.stops(at.get(), day);
    boolean first = !stops && names.stream().anyMatch(n -> notes.begins(n.concept().id(), day));
    return lines.stream()
        .filter(
            l ->
                dated(l, keys, day, shown, clause)
                    || first && !l.workedOut() && day.holds(l.written()))
        .findFirst();
  }

  /**
   * Without a line that dates the event: one that only mentions it on that day, where none dates it
   * to another; the next sentence of the note; a line that shares its words.
   */
  private static Optional<Line> inPassing(
      Days day, TimeExpression t, Given given, List<Line> own, Clause clause, NoteLines notes) {
    boolean event = own.stream().anyMatch(l -> firm(l, clause));
    if (!event) {
      var weak = own.stream().filter(l -> l.about(day)).findFirst();
      if (weak.isPresent()) {
        return weak;
      }
    }
    var beside =
        own.stream()
            .flatMap(l -> notes.beside(l).stream())
            .filter(l -> l.dates(day) && l.names().isEmpty())
            .findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    boolean vague = clause.inherited() || clause.own().isEmpty() || !event;
    return vague
        ? notes.sharingWords(Stems.of(given.text())).stream()
            .filter(
                l ->
                    l.dates(day)
                        || l.writes(given.shown(t))
                        || own.isEmpty() && !l.workedOut() && day.holds(l.written()))
            .findFirst()
        : Optional.empty();
  }

  /** The line dates the thing so. */
  private static boolean dated(Line line, Set<String> keys, Days day, String shown, Clause clause) {
    boolean named =
        line.names().stream()
            .filter(n -> n.own().stream().anyMatch(keys::contains))
            .filter(n -> !clause.begins() || tellsIt(n, day, clause))
            .anyMatch(n -> n.firm() && (day.holds(n.first()) || day.holds(n.last())));
    boolean course =
        clause.begins()
            && line.names().stream().anyMatch(n -> COURSES.contains(n.concept().kind()));
    if (line.workedOut() && clause.begins()) {
      return border(line, day, clause);
    }
    if (named || !course && besideName(line, keys, day, shown)) {
      return true;
    }
    if (line.workedOut()) {
      return !clause.begins() && STATE.matcher(clause.text()).find() && goesOn(line, day);
    }
    return day.holds(line.written())
        && (!course && line.ends().isEmpty() && sameEvent(line, clause)
            || sameFigure(line, clause)
            || clause.figures().stream().anyMatch(e -> volume(e) && Figures.exactly(line, e)));
  }

  private static final Set<Kind> COURSES =
      EnumSet.of(Kind.RESPIRATORY_SUPPORT, Kind.DRUG, Kind.NUTRITION, Kind.DEVICE);

  /** A note tells the end of a course where it was stopped, and its beginning where not. */
  private static boolean tellsIt(Named n, Days day, Clause clause) {
    if (!COURSES.contains(n.concept().kind())) {
      return true;
    }
    boolean ended = n.change() == Change.STOPPED || n.change() == Change.HELD;
    var at = clause.times().stream().filter(t -> Days.of(t).meets(day)).findFirst();
    boolean stops = at.isPresent() && clause.stops(at.get(), day);
    boolean support = n.concept().kind() == Kind.RESPIRATORY_SUPPORT && n.firm() && !stops;
    return support
        || n.event()
            && (stops == ended || clause.own().stream().anyMatch(x -> x.change() == n.change()));
  }

  /** A day that begins or ends a course is the first or last of one that was worked out. */
  private static boolean border(Line line, Days day, Clause clause) {
    var ends = line.ends();
    if (ends.isEmpty()) {
      return false;
    }
    LocalDate first = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
    var at = clause.times().stream().filter(t -> Days.of(t).meets(day)).findFirst();
    boolean stops = at.isPresent() && clause.stops(at.get(), day);
    var span = SPAN.matcher(line.text());
    if (span.find()) {
      return day.holds(LocalDate.parse(span.group(stops ? 2 : 1)))
          || at.isEmpty() && day.holds(LocalDate.parse(span.group(2)));
    }
    return ends.stream()
        .filter(
            e ->
                first.equals(last)
                    || !e.equals(stops ? first : last)
                    || !line.text().contains("from "))
        .anyMatch(day::holds);
  }

  private static final Pattern SPAN =
      Pattern.compile(
          "\\bfrom (\\d{4}-\\d{2}-\\d{2})(?: \\(DOL \\d+\\))? (?:until|to) (\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern STATE =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|remain\\w*|still|continu\\w*) (?:still"
              + " )?(?:on|in|receiving|NPO)\\b|\\bat \\d{2}\\+?\\d?(?: ?w| weeks|/40)");

  /** The day is written in the line, and no other thing is named between it and the thing. */
  private static boolean besideName(Line line, Set<String> keys, Days day, String shown) {
    if (!line.sharesAny(keys) || !line.dates(day) && !line.writes(shown)) {
      return false;
    }
    if (line.workedOut() || !line.dates(day)) {
      return true;
    }
    return line.times().stream()
        .filter(t -> Days.dated(t) && day.meets(Days.of(t)))
        .anyMatch(
            t ->
                line.names().stream()
                    .filter(n -> n.own().stream().anyMatch(keys::contains))
                    .anyMatch(n -> line.names().stream().noneMatch(x -> between(x, n, t))));
  }

  /** Another treatment or event is named between a name and a day. */
  private static boolean between(Named x, Named n, TimeExpression t) {
    int from = Math.min(n.to(), t.to());
    int to = Math.max(n.from(), t.from());
    return EVENTS.contains(x.concept().kind())
        && x.from() >= from
        && x.to() <= to
        && x.keys().stream().noneMatch(n.own()::contains);
  }

  private static final Set<Kind> EVENTS =
      EnumSet.of(Kind.RESPIRATORY_SUPPORT, Kind.DRUG, Kind.VACCINE, Kind.SERVICE, Kind.DEVICE);

  /** A course that was worked out holds on that day. */
  private static boolean goesOn(Line line, Days day) {
    var ends = line.ends();
    if (ends.size() < 4 || !line.text().contains(" to ") && !line.text().contains(" until ")) {
      return false;
    }
    LocalDate first = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
    return !day.last().isBefore(first) && !day.first().isAfter(last);
  }

  /** A volume of feeds is that of its day. */
  private static boolean volume(Element e) {
    return e instanceof Element.Amount a && a.unit().equals("mL/kg/d");
  }

  private static boolean sameFigure(Line line, Clause clause) {
    return clause.figures().stream()
        .anyMatch(
            e ->
                e instanceof Element.Amount a
                    && a.value().scale() > 0
                    && line.amounts().stream()
                        .anyMatch(
                            x -> x.value().compareTo(a.value()) == 0 && !Figures.dated(line, x)));
  }

  /** Written on that day with another thing of the clause: a figure, a grade, a second name. */
  private static boolean sameEvent(Line line, Clause clause) {
    return clause.figures().stream()
            .filter(e -> e.shown().strip().length() > 1)
            .anyMatch(e -> FigureCheck.carries(line, e))
        || clause.grades().stream().anyMatch(g -> line.grades().stream().anyMatch(g::agrees))
        || clause.own().size() > 1
            && clause.own().stream().map(n -> n.concept().id()).allMatch(line.keys()::contains);
  }

  private static boolean firm(Line line, Clause clause) {
    Set<String> keys = clause.concepts();
    boolean hers = clause.own().stream().allMatch(n -> n.whom() == Experiencer.MOTHER);
    return line.names().stream()
        .filter(n -> !hers || n.whom() == Experiencer.MOTHER)
        .anyMatch(n -> n.firm() && n.own().stream().anyMatch(keys::contains));
  }

  /** The line that tells most of what the clause tells, on another day. */
  private static Optional<Line> best(List<Line> lines, Clause clause) {
    return lines.stream()
        .filter(l -> firm(l, clause))
        .max(
            Comparator.<Line>comparingLong(
                    l ->
                        clause.figures().stream().filter(l::carries).count() * 2
                            + l.shared(clause.aroundKeys())
                            + clause.words().stream().filter(l.words()::contains).count())
                .thenComparing(l -> !l.workedOut()));
  }
}
