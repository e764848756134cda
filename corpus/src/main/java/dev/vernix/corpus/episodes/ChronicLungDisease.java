package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bronchopulmonary dysplasia as the notes judge it from 34 weeks postmenstrual age on; the last
 * judgement stands. Grades are those of Jensen et al., Am J Respir Crit Care Med 2019;200:751,
 * where a note writes one (from memory, unverified); none is worked out here.
 */
final class ChronicLungDisease implements Machine {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:(no|without|mild|mod|moderate|severe) (?:evidence of )?)?(?:grade"
              + " ([1-3]|I{1,3}) )?(?:BPD|CLD|bronchopulmonary dysplasia|chronic lung disease)\\b");
  private static final Pattern GRADE =
      Pattern.compile("(?i)\\b(?:Jensen|BPD|CLD)(?: grade| gr)? ?(0|[1-3]|I{1,3})(?!\\d|[/.]\\d)");
  private static final Pattern GRADE_NEAR =
      Pattern.compile(
          "(?i)\\b(?:BPD|CLD|bronchopulmonary dysplasia|chronic lung"
              + " disease)\\b[^.;]{0,50}?\\bgrade (0|[1-3]|I{1,3})(?!\\d|[/.]\\d)");

  /** An appointment is no judgement: {@code Resp/BPD clinic 26/3}. */
  private static final Pattern APPOINTMENT =
      Pattern.compile(
          "(?i)\\b(?:BPD|CLD|lung)["
              + " /](?:clinic|nurse|team|follow|f/?u|appt|appointment|service|visit|OPD)");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:evolving|developing|risk|prevent\\w*|if|early|likely|possible|incipient|will|assess\\w*|evaluat\\w*|for"
              + " BPD|echo)\\b|\\?");
  private static final Pattern AT_36 =
      Pattern.compile("(?i)\\b36 ?w(?:ks?)? ?0 ?d\\b|\\b36 ?\\+ ?0\\b|\\b36 0/7\\b");
  private static final int EARLIEST_DAYS = 34 * 7;

  @Override
  public Yield run(Stay stay, Drafts before) {
    Said last = null;
    for (var said : stay.said()) {
      boolean judged =
          said.says(NAMED)
              && !said.says(OPEN)
              && !said.says(APPOINTMENT)
              && lateEnough(stay.clock().postmenstrualAge(said.noteDate()))
              && !stay.aboutAnother(said);
      if (judged && (last == null || fullness(said) >= fullness(last))) {
        last = said;
      }
    }
    return last == null ? Yield.of(List.of()) : Yield.of(List.of(draft(stay, before, last)));
  }

  private static int fullness(Said said) {
    var m = said.matcher(NAMED);
    boolean judged = m.find() && m.group(1) != null;
    return (judged ? 1 : 0) + (grade(said).isEmpty() ? 0 : 1);
  }

  private static String grade(Said said) {
    var beside = said.matcher(GRADE);
    if (beside.find()) {
      return beside.group(1).toUpperCase(Locale.ROOT);
    }
    var near = said.matcher(GRADE_NEAR);
    return near.find() ? near.group(1).toUpperCase(Locale.ROOT) : "";
  }

  private static Draft draft(Stay stay, Drafts before, Said said) {
    var named = said.matcher(NAMED);
    String degree =
        named.find() && named.group(1) != null ? named.group(1).toLowerCase(Locale.ROOT) : "";
    degree = degree.equals("mod") ? "moderate" : degree;
    boolean none = degree.equals("no") || degree.equals("without");
    String grade = grade(said);
    String written =
        !grade.isEmpty()
            ? " (" + (said.text().contains("Jensen") ? "Jensen " : "") + "grade " + grade + ")"
            : named.group(2) != null
                ? " (grade " + named.group(2).toUpperCase(Locale.ROOT) + ")"
                : "";
    String what =
        none
            ? "that there was no bronchopulmonary dysplasia" + written
            : (degree.isEmpty() ? "" : degree + " ") + "bronchopulmonary dysplasia" + written;
    return Draft.derived(
        BodySystem.RESPIRATORY,
        "chronic-lung-disease",
        "On "
            + Words.day(stay.clock(), said.noteDate())
            + " the notes documented "
            + what
            + (said.says(AT_36) ? " at 36w0d postmenstrual age" : "")
            + ".",
        none ? "no" : degree.isEmpty() ? null : degree,
        null,
        When.on(said.noteDate()),
        Statements.of(before).of(said));
  }

  /** Where the gestation is not documented, the note's word stands. */
  private static boolean lateEnough(dev.vernix.corpus.Gestation age) {
    return !age.known() || age.totalDays() >= EARLIEST_DAYS;
  }
}
