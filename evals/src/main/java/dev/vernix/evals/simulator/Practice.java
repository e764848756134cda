package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the plans of a stay do about recommendations, with what is true of it.
 *
 * <p>Of the ways in which plans can stand to a recommendation, one is drawn and told in the words
 * of {@code practice.tsv}. What the play itself says of the same matter is taken out first, so that
 * the truth is known.
 */
final class Practice {
  private static final Set<String> TAKEN_OUT =
      Set.of(
          "carseat",
          "cchd",
          "hearing-pass",
          "family-update",
          "family-worry",
          "watch-nec",
          "followup");

  private Practice() {}

  static void play(Script s) {
    s.unsay(TAKEN_OUT);
    boolean home = s.chance(0.92);
    var t = new Telling(s);
    s.say(0, NoteType.ADMISSION, "dispo", "admit-plan");
    line(s);
    new BirthPractice(t).play();
    new EarlyPractice(t).play();
    new GrowingPractice(t).play();
    new HomePractice(t).play(home);
    new Measuring(s, home).measure();
  }

  /** Some infants get an infection while a line is in, after the early antibiotics. */
  private static void line(Script s) {
    int out =
        s.truth().stream()
            .filter(t -> t instanceof Truth.Episode e && e.kind().equals("line"))
            .mapToInt(
                t ->
                    (int)
                        s.infant
                            .born()
                            .toLocalDate()
                            .until(((Truth.Episode) t).stop(), ChronoUnit.DAYS))
            .max()
            .orElse(0);
    boolean free = s.necDay < 0 && s.known("late") < 0 && s.known("early") > 0;
    if (free && out >= 11 && s.last > out + 14 && s.chance(0.5)) {
      Infection.ofLine(s, s.between(10, out - 1));
    }
  }
}
