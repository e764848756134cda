package dev.vernix.corpus.ledger;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the notes of a stretch of support write a higher oxygen than the highest that was read as
 * its setting: {@code FiO2 28 -> 36}, {@code Optiflow 4 L since 24/10, 0.25-0.28}, a line of {@code
 * .25-.30}. Where they do, no highest oxygen is told, for it would be false.
 */
final class OxygenTalk {
  private static final String NUMBER = "(1\\.0{1,2}|0?\\.\\d{1,2}|\\d{2,3})\\s?%?";
  private static final String ON = "\\s*(?:-|–|to|up to|->|=>|→|>|/)\\s*";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:\\bFiO2|\\boxygen|\\bO2)\\b(?![^\\d\\n"
              + "]{0,24}(?:sat|target|goal|limit))[^\\d.;,\\n"
              + "]{0,24}"
              + NUMBER
              + "(?:"
              + ON
              + NUMBER
              + ")?(?:"
              + ON
              + NUMBER
              + ")?(?![\\d/])(?!\\.\\d)(?! ?(?:L|l|ml|mL|cc|min|h|wk|d|s)\\b)");
  private static final Pattern FRACTIONS =
      Pattern.compile(
          "(?<![\\d./:+])(0?\\.[2-9]\\d?)(?:" + ON + "(0?\\.[2-9]\\d?))?(?![\\d/])(?! ?[a-zA-Z%])");
  private static final Pattern SUPPORT =
      Pattern.compile(
          "(?i)\\b(?:resp|vent\\w*|SIMV|CPAP|NIPPV|HFOV|HFNC|optiflow|vapotherm|BiPAP|NCPAP|nCPAP|DuoPAP|SIPPV|PRVC|intubat\\w*|R\\b)");

  /** {@code If FiO2 > 40% will intubate}: a limit, and no oxygen given. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)(?:\\b(?:if|when|until|unless|once|should|goal|aim|consider)\\b[^.;\\n"
              + "]*|[<>\u2264\u2265]\\s*[\\d.]+)$");

  private OxygenTalk() {}

  /**
   * @param end the day on which the support ended or was last seen
   * @param told the sighting whose oxygen would be told
   */
  static boolean higher(Stay stay, SupportRun run, LocalDate end, Sighting told) {
    BigDecimal most = told.oxygen().map(SupportRun::upper).orElseThrow();
    return stay.said().stream()
        .filter(s -> s.noteDate().isAfter(run.start()) && s.noteDate().isBefore(end))
        .filter(s -> s.note().type() != NoteType.FAMILY && !stay.aboutAnother(s))
        .anyMatch(s -> s.once(OxygenTalk.class, () -> highest(s)).compareTo(most) > 0);
  }

  private static BigDecimal highest(Said s) {
    boolean breathing =
        s.sentence().section().system() == dev.vernix.corpus.BodySystem.RESPIRATORY
            || s.says(SUPPORT);
    String text = s.text();
    return highest(s.matcher(LABELLED), text)
        .max(breathing ? highest(FRACTIONS.matcher(text), text) : BigDecimal.ZERO);
  }

  /** In percent; 0 where none is written. */
  private static BigDecimal highest(Matcher m, String text) {
    var highest = BigDecimal.ZERO;
    while (m.find()) {
      if (CONDITION.matcher(text.substring(0, m.end(1))).find()) {
        continue;
      }
      for (int g = 1; g <= m.groupCount(); g++) {
        if (m.group(g) != null) {
          highest = highest.max(percent(m.group(g)));
        }
      }
    }
    return highest;
  }

  /** In percent; 0 for what no share of oxygen can be. */
  private static BigDecimal percent(String written) {
    var v = new BigDecimal(written);
    var p = v.compareTo(BigDecimal.ONE) <= 0 ? v.movePointRight(2) : v;
    boolean possible = p.intValue() >= 21 && p.compareTo(BigDecimal.valueOf(100)) <= 0;
    return possible ? p : BigDecimal.ZERO;
  }
}
