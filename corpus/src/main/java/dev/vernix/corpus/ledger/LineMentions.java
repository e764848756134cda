package dev.vernix.corpus.ledger;

import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.stay.Course;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which mentions of a line say that it lies in the infant, and which speak of another line than the
 * one before.
 *
 * <p>A line cannot be in place before it is placed: what is written in the days before is a plan.
 */
final class LineMentions {
  private static final Pattern INTENDED =
      Pattern.compile(
          "(?i)\\b(?:convert|place|insert|site|re-?site|replace|attempt|try|book|arrange|order|aim"
              + "|plans?|planned|consider|needs?|request(?:ed)?|for|await\\w*|refer\\w*|consent\\w*)\\b[^.;]{0,40}$");
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)^[^.;,]{0,12}\\b(?:next|tomorrow|tmrw|tmr|soon|when|if|kit|tray|~"
              + " ?day|planned|booked|later)\\b");
  private static final Pattern ANOTHER =
      Pattern.compile("(?i)\\b(?:new|second|2nd|third|3rd|another|replacement)\\b[^.;,()]{0,20}$");
  private static final Pattern PLACED =
      Pattern.compile("(?i)\\b(?:placed|inserted|insertion|sited|placement)\\b");

  /** How many days before the placement mentions are taken for plans. */
  private static final int BEFORE = 10;

  private LineMentions() {}

  /** The mentions of a line that is in place, put in or taken out, in order of time. */
  static List<Sighting> inPlace(List<Sighting> all) {
    var kept =
        new ArrayList<>(all.stream().filter(s -> s.cue() == Cue.STOP || !intended(s)).toList());
    kept.stream()
        .filter(LineMentions::placed)
        .findFirst()
        .ifPresent(
            p -> {
              var day = p.when().startDate();
              boolean before = kept.stream().anyMatch(s -> s.cue() == Cue.STOP && early(s, day));
              kept.removeIf(s -> !before && s.cue() == null && number(s) == 0 && early(s, day));
            });
    return kept;
  }

  private static boolean early(Sighting s, LocalDate placed) {
    var day = s.when().startDate();
    return day.isBefore(placed) && !day.isBefore(placed.minusDays(BEFORE));
  }

  /** True where the words make it another line than the one before: {@code new PICC}. */
  static boolean another(Sighting s) {
    return s.cue() != Cue.STOP && ANOTHER.matcher(before(s)).find();
  }

  /** {@code long line 2}, {@code PICC #3}: numbered by the unit, and not by its size. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s?(?:no\\.?|number|#)?\\s?([1-9])\\b(?!\\s?(?:Fr|F\\b|cm|mm|\\.\\d|/|:|x\\b|d\\b|days?|weeks?|h\\b|hours?|-))");

  /** The number of the line; 0 where none is written. */
  static int number(Sighting s) {
    var m = NUMBERED.matcher(s.said().note().text().substring(s.to(), s.said().sentence().to()));
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  /**
   * True for the mentions that begin another line: called new, or the first of its number.
   *
   * @param all the mentions of lines of one kind, in order of time
   */
  static Predicate<Sighting> renewing(List<Sighting> all) {
    var first = new LinkedHashMap<Integer, Sighting>();
    all.stream().filter(s -> number(s) > 0).forEach(s -> first.putIfAbsent(number(s), s));
    first.remove(1);
    return s ->
        another(s) && (placed(s) || !justPlaced(all, s))
            || s.cue() != Cue.STOP && s.equals(first.get(number(s)));
  }

  /** The new line of today's film is the one that was placed today or yesterday. */
  private static boolean justPlaced(List<Sighting> all, Sighting s) {
    var day = s.when().startDate();
    return all.stream()
        .filter(LineMentions::placed)
        .map(p -> p.when().startDate())
        .anyMatch(d -> !d.isAfter(day) && !d.isBefore(day.minusDays(2)));
  }

  /** False for a line that is named on one day and neither put in nor taken out. */
  static boolean certain(Course c) {
    return c.stopped()
        || !c.start().equals(c.end())
        || c.evidence().stream().anyMatch(s -> placed(s) || another(s) || number(s) > 1);
  }

  private static boolean placed(Sighting s) {
    return s.concept().id().endsWith("-placement") || s.cue() == Cue.START && s.said().says(PLACED);
  }

  private static boolean intended(Sighting s) {
    String text = s.said().note().text();
    String after = text.substring(s.to(), Math.min(s.said().sentence().to(), s.to() + 24));
    boolean plan = s.said().sentence().section().role() == Section.Role.PLAN && s.cue() == null;
    return plan || !placed(s) && INTENDED.matcher(before(s)).find() || LATER.matcher(after).find();
  }

  private static String before(Sighting s) {
    return s.said().note().text().substring(s.said().sentence().from(), s.from());
  }
}
