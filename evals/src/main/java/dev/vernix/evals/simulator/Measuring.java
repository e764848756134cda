package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a played stay adds to quality indicators; tells what the play leaves out. */
final class Measuring {
  private static final Set<String> LINES = Set.of("uvc", "uac", "picc");

  private final Script s;
  private final boolean veryPreterm;
  private final boolean verySmall;

  Measuring(Script s) {
    this.s = s;
    veryPreterm = s.infant.gestation().weeks() < 32;
    verySmall = veryPreterm || s.infant.birthWeight() < 1500;
  }

  void measure() {
    lines();
    hold("nec", s.necDay >= 0 ? 1 : 0, verySmall ? 1 : 0);
    hold("antibiotic-days", days("antibiotic", null).size(), s.last + 1);
    hold("full-feeds", s.known("full-feeds"), s.known("full-feeds") >= 0 ? 1 : 0);
    hold("bpd", Math.max(0, s.known("support-at-36")), s.known("support-at-36") >= 0 ? 1 : 0);
    boolean scanned = verySmall && s.known("head-scans") > 0 && s.last >= 3;
    hold("severe-ivh", Math.max(0, s.known("severe-bleed")), scanned ? 1 : 0);
    eyes();
    hold("stay", s.last + 1, 1);
    temperature();
    milk();
    int minutes = s.known("dose-minutes");
    hold("first-dose", minutes >= 0 && minutes <= 60 ? 1 : 0, minutes >= 0 ? 1 : 0);
  }

  private void lines() {
    var days = days("line", LINES);
    long late =
        s.truth().stream()
            .filter(t -> t instanceof Truth.Event e && e.kind().equals("culture"))
            .map(t -> ((Truth.Event) t).day())
            .filter(d -> !d.isBefore(s.infant.date(3)))
            .filter(d -> days.contains(d) || days.contains(d.minusDays(1)))
            .count();
    hold("late-onset-sepsis", (int) late, days.size());
  }

  private TreeSet<LocalDate> days(
      String kind, @org.jspecify.annotations.Nullable Set<String> names) {
    var days = new TreeSet<LocalDate>();
    for (var t : s.truth()) {
      if (t instanceof Truth.Episode e
          && e.kind().equals(kind)
          && (names == null || names.contains(e.name()))) {
        e.start().datesUntil(e.stop().plusDays(1)).forEach(days::add);
      }
    }
    return days;
  }

  private void eyes() {
    boolean seen = s.known("eyes") > 0 && s.dayOfPma(31) <= s.last;
    boolean rop =
        s.truth().stream().anyMatch(t -> t instanceof Truth.Event e && e.name().equals("rop"));
    int day = s.dayOfPma(35);
    boolean treated = seen && rop && day < s.last && s.chance(0.4);
    if (treated) {
      s.say(day, NoteType.PROCEDURE, "", "eye-treatment");
    }
    hold("rop-treated", treated ? 1 : 0, seen ? 1 : 0);
  }

  private void temperature() {
    boolean told = s.chance(0.8);
    int tenths = s.between(352, 374);
    if (told) {
      s.say(
          0,
          NoteType.ADMISSION,
          "exam",
          "admission-temp",
          Map.of("temp", tenths / 10 + "." + tenths % 10));
    }
    hold("hypothermia", told && tenths < 365 ? 1 : 0, told ? 1 : 0);
  }

  private void milk() {
    String way = s.pick(List.of("own", "own", "mixed", "formula", "none"));
    if (!way.equals("none")) {
      s.say(s.last, NoteType.PROGRESS, "dispo", "milk-" + way);
    }
    boolean own = way.equals("own") || way.equals("mixed");
    hold("own-milk", own ? 1 : 0, way.equals("none") ? 0 : 1);
  }

  private void hold(String indicator, int numerator, int denominator) {
    s.hold(new Truth.Measured(indicator, denominator == 0 ? 0 : numerator, denominator));
  }
}
