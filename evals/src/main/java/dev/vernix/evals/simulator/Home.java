package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;

/** The mother, the birth, the family, and going home. */
final class Home {
  private Home() {}

  static void play(Script s) {
    birth(s);
    family(s);
    int home = s.last;
    s.say(1, NoteType.NURSING, "screen", "nbs");
    s.say(Math.min(8, home), NoteType.LABORATORY, "", "nbs-result");
    s.say(home - 1, NoteType.NURSING, "screen", "hearing-pass");
    s.say(home - 1, NoteType.NURSING, "screen", "cchd");
    s.say(Math.min(30, home - 1), NoteType.NURSING, "screen", "hepb", Map.of("time", s.late()));
    s.event("immunisation", "hepb", Math.min(30, home - 1));
    s.say(home - 1, NoteType.DISCHARGE_PLANNING, "screen", "carseat");
    s.say(home, NoteType.PROGRESS, "dispo", "discharge", Map.of("wt", "" + s.weight(home)));
    s.say(home, NoteType.PROGRESS, "dispo", "followup");
  }

  private static void birth(Script s) {
    var v =
        Map.ofEntries(
            Map.entry("age", "" + s.between(19, 41)),
            Map.entry("g", "" + s.between(2, 4)),
            Map.entry("p", "1"),
            Map.entry("n", "" + s.between(1, 3)),
            Map.entry("a1", "" + s.between(3, 8)),
            Map.entry("a5", "" + s.between(6, 9)),
            Map.entry("mode", s.pick(List.of("C/S", "SVD"))),
            Map.entry("modelong", s.pick(List.of("cesarean section", "vaginal delivery"))),
            Map.entry("bw", "" + s.infant.birthWeight()),
            Map.entry("ga", s.infant.gestation().toString()),
            Map.entry(
                "galong",
                s.infant.gestation().weeks() + " weeks " + s.infant.gestation().days() + " days"),
            Map.entry("gabrit", s.infant.gestation().weeks() + "+" + s.infant.gestation().days()),
            Map.entry("twin", s.infant.twin().isEmpty() ? "" : ", twin " + s.infant.twin()),
            Map.entry("sex", s.infant.girl() ? "female" : "male"));
    s.say(0, NoteType.ADMISSION, "birth", s.infant.noted() ? "birth" : "birth-undated", v);
    s.say(0, NoteType.ADMISSION, "birth", "delivery", v);
    s.say(0, NoteType.ADMISSION, "mother", "mother-age", v);
    s.say(0, NoteType.ADMISSION, "mother", s.chance(0.3) ? "mother-gbs-pos" : "mother-gbs-neg", v);
    if (s.infant.gestation().weeks() < 34) {
      s.say(0, NoteType.ADMISSION, "mother", "mother-steroids", v);
      s.say(0, NoteType.ADMISSION, "mother", s.pick(List.of("mother-htn", "mother-chorio")), v);
    }
    s.say(0, NoteType.ADMISSION, "mother", s.chance(0.5) ? "mother-no-dm" : "mother-drug", v);
    if (s.chance(0.4)) {
      s.say(0, NoteType.ADMISSION, "famhx", "sibling", v);
    }
  }

  private static void family(Script s) {
    for (int d = 1; d < s.last; d += s.between(6, 14)) {
      s.say(d, NoteType.FAMILY, "", "family-update", Map.of("time", s.late()));
      if (d > 2) {
        s.say(d, NoteType.SOCIAL_WORK, "", "social");
      }
    }
    if (s.last > 3) {
      s.say(1, NoteType.FAMILY, "", "family-worry");
    }
  }
}
