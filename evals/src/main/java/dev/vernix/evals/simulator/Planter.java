package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts one error of a kind into a stay, where a real one would stand. */
final class Planter {
  private Planter() {}

  static void plant(Script s, Fault fault) {
    int day = s.last < 4 ? 1 : s.between(2, s.last - 2);
    var vars = new HashMap<>(Infection.dose(s, day, "gentamicin", 4, 24));
    switch (fault) {
      case TENFOLD_DOSE -> {
        s.plant(fault, day, NoteType.MEDICATION, "", "bad-tenfold", vars);
      }
      case UNIT_SLIP -> {
        s.plant(fault, day, NoteType.NURSING, "vitals", "bad-unit", vars);
      }
      case STALE_PLAN -> stale(s);
      case CONTRADICTION -> {
        int quiet = s.last - 1;
        s.say(quiet, NoteType.PROGRESS, "resp", "ra");
        s.plant(fault, quiet, NoteType.NURSING, "resp", "bad-contradiction-breathing", vars);
      }
      case LATE_CORRECTION -> {
        int right = s.weight(day);
        vars.put("wrong", String.valueOf(right + 200));
        vars.put("wt", String.valueOf(right));
        vars.put("date", "@" + day);
        s.say(day, NoteType.PROGRESS, "growth", "bad-correction-first", vars);
        s.plant(fault, day, NoteType.NURSING, "addendum", "bad-correction", vars);
      }
      case TWIN_SENTENCE -> twin(s, day);
      case TEMPLATE_DEFAULT -> {
        vars.put(
            "othersexgenitalia",
            s.infant.girl()
                ? "male genitalia, testes descended bilaterally"
                : "female external genitalia");
        String slot = s.pick(List.of("bad-template-sex", "bad-template-adult"));
        s.plant(fault, day, NoteType.PROGRESS, "exam", slot, vars);
      }
      case PENDING -> s.plant(fault, day, NoteType.PROGRESS, "dispo", "bad-pending", vars);
      case PLAN_NOT_DONE -> {
        vars.put("date", "@" + (day + 1));
        s.plant(fault, Math.max(1, day - 1), NoteType.PROGRESS, "dispo", "bad-plan", vars);
      }
    }
  }

  /** A course goes on in the plan two days after it was stopped. */
  private static void stale(Script s) {
    var courses =
        s.truth().stream()
            .filter(t -> t instanceof Truth.Episode)
            .map(t -> (Truth.Episode) t)
            .filter(e -> e.kind().equals("antibiotic"))
            .filter(e -> !e.stop().plusDays(2).isAfter(s.infant.date(s.last)))
            .toList();
    if (courses.size() < 2) {
      return;
    }
    var first = courses.getFirst();
    var second = courses.get(1);
    int day = (int) (first.stop().toEpochDay() - s.infant.date(0).toEpochDay()) + 2;
    s.plant(
        Fault.STALE_PLAN,
        Math.min(day, s.last),
        NoteType.PROGRESS,
        "id",
        "bad-stale",
        Map.of("drug1", first.name(), "drug2", second.name()));
  }

  private static void twin(Script s, int day) {
    String other = s.infant.twin().equals("A") ? "B" : "A";
    var vars =
        Map.of(
            "other", other,
            "othername", s.infant.girl() ? "Brother Oscar" : "Sister Olive",
            "otherpron", s.infant.girl() ? "His" : "Her");
    s.plant(Fault.TWIN_SENTENCE, day, NoteType.PROGRESS, "resp", "bad-twin", vars);
  }
}
