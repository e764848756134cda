package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sepsis evaluations and antibiotic courses, early, late and for the bowel. */
final class Infection {
  private static final List<String> BUGS =
      List.of(
          "Klebsiella pneumoniae",
          "MSSA",
          "coagulase-negative staph",
          "E. coli",
          "Enterobacter cloacae");

  private final Script s;

  private Infection(Script s) {
    this.s = s;
  }

  static void play(Script s) {
    var i = new Infection(s);
    if (s.infant.gestation().weeks() < 34 || s.chance(0.7)) {
      i.early();
    }
    if (s.necDay >= 0) {
      i.bowel();
    }
    int late = s.between(14, 28);
    if (s.last > late + 16 && (s.necDay < 0 || s.necDay > late + 12) && s.chance(0.6)) {
      i.late(late);
    }
    s.background(
        (d, type) -> {
          if (s.chance(0.3)) {
            s.say(
                d, type, "id", "no-fever", Map.of("temp", s.pick(List.of("36.8", "37.0", "36.7"))));
          }
        });
  }

  private void early() {
    boolean proven = s.last > 12 && s.chance(0.2);
    s.know("early", proven ? 2 : 1);
    int stop = proven ? 7 : 2;
    start(0, NoteType.ADMISSION, "ampicillin", "gentamicin");
    s.say(0, NoteType.ADMISSION, "id", "sepsis-eval", Map.of("drugs", "antibiotics"));
    if (proven) {
      positive(1, 0);
    } else {
      s.say(2, NoteType.PROGRESS, "id", "bcx-neg");
    }
    goOn(0, stop, "ampicillin", "gentamicin");
    stop(stop, "ampicillin", "gentamicin");
    order(0, "ampicillin", 50, 8);
    order(0, "gentamicin", 4, 36);
    course("ampicillin", 0, stop);
    course("gentamicin", 0, stop);
  }

  /** A bloodstream infection while a line is in, told in {@code says} that are not repeated. */
  static void ofLine(Script s, int from) {
    var i = new Infection(s);
    s.know("late", from);
    s.know("late-proven", 1);
    i.start(from, NoteType.PROGRESS, "vancomycin", "cefepime");
    s.say(from, NoteType.PROGRESS, "id", "sepsis-eval", Map.of("drugs", "antibiotics"));
    i.positive(from + 1, from);
    if (s.chance(0.3)) {
      s.say(from + 4, NoteType.PROGRESS, "id", "bcx-still", Map.of("date", "@" + (from + 3)));
    }
    i.stop(from + 10, "vancomycin", "cefepime");
    i.course("vancomycin", from, from + 10);
    i.course("cefepime", from, from + 10);
  }

  private void bowel() {
    int from = s.necDay;
    int stop = from + s.necRest;
    start(from, NoteType.PROGRESS, "piperacillin-tazobactam", "vancomycin");
    goOn(from, stop, "piperacillin-tazobactam", "vancomycin");
    stop(stop, "piperacillin-tazobactam", "vancomycin");
    order(from, "vancomycin", 15, 12);
    course("piperacillin-tazobactam", from, stop);
    course("vancomycin", from, stop);
  }

  private void late(int from) {
    String empiric = s.pick(List.of("nafcillin", "cefepime"));
    s.know("late", from);
    start(from, NoteType.PROGRESS, "vancomycin", empiric);
    s.say(from, NoteType.PROGRESS, "id", "sepsis-eval", Map.of("drugs", "antibiotics"));
    order(from, "vancomycin", 15, 12);
    if (s.chance(0.5)) {
      goOn(from, from + 2, "vancomycin", empiric);
      stop(from + 2, "vancomycin", empiric);
      s.say(from + 2, NoteType.PROGRESS, "id", "bcx-neg");
      course("vancomycin", from, from + 2);
      course(empiric, from, from + 2);
      return;
    }
    positive(from + 1, from);
    s.know("late-proven", 1);
    s.say(from + 1, NoteType.PROGRESS, "id", "lp-neg");
    s.say(from + 2, NoteType.PROGRESS, "id", "abx-stop1", Map.of("drug1", "vancomycin"));
    int stop = from + s.between(9, 13);
    s.background(
        (d, type) -> {
          if (d > from + 2 && d < stop && type == NoteType.PROGRESS) {
            var vars = Map.of("drug1", empiric, "day", String.valueOf(d - from + 1));
            s.say(d, type, "id", "abx1", vars);
          }
        });
    s.say(stop, NoteType.PROGRESS, "id", "abx-stop1", Map.of("drug1", empiric));
    course("vancomycin", from, from + 2);
    course(empiric, from, stop);
  }

  /** A time before the note that tells it: the admission note is written early. */
  private String first(int on) {
    return on == 0 ? "03:%02d".formatted(s.between(10, 55)) : s.early();
  }

  private void start(int on, NoteType type, String one, String two) {
    s.say(on, type, "id", "abx-start", Map.of("drug1", one, "drug2", two, "time", first(on)));
  }

  private void goOn(int from, int stop, String one, String two) {
    s.background(
        (d, type) -> {
          if (d > from && d < stop && type == NoteType.PROGRESS) {
            s.say(
                d,
                type,
                "id",
                "abx",
                Map.of("drug1", one, "drug2", two, "day", String.valueOf(d - from + 1)));
          }
        });
  }

  private void stop(int on, String one, String two) {
    var vars = new HashMap<>(Map.of("drug1", one, "drug2", two));
    boolean later = on + 1 <= s.last && s.chance(0.15);
    if (later) {
      vars.put("when", s.chance(0.5) ? "yesterday" : "@" + on);
    }
    s.say(later ? on + 1 : on, NoteType.PROGRESS, "id", "abx-stop", vars);
  }

  private void order(int on, String drug, int perKg, int hours) {
    s.say(on, NoteType.MEDICATION, "", "abx-order", dose(s, on, drug, perKg, hours));
  }

  static Map<String, String> dose(Script s, int on, String drug, int perKg, int hours) {
    double mg = perKg * s.weight(on) / 1000.0;
    var vars = new HashMap<String, String>();
    vars.put("drug1", drug);
    vars.put("dose", String.valueOf(perKg));
    vars.put("dose10", String.valueOf(perKg * 10));
    vars.put("mg", number(mg));
    vars.put("mg10", number(mg * 10));
    vars.put("q", String.valueOf(hours));
    vars.put("wtkg", s.kg(on));
    vars.put("wt", String.valueOf(s.weight(on)));
    vars.put("time", s.early());
    return vars;
  }

  private static String number(double mg) {
    return mg >= 20 ? String.valueOf(Math.round(mg)) : String.format(Locale.ROOT, "%.1f", mg);
  }

  private void positive(int on, int drawn) {
    String bug = s.pick(BUGS);
    var vars = Map.of("bug", bug, "date", "@" + drawn);
    s.say(on, NoteType.LABORATORY, "", "bug-lab", vars);
    s.say(on, NoteType.PROGRESS, "id", "bcx-pos", vars);
    s.say(on + 2, NoteType.PROGRESS, "id", "bcx-clear", Map.of("date", "@" + (on + 1)));
    s.event("culture", bug, drawn);
    s.event("diagnosis", "sepsis", drawn);
  }

  private void course(String drug, int from, int stop) {
    s.episode("antibiotic", drug, from, stop);
  }
}
