package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;

/** Head ultrasounds, haemorrhage, eye examinations. */
final class Brain {
  private Brain() {}

  static void play(Script s) {
    int weeks = s.infant.gestation().weeks();
    if (weeks < 32) {
      scans(s, weeks < 29 && s.chance(0.45));
    }
    if (weeks < 31) {
      eyes(s, weeks < 29 && s.chance(0.6));
    }
    s.background(
        (d, type) -> {
          if (type == NoteType.PROGRESS && s.chance(0.35)) {
            s.say(d, type, "neuro", "tone");
          }
        });
  }

  private static void scans(Script s, boolean bleed) {
    var vars =
        Map.of(
            "side", s.pick(List.of("left", "right")),
            "grade", s.pick(List.of("1", "2", "3", "I", "II")));
    for (int d : List.of(3, 7, 28)) {
      s.say(d, NoteType.RADIOLOGY, "", bleed ? "hus-ivh" : "hus-normal", vars);
    }
    s.say(s.dayOfPma(36), NoteType.RADIOLOGY, "", "pvl-none");
    s.know("head-scans", 1);
    if (bleed) {
      s.event("diagnosis", "ivh", 3);
      s.know("severe-bleed", String.valueOf(vars.get("grade")).equals("3") ? 1 : 0);
      s.background(
          (d, type) -> {
            if (type == NoteType.PROGRESS && d > 3 && s.chance(0.25)) {
              s.say(d, type, "neuro", "ivh-known", vars);
            }
          });
    }
  }

  private static void eyes(Script s, boolean rop) {
    if (rop) {
      s.event("diagnosis", "rop", s.dayOfPma(33));
    }
    s.know("eyes", 1);
    for (int week = 31; week <= 37; week += 2) {
      var vars =
          Map.of("stage", s.pick(List.of("1", "2")), "zone", week < 34 ? "2" : "3", "weeks", "2");
      s.say(s.dayOfPma(week), NoteType.CONSULT, "", rop && week >= 33 ? "rop" : "rop-none", vars);
    }
  }
}
