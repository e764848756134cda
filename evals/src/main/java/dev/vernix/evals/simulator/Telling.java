package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells in notes what plans do about a recommendation, and holds what is then true.
 *
 * <p>A way is told by the slot {@code what-follows}, {@code what-against}, {@code what-why} or
 * {@code what-unknown}; silence and being out of scope are told by nothing. Where there is a slot
 * {@code what-later}, some reasons are written only in the next day's note. What a note tells may
 * be copied forward word for word into the notes behind it.
 */
final class Telling {
  static final String FOLLOWS = "concordant";
  static final String AGAINST = "deviates";
  static final String REASON = "deviates-with-documented-reason";
  static final String SILENT = "not-addressed";
  static final String OUT = "not-applicable";
  static final String UNKNOWN = "not-assessable";

  /** The name of the recommendations that a sentence gives the reason for, in a say's values. */
  static final String REASON_FOR = "reason for";

  /** Marks a say that repeats, word for word, what an earlier note has. */
  static final String COPIED = "copied";

  final Script s;

  Telling(Script s) {
    this.s = s;
  }

  /** Draws one of the ways and tells it. */
  String told(
      String what, int day, NoteType type, String part, List<String> ways, String... about) {
    String way = s.pick(ways);
    tell(what, way, day, type, part, Map.of(), about);
    return way;
  }

  /** Tells that way. */
  void tell(
      String what,
      String way,
      int day,
      NoteType type,
      String part,
      Map<String, String> vars,
      String... about) {
    String slot =
        switch (way) {
          case FOLLOWS -> "follows";
          case AGAINST -> "against";
          case REASON -> "why";
          case UNKNOWN -> "unknown";
          default -> "";
        };
    if (slot.isEmpty()) {
      return;
    }
    boolean later =
        way.equals(REASON) && day < s.last && PhraseBank.has(what + "-later") && s.chance(0.4);
    say(
        day,
        type,
        part,
        what + (later ? "-against" : "-" + slot),
        because(vars, way, later, about));
    if (later) {
      s.say(day + 1, NoteType.PROGRESS, part, what + "-later", because(vars, way, false, about));
    }
  }

  private static Map<String, String> because(
      Map<String, String> vars, String way, boolean later, String... about) {
    if (!way.equals(REASON) || later) {
      return vars;
    }
    var all = new HashMap<>(vars);
    all.put(REASON_FOR, String.join(" ", about));
    return all;
  }

  /** Says it, and in some stays again in the two days behind it. */
  void say(int day, NoteType type, String part, String slot, Map<String, String> vars) {
    s.say(day, type, part, slot, vars);
    if (s.chance(0.25)) {
      var again = new HashMap<>(vars);
      again.remove(REASON_FOR);
      again.put(COPIED, "yes");
      s.say(day + 1, NoteType.PROGRESS, part, slot, again);
      s.say(day + 2, NoteType.PROGRESS, part, slot, again);
    }
  }

  void hold(String recommendation, String verdict) {
    s.hold(new Truth.Judged(recommendation, verdict));
  }

  /** The same of several. */
  void hold(List<String> recommendations, String verdict) {
    recommendations.forEach(r -> hold(r, verdict));
  }

  /** What becomes of a verdict that turns on the gestation, where nobody has written that. */
  String dated(String verdict) {
    return s.infant.noted() || verdict.equals(OUT) ? verdict : UNKNOWN;
  }
}
