package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a played stay adds to quality indicators; tells what the play leaves out. */
final class Measuring {
  private static final Set<String> LINES = Set.of("uvc", "uac", "picc");
  private static final String LARGE = "32 weeks or more and 1,500 g or more";
  private static final String NO_GESTATION = "gestation not documented";
  private static final String NOT_HOME = "no discharge home documented";
  private static final String NO_ANTIBIOTICS = "no antibiotics documented";

  private final Script s;
  private final boolean home;

  /** Why the stay is in no rate of very preterm or very small infants; empty where it is. */
  private final String notSmall;

  /**
   * @param home whether the stay ends there
   */
  Measuring(Script s, boolean home) {
    this.s = s;
    this.home = home;
    boolean light = s.infant.birthWeight() < 1500;
    boolean early = s.infant.gestation().weeks() < 32;
    notSmall = light || early && s.infant.noted() ? "" : s.infant.noted() ? LARGE : NO_GESTATION;
  }

  void measure() {
    new Infections(s).measure();
    bowel();
    feeds();
    lungs();
    heads();
    eyes();
    temperature();
    milk();
    if (home) {
      value("stay", s.last + 1);
    } else {
      left("stay", NOT_HOME);
    }
  }

  static void hold(Script s, String indicator, int numerator, int denominator) {
    s.hold(new Truth.Measured(indicator, numerator, denominator, List.of(), ""));
  }

  static void left(Script s, String indicator, String why) {
    s.hold(new Truth.Measured(indicator, 0, 0, List.of(), why));
  }

