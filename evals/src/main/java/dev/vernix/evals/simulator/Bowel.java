package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;

/** Necrotising enterocolitis from the first distension to feeds again, some with perforation. */
final class Bowel {
  private Bowel() {}

  static void play(Script s) {
    int nec = s.necDay;
    if (nec < 0) {
      return;
    }
    boolean surgical = s.infant.gestation().weeks() < 29 && s.chance(0.35);
    var vars =
        Map.of(
            "n", String.valueOf(s.between(2, 4)),
            "girth", String.valueOf(s.between(26, 31)),
            "bell", surgical ? "IIIB" : "IIA",
            "time", s.late());
    s.say(nec, NoteType.PROGRESS, "fen", "nec-sick", vars);
    s.say(nec, NoteType.PROGRESS, "fen", "nec", vars);
    s.say(nec, NoteType.RADIOLOGY, "", "nec-film", vars);
    s.event("diagnosis", "nec", nec);
    if (surgical) {
      s.say(nec + 1, NoteType.RADIOLOGY, "", "nec-perf", vars);
      s.say(nec + 1, NoteType.PROCEDURE, "", "nec-drain", vars);
      s.event("surgery", "peritoneal drain", nec + 1);
    } else {
      s.say(nec + 2, NoteType.RADIOLOGY, "", "film-normal", vars);
    }
    s.background(
        (d, type) -> {
          if (type == NoteType.PROGRESS && d > nec && d < nec + s.necRest) {
            s.say(d, type, "fen", "nec", vars);
          } else if (type == NoteType.PROGRESS && d > nec + s.necRest + 12 && s.chance(0.2)) {
            s.say(d, type, "fen", s.pick(List.of("nec-resolved", "nec-resolved")));
          }
        });
  }
}
