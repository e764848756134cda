package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.List;
import java.util.Map;

/** A ductus found, treated and closed, or a heart that is heard every day without a murmur. */
final class Heart {
  private Heart() {}

  static void play(Script s) {
    int echo = s.between(3, 6);
    boolean pda = s.infant.gestation().weeks() < 30 && s.chance(0.6);
    if (pda) {
      duct(s, echo);
    }
    s.background(
        (d, type) -> {
          if (type == NoteType.PROGRESS && s.chance(0.5)) {
            boolean heard = pda && d >= echo && d < echo + 8;
            s.say(d, type, "cv", heard ? "murmur" : "murmur-none");
            if (!heard && s.chance(0.3)) {
              s.say(d, type, "cv", "no-hypotension");
            }
          }
        });
  }

  private static void duct(Script s, int echo) {
    s.say(echo, NoteType.CONSULT, "", "pda-echo");
    s.event("diagnosis", "pda", echo);
    String drug = s.pick(List.of("indomethacin", "ibuprofen"));
    s.say(echo, NoteType.PROGRESS, "cv", "pda-drug", Map.of("drug", drug, "day", "1", "of", "3"));
    s.say(echo + 2, NoteType.PROGRESS, "cv", "pda-drug-end", Map.of("drug", drug));
    s.say(echo + 7, NoteType.CONSULT, "", "pda-closed");
  }
}