  /** Calendar days of those episodes. */
  static Set<LocalDate> days(Script s, String kind, @Nullable Set<String> names) {
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

  static Set<LocalDate> lineDays(Script s) {
    return days(s, "line", LINES);
  }

  /** A bowel that was only feared for does not count. */
  private void bowel() {
    int day = 16;
    if (s.necDay < 0 && s.last > 30 && s.infant.gestation().weeks() < 32 && s.chance(0.25)) {
      s.say(day, NoteType.PROGRESS, "fen", "nec-scare");
      s.say(day, NoteType.RADIOLOGY, "", "nec-scare-film");
      s.say(day + 1, NoteType.PROGRESS, "fen", "nec-scare-over");
    }
    share("nec", s.necDay >= 0, notSmall);
  }

  private void feeds() {
    int full = s.known("full-feeds");
    if (!notSmall.isEmpty() || full < 0) {
      left("full-feeds", notSmall.isEmpty() ? "full feeds not documented" : notSmall);
    } else {
      value("full-feeds", full);
    }
  }

  private void lungs() {
    if (!s.infant.noted()) {
      left("bpd", NO_GESTATION);
    } else if (s.infant.gestation().weeks() >= 32) {
      left("bpd", "32 weeks or more");
    } else if (s.known("mode-at-36") < 0) {
      left("bpd", "not in hospital at 36 weeks");
    } else {
      int grade = s.known("mode-at-36") == Breathing.HIGH_FLOW ? flow() : s.known("mode-at-36");
      s.hold(new Truth.Measured("bpd", grade > 0 ? 1 : 0, 1, List.of(grade), ""));
    }
  }

  /** The grade of a high flow: its litres are written that day. */
  private int flow() {
    return s.says().stream()
        .filter(x -> x.day() == s.dayOfPma(36) && x.slot().matches("(?:.*-to-)?hfnc"))
        .sorted(java.util.Comparator.comparing(x -> x.type() == NoteType.PROGRESS ? 0 : 1))
        .mapToInt(x -> Integer.parseInt(x.vars().getOrDefault("flow", "0")) > 2 ? 2 : 1)
        .findFirst()
        .orElse(2);
  }

  private void heads() {
    boolean scanned = s.known("head-scans") > 0 && s.last >= 3;
    boolean severe = s.known("severe-bleed") > 0;
    if (scanned && s.known("severe-bleed") == 0 && s.last > 12) {
      severe = s.chance(0.3);
      s.say(
          10,
          NoteType.RADIOLOGY,
          "",
          severe ? "hus-worse" : "hus-no-worse",
          Map.of("worse", s.pick(List.of("3", "III", "4", "IV"))));
    }
    share(
        "severe-ivh",
        severe,
        notSmall.isEmpty() && !scanned ? "head imaging not documented" : notSmall);
  }

  private void eyes() {
    boolean seen = s.known("eyes") > 0 && s.dayOfPma(31) <= s.last;
    boolean rop =
        s.truth().stream().anyMatch(t -> t instanceof Truth.Event e && e.name().equals("rop"));
    int day = s.dayOfPma(35);
    boolean treated = seen && rop && day < s.last && s.chance(0.4);
    if (treated) {
      s.say(day, NoteType.PROCEDURE, "", "eye-treatment");
    } else if (seen && rop && day < s.last) {
      s.say(day, NoteType.PROGRESS, "neuro", "eye-untreated");
    }
    share("rop-treated", treated, seen ? "" : "eye examination not documented");
  }

  private void temperature() {
    boolean told = s.chance(0.8);
    int tenths = s.between(352, 374);
    if (told) {
      var vars =
          Map.of(
              "temp",
              tenths / 10 + "." + tenths % 10,
              "fahr",
              String.format(java.util.Locale.ROOT, "%.1f", tenths / 10.0 * 9 / 5 + 32));
      s.say(
          0,
          NoteType.ADMISSION,
          "exam",
          s.chance(0.3) ? "admission-fahrenheit" : "admission-temp",
          vars);
    }
    share("hypothermia", tenths < 365, told ? "" : "temperature at admission not documented");
  }

  private void milk() {
    String way = s.pick(List.of("own", "own", "mixed", "formula", "ended", "none"));
    if (home && !way.equals("none")) {
      s.say(s.last, NoteType.PROGRESS, "dispo", "milk-" + way);
    }
    share(
        "own-milk",
        way.equals("own") || way.equals("mixed"),
        !home ? NOT_HOME : way.equals("none") ? "feeds at discharge not documented" : "");
  }

  private void share(String indicator, boolean yes, String left) {
    if (left.isEmpty()) {
      hold(s, indicator, yes ? 1 : 0, 1);
    } else {
      left(indicator, left);
    }
  }

  private void value(String indicator, int value) {
    s.hold(new Truth.Measured(indicator, 0, 1, List.of(value), ""));
  }

  private void left(String indicator, String why) {
    left(s, indicator, why);
  }

  /** Rates and times of infections and their antibiotics. */
  private record Infections(Script s) {
    void measure() {
      lines();
      hold(s, "antibiotic-days", days(s, "antibiotic", null).size(), s.last + 1);
      int minutes = s.known("dose-minutes");
      boolean treated = s.known("early") > 0;
      if (minutes < 0) {
        left(s, "first-dose", treated ? "time of the decision not documented" : NO_ANTIBIOTICS);
      } else {
        s.hold(new Truth.Measured("first-dose", minutes <= 60 ? 1 : 0, 1, List.of(minutes), ""));
      }
      review(treated);
    }

    private void lines() {
      var lined = lineDays(s);
      if (lined.isEmpty()) {
        left(s, "late-onset-sepsis", "no central line documented");
        return;
      }
      long late =
          s.truth().stream()
              .filter(t -> t instanceof Truth.Event e && e.kind().equals("culture"))
              .map(t -> ((Truth.Event) t).day())
              .filter(d -> !d.isBefore(s.infant.date(3)))
              .filter(d -> lined.contains(d) || lined.contains(d.minusDays(1)))
              .count();
      if (late == 0 && s.necDay < 0 && lined.contains(s.infant.date(4)) && s.chance(0.15)) {
        s.say(5, NoteType.PROGRESS, "id", "bcx-contaminant", Map.of("date", "@4"));
      }
      hold(s, "late-onset-sepsis", (int) late, lined.size());
    }

    /** Early courses are reviewed on the next day or the one after; later ones likewise. */
    private void review(boolean treated) {
      if (!treated) {
        left(s, "review", NO_ANTIBIOTICS);
        return;
      }
      boolean soon = s.known("early") == 2;
      if (!soon && s.chance(0.4)) {
        s.say(1, NoteType.PROGRESS, "id", "abx-review");
        soon = true;
      }
      int courses = 1 + (s.known("late") >= 0 ? 1 : 0);
      int kept = (soon ? 1 : 0) + (s.known("late-proven") > 0 ? 1 : 0);
      hold(s, "review", kept, courses);
    }
  }
}
