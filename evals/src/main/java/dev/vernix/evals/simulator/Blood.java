package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Jaundice under lights, transfusions and the laboratory. */
final class Blood {
  private Blood() {}

  static void play(Script s) {
    if (s.last > 5 && s.chance(0.75)) {
      lights(s);
    } else {
      s.say(1, NoteType.PROGRESS, "heme", "jaundice-none");
    }
    if (s.infant.gestation().weeks() < 30) {
      for (int d = s.between(5, 10); d < Math.min(s.last - 5, 60); d += s.between(9, 16)) {
        transfuse(s, d);
      }
    }
    for (int d = 0; d < s.last; d += d < 3 ? 1 : s.between(4, 8)) {
      laboratory(s, d);
    }
    s.background(
        (d, type) -> {
          if (type == NoteType.PROGRESS && s.chance(0.15)) {
            s.say(d, type, "heme", s.chance(0.5) ? "no-bleeding" : "plan-transfuse");
          }
        });
  }

  private static void lights(Script s) {
    int on = s.between(1, 2);
    int off = on + s.between(1, 2);
    s.say(on, NoteType.PROGRESS, "heme", "photo-start", bilirubin(s, 9));
    s.say(off, NoteType.PROGRESS, "heme", "photo-stop", bilirubin(s, 5));
    s.background(
        (d, type) -> {
          if (d > on && d < off) {
            s.say(d, type, "heme", "photo", bilirubin(s, 8));
          }
        });
    s.episode("phototherapy", "phototherapy", on, off);
    s.event("diagnosis", "jaundice", on);
  }

  private static Map<String, String> bilirubin(Script s, int about) {
    double bili = about + s.between(0, 19) / 10.0;
    return Map.of(
        "bili", String.format(Locale.ROOT, "%.1f", bili),
        "umol", String.valueOf(Math.round(bili * 17.1)),
        "time", s.early());
  }

  private static void transfuse(Script s, int d) {
    int ml = (int) Math.round(s.weight(d) * 0.015);
    var vars = Map.of("ml", String.valueOf(ml), "hct", String.valueOf(s.between(22, 29)));
    s.say(d, s.chance(0.6) ? NoteType.PROGRESS : NoteType.NURSING, "heme", "prbc", vars);
    s.event("transfusion", "prbc", d);
  }

  private static void laboratory(Script s, int d) {
    var vars = new HashMap<String, String>();
    double crp = s.between(1, 60);
    vars.put("crp", String.valueOf((int) crp));
    vars.put("crpdl", String.format(Locale.ROOT, "%.1f", crp / 10));
    vars.put("hct", String.valueOf(Math.max(27, 52 - d / 2) + s.between(0, 3)));
    vars.put("plt", String.valueOf(s.between(150, 410)));
    vars.put("na", String.valueOf(s.between(133, 146)));
    vars.put("k", s.between(3, 5) + "." + s.between(0, 9));
    vars.put("bili", s.between(4, 8) + "." + s.between(0, 9));
    vars.put("glu", String.valueOf(s.between(55, 130)));
    vars.put("creat", "0." + s.between(3, 9));
    for (String slot :
        java.util.List.of("lab-hct", "lab-plt", "lab-na", "lab-k", "lab-glu", "lab-creat")) {
      s.say(d, NoteType.LABORATORY, "", slot, vars);
    }
    if (d < 6) {
      s.say(d, NoteType.LABORATORY, "", "lab-bili", vars);
      s.say(d, NoteType.LABORATORY, "", "lab-crp", vars);
    }
  }
}
