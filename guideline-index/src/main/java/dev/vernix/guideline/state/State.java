package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was known when a note was written, by that note and those before it, and what the note does
 * and plans.
 *
 * <p>Every question that is answered from the notes remembers its places ({@link #cited}), so that
 * a verdict can show them.
 */
public final class State {
  /** A stand that no note took for so long is no longer one. */
  private static final double STAND_HOURS = 240;

  private static final double LATELY_HOURS = 120;

  /** Of what many notes say the first and so many of the latest are shown. */
  private static final int LATEST = 3;

  private final Reading reading;
  private final Note note;
  private final List<Note> known;
  private final Infant infant;
  private final Drugs drugs;
  private final Courses courses;
  private final Cultures cultures;
  private final Bell bell;
  private final Labs labs;
  private final WrittenNumbers numbers;
  private final Evidence evidence = new Evidence();
  private final Map<String, List<Place>> then = new HashMap<>();

  /** What is known when {@code note}, one of the stay's, is written. */
  public State(Reading reading, Note note) {
    this.reading = reading;
    this.note = note;
    this.known =
        reading.chart().notes().stream().filter(n -> !n.time().isAfter(note.time())).toList();
    this.infant = new Infant(this);
    this.drugs = new Drugs(this);
    this.courses = new Courses(this, drugs);
    this.cultures = new Cultures(this);
    this.bell = new Bell(this);
    this.labs = new Labs(this);
    this.numbers = new WrittenNumbers(this);
  }

  public Reading reading() {
    return reading;
  }

  /** The note whose plan is judged. */
  public Note note() {
    return note;
  }

  /** The notes known by then, the judged one and others of its minute among them, in order. */
  public List<Note> known() {
    return known;
  }

  public LocalDateTime at() {
    return note.time();
  }

  public Infant infant() {
    return infant;
  }

  Drugs drugs() {
    return drugs;
  }

  Courses courses() {
    return courses;
  }

  Cultures cultures() {
    return cultures;
  }

  Bell bell() {
    return bell;
  }

  /**
   * The modified Bell stage by then, such as {@code IIA}; empty where NEC is not suspected or over,
   * or too little is documented.
   */
  public Optional<String> bellStage() {
    try {
      return bell.stage() == 0 || bell.over()
          ? Optional.empty()
          : Optional.of(Bell.STAGES.get(bell.stage()));
    } catch (Missing e) {
      return Optional.empty();
    }
  }

  Labs labs() {
    return labs;
  }

  WrittenNumbers numbers() {
    return numbers;
  }

  /** The sentences by which the questions since the last {@link #forget} were answered. */
  public List<Span> cited() {
    return evidence.cited();
  }

  /** The words of the judged note by which they were answered. */
  public List<Place> places() {
    return evidence.places();
  }

  public void forget() {
    evidence.forget();
  }

  /** Answers a question once; asked again, its sentences are cited again. */
  public Object once(Object question, Supplier<Object> work) {
    return evidence.once(question, work);
  }

  void cite(Place place) {
    evidence.cite(place, place.said().note().name().equals(note.name()));
  }

  void cite(Said said) {
    evidence.cite(said);
  }

  /** Places of the infant's own in the judged note, lines that no longer held left out. */
  List<Place> here(String term) {
    return reading.own(term, note);
  }

  /** The same in every note known by then. */
  List<Place> then(String term) {
    return then.computeIfAbsent(
        term,
        t ->
            reading.own(t).stream()
                .filter(p -> !p.said().note().time().isAfter(note.time()))
                .toList());
  }

  List<Place> mothers(String term) {
    return reading.places(term).stream()
        .filter(p -> !p.said().note().time().isAfter(note.time()) && p.of(Experiencer.MOTHER))
        .toList();
  }

  private boolean any(List<Place> places, Predicate<Stance> stance) {
    var hits = places.stream().filter(p -> stance.test(p.stance())).toList();
    for (int i = 0; i < hits.size(); i++) {
      if (i == 0 || i >= hits.size() - LATEST) {
        cite(hits.get(i));
      }
    }
    return !hits.isEmpty();
  }

  // What the judged note does.

  boolean does(String term) {
    return any(here(term), Stance::firm);
  }

  boolean may(String term) {
    return any(here(term), Stance::open);
  }

  boolean refuses(String term) {
    return any(here(term), Stance::against);
  }

  boolean stops(String term) {
    return any(here(term), s -> s == Stance.STOPPED);
  }

  boolean says(String term) {
    return any(here(term), s -> true);
  }

  // What was known by then.

  boolean ever(String term) {
    return any(then(term), s -> s.firm() || s == Stance.PAST);
  }

  /** Said to be so in another note of the last five days. */
  boolean lately(String term) {
    return any(
        then(term).stream()
            .filter(p -> !p.said().note().name().equals(note.name()))
            .filter(p -> hours(p.said().note().time(), at()) <= LATELY_HOURS)
            .toList(),
        Stance::firm);
  }

  /** By the latest note of five days that takes a stand it is or may be so. */
  boolean current(String term) {
    var places = then(term);
    for (int i = known.size() - 1; i >= 0 && hours(known.get(i).time(), at()) <= LATELY_HOURS; i--) {
      String name = known.get(i).name();
      var here = places.stream().filter(p -> p.said().note().name().equals(name)).toList();
      if (any(here, s -> s.firm() || s == Stance.POSSIBLE)) {
        return true;
      }
      if (here.stream().anyMatch(p -> p.stance().against() || p.stance() == Stance.PAST)) {
        return false;
      }
    }
    return false;
  }

  boolean suspected(String term) {
    return any(then(term), s -> s.firm() || s == Stance.POSSIBLE);
  }

  boolean mentioned(String term) {
    return any(then(term), s -> true);
  }

  boolean anyone(String term) {
    return any(
        reading.places(term).stream()
            .filter(p -> !p.said().note().time().isAfter(note.time()) && !p.stale())
            .toList(),
        s -> s.firm() || s == Stance.PAST);
  }

  boolean writes(String term) {
    return any(
        reading.places(term).stream()
            .filter(p -> p.said().note().name().equals(note.name()) && !p.stale())
            .toList(),
        s -> true);
  }

  /** By the latest note that takes a stand. */
  boolean now(String term) {
    return is(term, true);
  }

  boolean denied(String term) {
    return is(term, false);
  }

  private boolean is(String term, boolean wanted) {
    return evidence.is(wanted, () -> stand(term));
  }

  /** By the latest note that takes a stand it was never so: not merely gone. */
  boolean negated(String term) {
    return denied(term) && then(term).stream().noneMatch(p -> p.stance() == Stance.PAST);
  }

  boolean stated(String term) {
    Boolean stand = stand(term);
    if (stand == null) {
      throw new Missing(Missing.called(term));
    }
    return stand;
  }

  private @Nullable Boolean stand(String term) {
    if (then(term).isEmpty()) {
      return null;
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      Note n = known.get(i);
      if (hours(n.time(), at()) > STAND_HOURS) {
        return null;
      }
      var here =
          reading.own(term, n).stream()
              .filter(p -> p.stance().firm() || p.stance().against() || p.stance() == Stance.PAST)
              .toList();
      if (!here.isEmpty()) {
        boolean firm = here.stream().anyMatch(p -> p.stance().firm());
        here.stream().filter(p -> p.stance().firm() == firm).forEach(this::cite);
        return firm;
      }
    }
    return null;
  }

  /** The judged note gives a reason with something that it says of the term. */
  boolean reasoned(String term) {
    var here = here(term);
    var reason =
        Reasons.find(
                reading,
                note,
                new Reasons.Search(List.of(term), List.of(), List.of(), List.of(), here))
            .filter(s -> s.note().name().equals(note.name()));
    reason.ifPresent(this::cite);
    return reason.isPresent();
  }

  boolean mother(String term) {
    return any(mothers(term), s -> s.firm() || s == Stance.PAST);
  }

  boolean motherSuspected(String term) {
    return any(mothers(term), s -> s.firm() || s == Stance.POSSIBLE || s == Stance.PAST);
  }

  boolean motherDenied(String term) {
    return !any(mothers(term), s -> s.firm() || s == Stance.PAST)
        && any(mothers(term), Stance::against);
  }

  boolean motherStated(String term) {
    if (mother(term)) {
      return true;
    }
    if (motherDenied(term)) {
      return false;
    }
    throw new Missing("in the mother, " + Missing.called(term));
  }

  /** Hours from the first place of the current run to the note. */
  double hoursSinceFirst(String term) {
    var firm = then(term).stream().filter(p -> p.stance().firm()).toList();
    if (firm.isEmpty()) {
      throw new Missing("when " + Missing.called(term) + " began");
    }
    cite(firm.getFirst().said());
    return hours(firm.getFirst().time(), at());
  }

  double hoursSinceLast(String term) {
    var firm = then(term).stream().filter(p -> p.stance().firm()).toList();
    if (firm.isEmpty()) {
      throw new Missing("when " + Missing.called(term) + " last was");
    }
    cite(firm.getLast().said());
    return hours(firm.getLast().time(), at());
  }

  static double hours(LocalDateTime from, LocalDateTime to) {
    return Duration.between(from, to).toMinutes() / 60.0;
  }

  List<Said> said(Note n) {
    return reading.said(n);
  }

  /** The sentences of every note known by then, latest note first, in order within a note. */
  List<Said> latestFirst() {
    var all = new ArrayList<Said>();
    for (int i = known.size() - 1; i >= 0; i--) {
      all.addAll(reading.said(known.get(i)));
    }
    return all;
  }
}
