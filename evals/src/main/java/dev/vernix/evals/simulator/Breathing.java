package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Support from the delivery room to room air, caffeine, apnoea and bronchopulmonary dysplasia. */
final class Breathing {
  /**
   * One mode; both boundary days belong to it.
   *
   * @param told in which note its start is told
   * @param later true where that is the next day's
   */
  private record Stretch(String mode, int from, int to, NoteType told, boolean later) {}

  /** In the place of a grade of lung disease: it turns on the flow. */
  static final int HIGH_FLOW = 9;

  private final Script s;
  private final List<Stretch> stretches = new ArrayList<>();
  private int day;

  private Breathing(Script s) {
    this.s = s;
  }

  static void play(Script s) {
    var b = new Breathing(s);
    b.modes();
    b.tell();
    b.caffeine();
    s.background(b::status);
  }

  private void modes() {
    int weeks = s.infant.gestation().weeks();
    int off = Math.min(s.dayOfPma(weeks < 28 ? 34 : 33) + s.between(-4, 10), s.last - 8);
    if (weeks < 28) {
      stretch("simv", s.between(1, 3));
      if (s.chance(0.5)) {
        stretch("hfov", s.between(2, 5));
        stretch("simv", s.between(3, 9));
      }
      if (s.chance(0.5)) {
        stretch("nippv", s.between(3, 6));
      }
      cpap(Math.max(off, day + 4));
      stretch("hfnc", s.between(5, 14));
      if (s.chance(0.6)) {
        stretch("lfnc", s.between(5, 14));
      }
    } else if (weeks < 32) {
      if (s.chance(0.4)) {
        stretch("simv", s.between(1, 4));
      }
      cpap(Math.max(Math.min(off, day + 28), day + 3));
      if (s.chance(0.7)) {
        stretch("hfnc", s.between(3, 8));
      }
    } else if (s.chance(weeks < 37 ? 0.6 : 0.3)) {
      stretch("cpap", s.between(1, Math.max(1, Math.min(3, s.last - 1))));
    }
    stretches.add(new Stretch("ra", Math.min(day, s.last), s.last, told(), false));
  }

  private NoteType told() {
    return s.chance(0.65) ? NoteType.PROGRESS : NoteType.NURSING;
  }

  private void stretch(String mode, int days) {
    if (day + days < s.last) {
      stretches.add(new Stretch(mode, day, day + days, told(), day > 0 && s.chance(0.12)));
      day += days;
    }
  }

  /** CPAP until {@code to}, interrupted by intubation where the bowel fails meanwhile. */
  private void cpap(int to) {
    int nec = s.necDay;
    if (nec > day + 2 && nec < to - 8 && s.chance(0.6)) {
      stretch("cpap", nec - day);
      stretch("simv", s.between(2, 5));
    }
    stretch("cpap", to - day);
  }

  private void tell() {
    String first = stretches.getFirst().mode();
    s.say(0, NoteType.ADMISSION, "resp", "start-" + first, settings(0));
    if (s.infant.gestation().weeks() < 34 && !first.equals("ra")) {
      s.say(0, NoteType.ADMISSION, "resp", "rds");
      s.event("diagnosis", "rds", 0);
      if (first.equals("simv")) {
        s.say(0, NoteType.ADMISSION, "resp", "surfactant", Map.of("time", "02:40"));
      }
    } else if (!first.equals("ra")) {
      s.say(0, NoteType.ADMISSION, "resp", "ttn");
      s.event("diagnosis", "ttn", 0);
    }
    for (int i = 1; i < stretches.size(); i++) {
      var now = stretches.get(i);
      var vars = settings(now.from());
      vars.put("time", now.told() == NoteType.PROGRESS ? s.early() : s.late());
      String slot = change(stretches.get(i - 1).mode(), now.mode());
      if (now.later()) {
        vars.put("when", s.chance(0.5) ? "yesterday" : "@" + now.from());
        s.say(now.from() + 1, NoteType.PROGRESS, "resp", slot, vars);
      } else {
        s.say(now.from(), now.told(), "resp", slot, vars);
      }
    }
    episodes();
    bpd();
  }

  private static String change(String from, String to) {
    if (!PhraseBank.slots().contains(from + "-to-" + to)) {
      boolean tube = from.equals("simv") || from.equals("hfov");
      return tube && to.equals("cpap") ? "ett-to-cpap" : "to-" + to;
    }
    return from + "-to-" + to;
  }

