package dev.vernix.corpus.chart;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the unit counts days of life, told from the notes where {@code patient.yaml} does not: each
 * note that opens with its own day of life votes, against its date and the date of birth.
 */
final class DayOfLifeBase {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\b(?:DOL|day of life)|생후|일령)\\s?#?:?\\s?(\\d{1,3})\\b(?!\\s?(?:->|-|to|/))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATED =
      Pattern.compile(
          "(?:day of birth|birth ?day|DOB)\\s?(?:is|=|counts as|counted as|:)\\s?(?:DOL|day of"
              + " life|day)\\s?([01])\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 300;
  private static final int MIN_VOTES = 2;

  private DayOfLifeBase() {}

  static Patient settle(Patient p, List<Note> notes, List<String> remarks) {
    if (p.dayOfLifeStated()) {
      return p;
    }
    int[] votes = new int[2];
    for (Note n : notes) {
      String head =
          n.text().substring(n.bodyStart(), Math.min(n.text().length(), n.bodyStart() + HEAD));
      Matcher stated = STATED.matcher(n.text());
      if (stated.find()) {
        int base = Integer.parseInt(stated.group(1));
        remarks.add(
            "patient.yaml does not say how days of life are counted; note "
                + n.name()
                + " calls the day of birth day of life "
                + base
                + ".");
        return with(p, base, true);
      }
      Matcher m = OPENING.matcher(head);
      if (m.find()) {
        long base =
            Integer.parseInt(m.group(1))
                - ChronoUnit.DAYS.between(p.born().toLocalDate(), n.time().toLocalDate());
        if (base == 0 || base == 1) {
          votes[(int) base]++;
        }
      }
    }
    int all = votes[0] + votes[1];
    int base = votes[1] > votes[0] ? 1 : 0;
    if (all >= MIN_VOTES && votes[base] * 4 >= all * 3) {
      remarks.add(
          "patient.yaml does not say how days of life are counted; "
              + votes[base]
              + " of "
              + all
              + " notes that name their day call the day of birth day of life "
              + base
              + ".");
      return with(p, base, true);
    }
    remarks.add(
        "Neither patient.yaml nor the notes say how days of life are counted; the day of birth was"
            + " taken as day of life 0.");
    return with(p, 0, false);
  }

  private static Patient with(Patient p, int base, boolean stated) {
    return new Patient(
        p.id(),
        p.name(),
        p.sex(),
        p.born(),
        p.gestation(),
        p.birthWeightGrams(),
        p.plurality(),
        p.mother(),
        p.unit(),
        base,
        stated);
  }
}
