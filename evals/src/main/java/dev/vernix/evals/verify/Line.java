package dev.vernix.evals.verify;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import dev.vernix.corpus.support.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a note, or of what code worked out from the notes, as evidence. What figures it
 * carries is read when first asked for.
 */
final class Line {
  private final Note note;
  private final String text;
  private final List<Span> sources;
  private final boolean workedOut;
  private final List<Named> names;
  private final List<TimeExpression> times;
  private final List<Role> roles;
  private final List<Grade> grades;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> words;
  private final Clock clock;
  private @Nullable Evidence evidence;
  private @Nullable List<Element.Amount> amounts;
  private @Nullable List<Sided> sided;

  /**
   * @param note where it stands, or one that holds what was worked out
   * @param text its characters
   * @param sources where the notes say it
   * @param workedOut true for what code worked out
   */
  Line(
      Note note,
      String text,
      List<Span> sources,
      boolean workedOut,
      List<Named> names,
      List<TimeExpression> times,
      List<Role> roles,
      Clock clock) {
    this.note = note;
    this.text = text;
    this.sources = List.copyOf(sources);
    this.workedOut = workedOut;
    this.names = List.copyOf(names);
    this.times = List.copyOf(times);
    this.roles = List.copyOf(roles);
    this.clock = clock;
    this.grades = Grade.in(text);
    this.words = Stems.of(text);
    names.forEach(n -> keys.addAll(n.keys()));
  }

  String text() {
    return text;
  }

  List<Span> sources() {
    return sources;
  }

  boolean workedOut() {
    return workedOut;
  }

  List<Named> names() {
    return names;
  }

  /** Its numbers in their roles. */
  List<Role> roles() {
    return roles;
  }

  boolean plays(Role role) {
    return roles.stream().anyMatch(role::same);
  }

  /** Where its expressions of time stand, counted in it. */
  List<TimeExpression> times() {
    return times;
  }

  /** What it says of left and right. */
  List<Sided> sided() {
    var known = sided;
    if (known == null) {
      known = Sided.in(text, names);
      sided = known;
    }
    return known;
  }

  List<Grade> grades() {
    return grades;
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> words() {
    return words;
  }

  Note note() {
    return note;
  }

  LocalDate written() {
    return note.time().toLocalDate();
  }

  /** Whether a day stands in it in just these characters. */
  boolean writes(String shown) {
    int at = text.indexOf(shown);
    return at >= 0
        && shown.length() > 3
        && Character.isDigit(shown.charAt(0))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + shown.length() == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + shown.length())));
  }

  /** Whether a day is written in it. */
  boolean dates(Days days) {
    return times.stream().anyMatch(t -> Days.dated(t) && days.meets(Days.of(t)));
  }

  /** The days written in it, or that of its note where none is. */
  List<LocalDate> days() {
    var days = times.stream().filter(Days::dated).map(t -> Days.of(t).first()).toList();
    return days.isEmpty() ? List.of(written()) : days;
  }

  /** Whether one of the words or things stands beside that day, between the same commas. */
  boolean beside(Days day, String shown, Set<String> sought, Set<String> things) {
    int literal = writes(shown) ? text.indexOf(shown) : -1;
    var places =
        times.stream()
            .filter(t -> Days.dated(t) && day.meets(Days.of(t)))
            .map(TimeExpression::from)
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    if (literal >= 0) {
      places.add(literal);
    }
    return places.stream().anyMatch(p -> holds(p, sought, things));
  }

  private boolean holds(int place, Set<String> sought, Set<String> things) {
    int from = place;
    while (from > 0 && ";\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = place;
    while (to < text.length() && ";\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    int first = from;
    int last = to;
    return Stems.of(text.substring(from, to)).stream().anyMatch(sought::contains)
        || names.stream()
            .filter(n -> n.from() >= first && n.from() < last)
            .anyMatch(n -> n.keys().stream().anyMatch(things::contains));
  }

  /** The first and last of every expression of a day that is written in it. */
  List<LocalDate> ends() {
    var ends = new ArrayList<LocalDate>();
    times.forEach(t -> Durations.ends(t, ends));
    return ends;
  }

  /** Whether it may tell of those days: they are written in it, or it was written on one. */
  boolean about(Days days) {
    return dates(days)
        || !workedOut && days.meets(new Days(written(), written()))
        || names.stream().anyMatch(n -> days.meets(new Days(n.first(), n.first())));
  }

  boolean sharesAny(Set<String> others) {
    return others.stream().anyMatch(keys::contains);
  }

  long shared(Set<String> others) {
    return others.stream().filter(keys::contains).count();
  }

  /** Whether a figure, time or code stands in it. */
  boolean carries(Element e) {
    boolean clock =
        e instanceof Element.Amount a
            && !Figures.clock(a)
            && amounts().stream()
                .anyMatch(x -> x.value().compareTo(a.value()) == 0 && Figures.clock(x))
            && amounts().stream()
                .noneMatch(x -> x.value().compareTo(a.value()) == 0 && !Figures.clock(x));
    return !clock && evidence().supports(e);
  }

  /** The figures that stand in it. */
  List<Element.Amount> amounts() {
    var known = amounts;
    if (known == null) {
      var read = new ArrayList<Element.Amount>();
      for (var e : Elements.of(text, written().getYear())) {
        if (e instanceof Element.Amount a) {
          read.add(a);
        }
      }
      known = read;
      amounts = known;
    }
    return known;
  }

  private Evidence evidence() {
    var known = evidence;
    if (known == null) {
      known = new Evidence(clock);
      known.add(note, text);
      evidence = known;
    }
    return known;
  }
}
