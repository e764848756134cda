package dev.vernix.evals.simulator;

import static dev.vernix.evals.simulator.Telling.AGAINST;
import static dev.vernix.evals.simulator.Telling.FOLLOWS;
import static dev.vernix.evals.simulator.Telling.OUT;
import static dev.vernix.evals.simulator.Telling.REASON;
import static dev.vernix.evals.simulator.Telling.SILENT;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the cord was clamped, or that it was milked. */
final class BirthPractice {
  private static final List<String> WAYS =
      List.of("wait60", "wait60", "wait30", "at-once", "at-once-why", "milked", "none");

  private final Telling t;
  private final int weeks;

  BirthPractice(Telling t) {
    this.t = t;
    weeks = t.s.infant.gestation().weeks();
  }

  void play() {
    String told = t.s.pick(WAYS);
    boolean unmilked = told.equals("wait60") && weeks < 28 && t.s.chance(0.5);
    if (!told.equals("none")) {
      tell("cord-" + told);
    }
    if (unmilked) {
      tell("cord-unmilked");
    }
    String waited =
        switch (told) {
          case "wait60", "wait30" -> FOLLOWS;
          case "at-once" -> AGAINST;
          case "at-once-why" -> REASON;
          default -> OUT;
        };
    t.hold("ACOG814-DCC", waited);
    t.hold("ACOG25-DCC", t.dated(weeks >= 37 && t.s.infant.noted() ? OUT : deferred(told, waited)));
    boolean milking = told.equals("milked") || unmilked;
    t.hold(
        "UCM-LT28",
        !milking || weeks >= 28 && t.s.infant.noted()
            ? OUT
            : t.dated(told.equals("milked") ? AGAINST : FOLLOWS));
  }

  private String deferred(String told, String waited) {
    return switch (told) {
      case "none" -> SILENT;
      case "wait30" -> AGAINST;
      case "milked" -> weeks >= 28 ? FOLLOWS : AGAINST;
      default -> waited;
    };
  }

  private void tell(String slot) {
    var vars =
        new HashMap<>(
            Map.of(
                "long", t.s.pick(List.of("60", "75", "90", "120")),
                "short", t.s.pick(List.of("30", "40", "45"))));
    if (slot.endsWith("why")) {
      vars.put(Telling.REASON_FOR, "ACOG814-DCC ACOG25-DCC");
    }
    t.say(0, NoteType.ADMISSION, "birth", slot, vars);
  }
}
