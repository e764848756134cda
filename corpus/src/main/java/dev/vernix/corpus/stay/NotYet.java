package dev.vernix.corpus.stay;

import java.util.regex.Pattern;

/**
 * Words right behind a drug, or before a list of drugs, by which its name says nothing of a dose
 * given that day: {@code Sytron 1 mL OD from 6 wk}, {@code start MVI at full feeds}, {@code mag
 * effect}, {@code vitamin D covered by the multivitamin}, {@code STOPPED: amp; gent}.
 */
final class NotYet {
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)^(?:\\s*(?:\\d[\\d.,]*\\s?(?:mL|mg|mcg|units?|IU|mmol|drops?)(?:/kg)?(?:/d(?:ay)?|/dose)?|PO|NG|OG|IV|OD|BD|TDS|QDS|daily|once"
              + " daily|od|bd|qd|BID|TID|q ?\\d{1,2} ?h|each))*\\s*,?\\s*\\(?(?:not"
              + " (?:before|until|to start)|from (?:about )?\\d{1,2}"
              + " ?(?:wks?|weeks?|days?|months?)\\b|from (?:discharge|full feeds|term)\\b|(?:to"
              + " )?(?:start|begin|commence)(?:s|ing)?,? (?:when|once|at|on full|after|from"
              + " \\d{1,2} (?:wk|week|day))|(?:when|once|after|at) (?:on |at |reaches |tolerating"
              + " )?(?:full (?:enteral )?feeds|full volume|\\d{2,3} ?mL/kg|\\d{1,2}"
              + " ?(?:wks?|weeks))|at full feeds?)");

  /** {@code caffeine was discontinued today at 33 weeks}: told as done, whatever the age. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:was|were|been|today|yesterday|stopped|discontinued|d/?c'?d|ceased|given|last"
              + " dose)\\b");

  private static final Pattern NAMED_ONLY =
      Pattern.compile(
          "(?i)^(?:['’]s)?\\s?(?:effects?\\b|levels?"
              + " (?:to|if|when|before)\\b|(?:\\d[\\d.,]*\\s?(?:units?|IU|mg|mcg)? ?)?(?:is"
              + " |already |being )?(?:covered|provided|supplied|contained|included)"
              + " (?:by|in|with)\\b)");
  private static final Pattern STOPPED_LIST =
      Pattern.compile("(?im)^\\W{0,3}(?:stopped|discontinued|ceased|completed|finished)\\s*:");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\b(?:covered|provided|supplied|contained|included) (?:by|in|with)\\s+(?:the )?$");

  private NotYet() {}

  static boolean of(Said said, int from, int to) {
    String text = said.note().text();
    int end = Math.min(said.sentence().to(), to + 60);
    String after = text.substring(to, Math.max(to, end));
    String own = text.substring(Math.min(from, to), to);
    boolean later = LATER.matcher(after).find() || LATER.matcher(name(own) + after).find();
    return later && !DONE.matcher(after).find()
        || NAMED_ONLY.matcher(after).find()
        || WITHIN.matcher(text.substring(Math.max(said.sentence().from(), from - 20), from)).find()
        || listed(said, from);
  }

  /** No list goes on for longer. */
  private static final int LONGEST_LIST = 1000;

  private static boolean listed(Said said, int from) {
    String text = said.note().text();
    if (!said.onceOfNote(STOPPED_LIST, () -> STOPPED_LIST.matcher(text).find())) {
      return false;
    }
    int line = from + 1;
    int first = Math.max(0, from - LONGEST_LIST);
    while (line > first && text.charAt(line - 1) != '\n') {
      line--;
    }
    return line <= from
        && (line > first || line == 0)
        && STOPPED_LIST.matcher(text.substring(line, from)).find();
  }

  /** What an order holds behind the drug's name: {@code 1 mL OD}. */
  private static String name(String order) {
    int i = 0;
    while (i < order.length() && !Character.isDigit(order.charAt(i))) {
      i++;
    }
    return order.substring(i);
  }
}
