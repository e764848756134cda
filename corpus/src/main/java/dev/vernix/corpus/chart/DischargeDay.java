package dev.vernix.corpus.chart;

import dev.vernix.corpus.Note;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of the stay as a note tells it, where {@code patient.yaml} does not. Only a plain
 * statement of a note near the end counts: "discharged home" is also said of mothers and twins, and
 * of plans.
 */
final class DischargeDay {
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:discharged home|discharged to home|discharged from (?:the"
              + " )?(?:NICU|unit|hospital)|discharged today|home today|DISCHARGE DAY|left the"
              + " unit)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_SO =
      Pattern.compile(
          "\\b(?:mother|mom|mum|twin|sib|sibling|brother|sister|not|will|plan|planned|to"
              + " be|be|when|until|once|if|before"
              + "|possible|possibly|hopes?|hoping|tentative|anticipate[ds]?)\\b",
          Pattern.CASE_INSENSITIVE);

  private DischargeDay() {}

  /**
   * The end of the day on which a note says that the infant left, where at most {@code mostAfter}
   * notes follow.
   */
  static @Nullable LocalDateTime told(List<Note> byTime, int mostAfter) {
    for (int i = Math.max(0, byTime.size() - 1 - mostAfter); i < byTime.size(); i++) {
      Note n = byTime.get(i);
      if (n.body().lines().anyMatch(DischargeDay::tells)) {
        return n.time().toLocalDate().atTime(23, 59);
      }
    }
    return null;
  }

  private static boolean tells(String line) {
    for (String sentence : line.split("[.;] ")) {
      Matcher left = LEFT.matcher(sentence);
      if (left.find() && !NOT_SO.matcher(sentence.substring(0, left.start())).find()) {
        return true;
      }
    }
    return false;
  }
}
