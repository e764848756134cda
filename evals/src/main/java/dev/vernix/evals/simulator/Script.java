package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** A stay while it is being played out: who, until when, what happens and what notes will say. */
final class Script {
  /** What holds on a day and a note of that kind repeats, such as the mode of support. */
  interface Background {
    void on(int day, NoteType type);
  }

  final Infant infant;
  final RandomGenerator random;

  /** The day of discharge, counted from the day of birth. */
  final int last;

  /** The first day of necrotising enterocolitis; -1 for none. */
  final int necDay;

  /** Days of bowel rest. */
  final int necRest;

  private final List<Say> says = new ArrayList<>();
  private final List<Truth> truth = new ArrayList<>();
  private final List<Background> backgrounds = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();

  Script(Infant infant, int last, int necDay, int necRest, RandomGenerator random) {
    this.infant = infant;
    this.last = last;
    this.necDay = necDay;
    this.necRest = necRest;
    this.random = random;
  }

  /** A whole number from {@code low} to {@code high}, both possible. */
  int between(int low, int high) {
    return random.nextInt(low, Math.max(low, high) + 1);
  }

  boolean chance(double p) {
    return random.nextDouble() < p;
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Postmenstrual age on a day, in completed weeks. */
  int pma(int day) {
    return infant.gestation().plusDays(day).weeks();
  }

  /** The day on which that many completed weeks are reached. */
  int dayOfPma(int weeks) {
    return weeks * 7 - infant.gestation().totalDays();
  }

  void say(int day, NoteType type, String part, String slot, Map<String, String> vars) {
    if (day >= 0 && day <= last) {
      says.add(new Say(day, type, part, slot, vars, null));
    }
  }

  void say(int day, NoteType type, String part, String slot) {
    say(day, type, part, slot, Map.of());
  }

  void plant(Fault fault, int day, NoteType type, String part, String slot, Map<String, String> v) {
    says.add(new Say(day, type, part, slot, v, fault));
  }

  void background(Background background) {
    backgrounds.add(background);
  }

  void episode(String kind, String name, int from, int to) {
    truth.add(new Truth.Episode(kind, name, infant.date(from), infant.date(Math.min(to, last))));
  }

  void event(String kind, String name, int day) {
    truth.add(new Truth.Event(kind, name, infant.date(day)));
  }

  List<Truth> truth() {
    return List.copyOf(truth);
  }

  /** Something more that is true of the stay. */
  void hold(Truth more) {
    truth.add(more);
  }

  /** A number of the stay that no note says as such, for {@link Practice}. */
  void know(String what, int number) {
    known.put(what, number);
  }

  /** That number, -1 where there is none. */
  int known(String what) {
    return known.getOrDefault(what, -1);
  }

  List<Say> says() {
    return says;
  }

  /** Nothing of these slots will be said. */
  void unsay(Set<String> slots) {
    says.removeIf(s -> slots.contains(s.slot()));
  }

  /** The first doses of that day's orders are given at that time. */
  void orderedAt(int day, String time) {
    says.replaceAll(
        s ->
            s.day() == day && s.slot().equals("abx-order")
                ? s.with(s.vars().getOrDefault("time", ""), time)
                : s);
  }

  /** Another drug in the place of one, in what is said and in what is true. */
  void instead(String drug, String other) {
    says.replaceAll(s -> s.with(drug, other));
    truth.replaceAll(
        t ->
            t instanceof Truth.Episode e && e.name().equals(drug)
                ? new Truth.Episode(e.kind(), other, e.start(), e.stop())
                : t);
  }

  /** Weight of each day in grams; {@code Growing} fills it first. */
  List<Integer> weights() {
    return weights;
  }

  int weight(int day) {
    return weights.get(Math.min(day, weights.size() - 1));
  }

  String kg(int day) {
    return String.format(java.util.Locale.ROOT, "%.2f", weight(day) / 1000.0);
  }

  /** A time of the small hours, told at the morning round. */
  String early() {
    return time(1, 8);
  }

  /** A time of the day, told by the evening nurse. */
  String late() {
    return time(10, 17);
  }

  private String time(int first, int lastHour) {
    return "%02d:%02d".formatted(between(first, lastHour), between(0, 11) * 5);
  }

  /** Lets what holds be repeated in the progress notes and in some of the nurses'. */
  void fill() {
    var rounds = new TreeSet<Integer>();
    for (int d = 0; d <= last; d += d < 7 ? 1 : d < 21 ? 2 : 3) {
      rounds.add(d);
    }
    says.stream().filter(s -> s.type() == NoteType.PROGRESS).forEach(s -> rounds.add(s.day()));
    rounds.add(last);
    for (int d : rounds) {
      if (d > 0) {
        backgrounds.forEach(b -> b.on(d, NoteType.PROGRESS));
      }
    }
    var shifts = new TreeSet<Integer>();
    says.stream().filter(s -> s.type() == NoteType.NURSING).forEach(s -> shifts.add(s.day()));
    for (int d = 2; d < last; d += between(2, 6)) {
      shifts.add(d);
    }
    for (int d : shifts) {
      backgrounds.forEach(b -> b.on(d, NoteType.NURSING));
    }
  }
}