  /** Conventional and oscillatory ventilation are one stretch with a tube. */
  private void episodes() {
    String open = "";
    int from = 0;
    for (var x : stretches) {
      String group = x.mode().equals("simv") || x.mode().equals("hfov") ? "invasive" : x.mode();
      if (!group.equals(open)) {
        close(open, from, x.from());
        open = group;
        from = x.from();
      }
    }
  }

  private void close(String group, int from, int to) {
    if (!group.isEmpty()) {
      s.episode("support", group, from, to);
    }
  }

  private void bpd() {
    int day36 = s.dayOfPma(36);
    if (s.infant.gestation().weeks() < 32 && day36 <= s.last) {
      String mode = mode(day36, false);
      s.know(
          "mode-at-36",
          switch (mode) {
            case "ra" -> 0;
            case "lfnc" -> 1;
            case "cpap", "nippv" -> 2;
            case "hfnc" -> HIGH_FLOW;
            default -> 3;
          });
      if (!mode.equals("ra")) {
        String words = mode.equals("hfnc") ? "high flow" : mode.equals("lfnc") ? "low flow" : mode;
        s.say(day36, NoteType.PROGRESS, "resp", "bpd", Map.of("support", words));
        s.event("diagnosis", "bpd", day36);
      }
    }
  }

  private String mode(int on, boolean before) {
    String mode = "ra";
    for (var x : stretches) {
      if (x.from() < on || x.from() == on && !before) {
        mode = x.mode();
      }
    }
    return mode;
  }

  private void status(int on, NoteType type) {
    var changed = stretches.stream().filter(x -> x.from() == on).findFirst();
    boolean told = stretches.stream().anyMatch(x -> x.later() && x.from() == on - 1);
    if (told && type == NoteType.PROGRESS) {
      return;
    }
    if (changed.isPresent()
        && !changed.get().later()
        && (on == 0 || changed.get().told() == type)) {
      return;
    }
    if (changed.isPresent() && changed.get().later() && type == NoteType.NURSING) {
      return;
    }
    boolean before = type == NoteType.PROGRESS && changed.isPresent();
    s.say(on, type, "resp", mode(on, before), settings(on));
    if (s.pma(on) < 36 && s.chance(0.6)) {
      int n = s.between(2, 5);
      boolean some = s.pma(on) < 34 && s.chance(0.4);
      s.say(
          on,
          type,
          "resp",
          some ? "events-some" : "events-none",
          Map.of("n", String.valueOf(n), "stim", String.valueOf(n - 1)));
    }
    if (type == NoteType.PROGRESS && mode(on, before).equals("cpap") && s.chance(0.12)) {
      s.say(on, type, "resp", "plan-intubate");
    }
  }

  private void caffeine() {
    int stop = s.dayOfPma(34) + s.between(-3, 4);
    if (s.infant.gestation().weeks() >= 33 || stop >= s.last || stop < 3) {
      return;
    }
    s.say(
        stop,
        NoteType.PROGRESS,
        "resp",
        s.infant.noted() ? "caffeine-stop" : "caffeine-off",
        Map.of("pma", String.valueOf(s.pma(stop))));
    String dose = s.pick(List.of("5", "8", "10"));
    s.background(
        (d, type) -> {
          if (d < stop && type == NoteType.PROGRESS && (d < 3 || s.chance(0.4))) {
            s.say(d, type, "resp", "caffeine", Map.of("dose", dose));
          }
        });
  }

  private Map<String, String> settings(int on) {
    int fio2 = s.between(21, s.pma(on) < 30 ? 38 : 28);
    var vars = new HashMap<String, String>();
    vars.put("fio2", String.valueOf(fio2));
    vars.put("fio2f", "0." + fio2);
    vars.put("pip", String.valueOf(s.between(16, 22)));
    vars.put("peep", String.valueOf(s.between(5, 7)));
    vars.put("rate", String.valueOf(s.between(4, 8) * 5));
    vars.put("map", String.valueOf(s.between(9, 14)));
    vars.put("amp", String.valueOf(s.between(18, 30)));
    vars.put("hz", String.valueOf(s.between(10, 13)));
    vars.put("flow", String.valueOf(s.between(2, 6)));
    vars.put("lf", s.pick(List.of("0.1", "0.2", "0.25", "0.5")));
    vars.put("ett", s.pick(List.of("2.5", "3.0")));
    vars.put("time", s.early());
    return vars;
  }
}
