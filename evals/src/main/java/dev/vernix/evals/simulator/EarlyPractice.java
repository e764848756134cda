package dev.vernix.evals.simulator;

import static dev.vernix.evals.simulator.Telling.AGAINST;
import static dev.vernix.evals.simulator.Telling.FOLLOWS;
import static dev.vernix.evals.simulator.Telling.OUT;
import static dev.vernix.evals.simulator.Telling.REASON;
import static dev.vernix.evals.simulator.Telling.SILENT;
import static dev.vernix.evals.simulator.Telling.UNKNOWN;

import dev.vernix.corpus.NoteType;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calculator, and the antibiotics of the first hours. */
final class EarlyPractice {
  private static final List<String> OF_THE_TREATED =
      List.of(
          "NICE-NG195-EOS-DRUGS",
          "AAP35-DRUGS",
          "NICE-NG195-CULTURE",
          "NICE-NG195-1H",
          "NICE-NG195-NOURINE",
          "NICE-NG195-PARENTS",
          "MT-RNR1");

  private final Telling t;
  private final Script s;
  private final int weeks;

  EarlyPractice(Telling t) {
    this.t = t;
    s = t.s;
    weeks = s.infant.gestation().weeks();
  }

  void play() {
    calculator();
    if (s.known("early") <= 0) {
      t.hold(OF_THE_TREATED, OUT);
      return;
    }
    drugs();
    firstDose();
    admission("culture", "NICE-NG195-CULTURE", FOLLOWS, FOLLOWS, FOLLOWS, AGAINST, REASON);
    admission("urine", "NICE-NG195-NOURINE", FOLLOWS, FOLLOWS, AGAINST, REASON);
    admission("parents", "NICE-NG195-PARENTS", FOLLOWS, AGAINST, REASON, SILENT);
  }

  private void admission(String what, String about, String... ways) {
    t.hold(about, t.told(what, 0, NoteType.ADMISSION, "id", List.of(ways), about));
  }

  private void calculator() {
    boolean used = s.chance(0.4);
    boolean why = used && weeks < 34 && s.chance(0.4);
    var both = List.of("KP-SCOPE", "NICE-NG195-CALC");
    if (used) {
      var vars = new HashMap<>(Map.of("risk", "0." + s.between(11, 89)));
      if (why) {
        vars.put(Telling.REASON_FOR, String.join(" ", both));
      }
      t.say(0, NoteType.ADMISSION, "id", why ? "calculator-why" : "calculator", vars);
    }
    t.hold(both, t.dated(!used ? OUT : weeks >= 34 ? FOLLOWS : why ? REASON : AGAINST));
  }

  private void drugs() {
    String verdict = s.pick(List.of(FOLLOWS, AGAINST, REASON));
    if (verdict.equals(FOLLOWS)) {
      s.instead("ampicillin", "benzylpenicillin");
    } else if (verdict.equals(REASON)) {
      boolean later = s.chance(0.3);
      s.say(
          later ? 1 : 0,
          later ? NoteType.PROGRESS : NoteType.ADMISSION,
          "id",
          "drugs-why",
          Map.of(Telling.REASON_FOR, "NICE-NG195-EOS-DRUGS"));
    }
    t.hold("NICE-NG195-EOS-DRUGS", verdict);
    t.hold("AAP35-DRUGS", verdict.equals(FOLLOWS) ? OUT : FOLLOWS);
  }

  private void firstDose() {
    String verdict = s.pick(List.of(FOLLOWS, FOLLOWS, AGAINST, REASON, UNKNOWN));
    String given =
        s.says().stream()
            .filter(x -> x.day() == 0 && x.slot().equals("abx-start"))
            .map(x -> String.valueOf(x.vars().get("time")))
            .findFirst()
            .orElseThrow();
    int minutes = verdict.equals(FOLLOWS) ? s.between(10, 55) : s.between(80, 110);
    if (!verdict.equals(UNKNOWN)) {
      String decided = LocalTime.parse(given).minusMinutes(minutes).toString();
      var vars =
          Map.of(
              "decided", decided,
              "given", given,
              "minutes", String.valueOf(minutes),
              "decidedhhmm", decided.replace(":", ""),
              "givenhhmm", given.replace(":", ""));
      if (verdict.equals(FOLLOWS) && s.chance(0.25)) {
        t.say(0, NoteType.ADMISSION, "id", "dose-minutes", vars);
      } else {
        tellDose(verdict, vars);
      }
    }
    s.orderedAt(0, given);
    s.know("dose-minutes", verdict.equals(UNKNOWN) ? -1 : minutes);
    t.hold("NICE-NG195-1H", verdict);
    gene(verdict);
  }

  private void tellDose(String verdict, Map<String, String> vars) {
    var all = new HashMap<>(vars);
    boolean why = verdict.equals(REASON);
    if (why) {
      all.put(Telling.REASON_FOR, "NICE-NG195-1H");
    }
    t.say(0, NoteType.ADMISSION, "id", why ? "dose-why" : "dose", all);
  }

  private void gene(String firstDose) {
    boolean waits = firstDose.equals(AGAINST) && s.chance(0.5);
    boolean goes = firstDose.equals(FOLLOWS) && s.chance(0.5);
    if (waits || goes) {
      s.say(0, NoteType.ADMISSION, "id", waits ? "rnr1-against" : "rnr1-follows");
    }
    t.hold("MT-RNR1", waits ? AGAINST : goes ? FOLLOWS : OUT);
  }
}
