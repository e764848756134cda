package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.Locale;
import java.util.Map;

/** Weight, length and head: loss to a nadir, birth weight regained, then steady gain. */
final class Growing {
  private Growing() {}

  static void play(Script s) {
    double w = s.infant.birthWeight();
    int nadir = s.between(3, 5);
    for (int d = 0; d <= s.last; d++) {
      s.weights().add((int) Math.round(w / 5.0) * 5);
      w *= d < nadir ? 0.982 : w < 2000 ? 1.016 : 1.011;
    }
    s.background((d, type) -> weigh(s, d, type));
  }

  private static void weigh(Script s, int d, NoteType type) {
    int before = s.weight(Math.max(0, d - 1));
    int change = s.weight(d) - before;
    String part = type == NoteType.NURSING ? "vitals" : "growth";
    s.say(
        d,
        type,
        part,
        "weight",
        Map.of(
            "wt", String.valueOf(s.weight(d)),
            "wtkg", String.format(Locale.ROOT, "%.3f", s.weight(d) / 1000.0),
            "delta", change > 0 ? "+" + change : String.valueOf(change)));
    if (type == NoteType.NURSING && d % 7 < 2) {
      double weeks = s.infant.gestation().totalDays() / 7.0 + d / 7.0;
      s.say(d, type, part, "head", Map.of("hc", one(weeks * 0.9 - 0.4)));
      s.say(d, type, part, "length", Map.of("len", one(weeks * 1.32 - 0.6)));
    }
  }

  private static String one(double cm) {
    return String.format(Locale.ROOT, "%.1f", cm);
  }
}
