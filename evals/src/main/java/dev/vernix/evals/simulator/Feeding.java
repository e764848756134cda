package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.Map;

/** Nothing by mouth, parenteral nutrition and its lines, feeds to all by mouth. */
final class Feeding {
  private final Script s;
  private final boolean preterm;
  private final int firstFeed;
  private final int full;
  private final int fullAgain;

  private Feeding(Script s) {
    this.s = s;
    int weeks = s.infant.gestation().weeks();
    preterm = weeks < 32;
    firstFeed = preterm ? s.between(1, 3) : weeks < 37 && s.chance(0.5) ? 1 : 0;
    full = preterm ? Math.min(firstFeed + s.between(8, 13), s.last - 2) : firstFeed + 1;
    fullAgain = s.necDay < 0 ? full : s.necDay + s.necRest + s.between(8, 12);
  }

  static void play(Script s) {
    var f = new Feeding(s);
    f.firstDays();
    if (f.preterm) {
      f.parenteral();
    }
    s.background(f::status);
  }

  private void firstDays() {
    if (firstFeed > 0) {
      s.say(0, NoteType.ADMISSION, "fen", "npo");
      s.say(firstFeed, NoteType.PROGRESS, "fen", "feeds-start", milk(firstFeed, 20));
      s.episode("npo", "npo", 0, firstFeed);
    } else {
      s.say(0, NoteType.NURSING, "fen", "feeds-start", milk(0, 30));
    }
    if (s.necDay >= 0) {
      int again = s.necDay + s.necRest;
      var vars = milk(again, 20);
      vars.put("time", s.early());
      s.say(s.necDay, NoteType.PROGRESS, "fen", "npo-start", vars);
      s.say(again, NoteType.PROGRESS, "fen", "feeds-restart", vars);
      s.episode("npo", "npo", s.necDay, again);
    }
    if (preterm) {
      s.say(fullAgain, NoteType.PROGRESS, "fen", "feeds-full", milk(fullAgain, 150));
      s.know("full-feeds", fullAgain);
    }
  }

  private void parenteral() {
    boolean once = s.necDay < 0 || s.necDay <= full + 1;
    int stop = once ? fullAgain : full;
    s.say(0, NoteType.ADMISSION, "fen", "tpn-start");
    s.say(stop, NoteType.PROGRESS, "fen", "tpn-stop");
    s.episode("tpn", "tpn", 0, stop);
    lines(stop);
    if (!once) {
      s.say(s.necDay, NoteType.PROGRESS, "fen", "tpn-start");
      s.say(fullAgain, NoteType.PROGRESS, "fen", "tpn-stop");
      s.episode("tpn", "tpn", s.necDay, fullAgain);
      line("picc", s.necDay + 1, fullAgain);
    }
  }

  private void lines(int stop) {
    int out = s.between(5, 7);
    line("uvc", 0, out);
    if (s.infant.gestation().weeks() < 29) {
      line("uac", 0, s.between(3, out));
    }
    if (stop > out) {
      line("picc", out, stop);
    }
  }

  private void line(String name, int in, int out) {
    var vars = new HashMap<String, String>();
    vars.put("time", in == 0 ? "03:20" : s.late());
    vars.put("side", s.pick(java.util.List.of("left", "right")));
    vars.put("cm", String.valueOf(s.between(8, 14)));
    s.say(in, NoteType.PROCEDURE, "", name + "-in", vars);
    var told = s.chance(0.6) ? NoteType.PROGRESS : NoteType.NURSING;
    s.say(out, told, "fen", name + "-out", Map.of("time", s.late()));
    s.episode("line", name, in, out);
    s.background(
        (d, type) -> {
          if (d > in && d < out && s.chance(0.3)) {
            var day = Map.of("line", name, "day", String.valueOf(d - in + 1));
            s.say(d, type, "fen", "line-in-situ", day);
          }
        });
  }

  private void status(int d, NoteType type) {
    boolean nec = s.necDay >= 0 && d >= s.necDay && d <= s.necDay + s.necRest;
    if (d == firstFeed || d == fullAgain || nec && (d == s.necDay || d == s.necDay + s.necRest)) {
      return;
    }
    if (d < firstFeed || nec) {
      s.say(d, type, "fen", "npo");
    } else if (s.last - d < 3) {
      s.say(d, type, "fen", "feeds-adlib", milk(d, 150));
    } else if (s.pma(d) >= 34 && d > fullAgain) {
      s.say(d, type, "fen", "feeds-po", milk(d, 150));
    } else {
      s.say(
          d,
          type,
          "fen",
          "feeds",
          milk(d, d < full ? Math.min(140, 20 * (d - firstFeed + 1)) : 150));
    }
    if (!nec) {
      s.say(d, type, "fen", s.chance(0.5) ? "abd-soft" : "emesis-none", milk(d, 0));
      if (type == NoteType.PROGRESS && preterm && d < full && s.chance(0.15)) {
        s.say(d, type, "fen", "watch-nec");
      }
    }
    if (preterm && type == NoteType.PROGRESS && d < full && s.chance(0.5)) {
      s.say(d, type, "fen", "tpn", milk(d, 0));
    }
  }

  private Map<String, String> milk(int d, int perKg) {
    var vars = new HashMap<String, String>();
    int ml = Math.max(1, (int) Math.round(perKg * s.weight(Math.min(d, s.last)) / 8000.0));
    vars.put("ml", String.valueOf(ml));
    vars.put("perkg", String.valueOf(perKg));
    vars.put("po", String.valueOf(s.between(3, 9) * 10));
    vars.put("n", String.valueOf(s.between(2, 6)));
    vars.put("dex", s.pick(java.util.List.of("10", "12.5", "15")));
    vars.put("aa", s.pick(java.util.List.of("3", "3.5", "4")));
    vars.put("il", s.pick(java.util.List.of("2", "3")));
    vars.put("girth", String.valueOf(s.between(19, 27)));
    vars.put("time", s.late());
    return vars;
  }
}
