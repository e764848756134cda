package dev.vernix.corpus.ledger;

import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Sighting;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words about respiratory support say what the infant was on when they were written, or
 * what was over, or neither: a plan, a risk, a look back, a talk with parents.
 */
final class SupportTalk {
  /** Words of a sentence that looks back or sets a goal: it says no support of its day. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:risks?(?: factors?)?|criteria|or home|history of|hx"
              + " of|h/o|previously|ventilated (?:twice|x ?\\d|once)|passed in|sats? in|trial"
              + " of|had been|(?:air|oxygen|O2|RA) (?:reduction"
              + " )?(?:test|challenge|trial)|reduction test|last"
              + " (?:a/b|apn\\w+|brady\\w*|event|desat\\w*|spell))\\b");

  /** Notes that tell parents or tell of them; a support named there dates nothing. */
  private static final Set<NoteType> TALK = EnumSet.of(NoteType.FAMILY, NoteType.SOCIAL_WORK);

  private static final Pattern FLOW =
      Pattern.compile(
          "(?i)\\d ?(?:L|LPM|litres?|liters?|cc)\\b|\\d ?mL/min|\\b(?:in|on) (?:oxygen|O2)\\b");

  /** Extracorporeal support is believed only where a cannula or a pump is spoken of. */
  private static final Pattern ON_PUMP =
      Pattern.compile(
          "(?i)\\bcannulat(?:ed|ion)\\b|\\b(?:on|onto|to|remains on) (?:V[AV][- ])?ECMO\\b|\\bECMO"
              + " (?:day|run|flow|hour|circuit flow)\\b|\\bdecannulat");

  private static final Pattern NO_PUMP =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|if|criteria|team|aware|consider\\w*|discuss\\w*|candidate|standby|stand-by|transfer|consent\\w*|avoid\\w*|call|asked|indication|eligib\\w*|capable)\\b");

  /** Between what was changed and what it was changed to there are fewer characters than these. */
  private static final int CLOSE = 58;

  private SupportTalk() {}

  static boolean inUse(Sighting s) {
    if (TALK.contains(s.said().note().type()) || elsewhere(s) || disowned(s)) {
      return false;
    }
    return switch (s.concept().id()) {
      case "supplemental-oxygen" -> flowing(s);
      case "ecmo" -> s.said().says(ON_PUMP) && !s.said().says(NO_PUMP);
      default -> true;
    };
  }

  /**
   * {@code On low flow 0.2 L/min, fails air trial}: what stands behind the settings changes none.
   */
  private static boolean elsewhere(Sighting s) {
    if (!s.said().says(ELSEWHERE)) {
      return false;
    }
    boolean set = s.frame() instanceof Frame.Support f && !f.settings().isEmpty();
    return !(set && s.said().once(ELSEWHERE, () -> first(s)) >= s.to());
  }

  private static int first(Sighting s) {
    var m = s.said().matcher(ELSEWHERE);
    return s.said().sentence().from() + (m.find() ? m.start() : 0);
  }

  /** In brackets that say of themselves that they no longer hold. */
  private static boolean disowned(Sighting s) {
    if (!s.said().says(WRONG)) {
      return false;
    }
    String text = s.said().text();
    int at = s.from() - s.said().sentence().from();
    int open = text.lastIndexOf('(', at);
    int close = text.indexOf(')', at);
    return open >= 0
        && close > at
        && text.lastIndexOf(')', at) < open
        && WRONG.matcher(text.substring(open, close)).find();
  }

  private static final Pattern WRONG =
      Pattern.compile(
          "(?i)\\b(?:out of date|outdated|old|wrong|error|incorrect|superseded|not current)\\b");

  /**
   * {@code Oxygen:} heads a line and {@code home oxygen} is ordered ahead; oxygen is in use where a
   * flow is written, or where the infant is in it.
   */
  private static boolean flowing(Sighting s) {
    String note = s.said().note().text();
    boolean heads = s.to() < note.length() && note.charAt(s.to()) == ':';
    boolean home = note.regionMatches(true, s.from(), "home", 0, 4);
    return !heads
        && (!home || s.said().note().type() == NoteType.DISCHARGE_PLANNING)
        && s.said().says(FLOW);
  }

  /** Said to be over, or named as what was changed from. */
  static boolean left(Sighting s) {
    // "Off all respiratory support and in air": what stopped is the support, not the air.
    boolean air = s.concept().id().equals("room-air");
    boolean stops = s.cue() == Cue.STOP && !air && !anotherStops(s) && !inItsPlace(s);
    if (s.cue() == Cue.RESOLVED || stops) {
      return true;
    }
    String text = s.said().note().text();
    return s.said().findingsPast(s.to()).stream()
        .map(f -> f.mention())
        .takeWhile(m -> m.from() - s.to() < CLOSE)
        .filter(m -> m.from() >= s.to() && !m.concept().equals(s.concept()))
        .filter(m -> RespiratoryTimeline.isSupport(m.concept().id()))
        .findFirst()
        .map(m -> text.substring(s.to(), m.from()))
        .map(SupportTalk::changesTo)
        .orElse(false);
  }

  /**
   * {@code Off HFNC, low flow NC 0.1 L at 13:30}: the one with settings came in place of the other.
   */
  private static boolean inItsPlace(Sighting s) {
    String text = s.said().note().text();
    return s.frame() instanceof Frame.Support f
        && !f.settings().isEmpty()
        && s.said().sentence().findings().stream()
            .map(x -> x.mention())
            .filter(m -> m.to() <= s.from() && s.from() - m.to() < 12)
            .filter(m -> RespiratoryTimeline.isSupport(m.concept().id()))
            .filter(m -> !m.concept().equals(s.concept()))
            .anyMatch(m -> IN_PLACE.matcher(text.substring(m.to(), s.from())).matches());
  }

  private static final Pattern IN_PLACE =
      Pattern.compile("(?i)\\s*[,;:/-]*\\s*(?:(?:now|then|on|onto|placed on)\\s*){0,2}");

  /** {@code HFNC 4 L, .30, off iNO x2d}: it is the drug behind the comma that stopped. */
  private static boolean anotherStops(Sighting s) {
    String text = s.said().note().text();
    return s.frame() instanceof Frame.Support f
        && !f.settings().isEmpty()
        && s.said().findingsPast(s.to()).stream()
            .filter(x -> x.mention().from() >= s.to())
            .filter(x -> x.concept().kind() != Kind.RESPIRATORY_SUPPORT)
            .anyMatch(
                x ->
                    x.mention().from() - s.to() < 40
                        && OFF.matcher(text.substring(s.to(), x.mention().from())).find());
  }

  private static final Pattern OFF =
      Pattern.compile("(?i)[,;(]\\s*(?:off|stopped|no longer on)\\s*$");

  private static boolean changesTo(String between) {
    String b = " " + between.toLowerCase(Locale.ROOT) + " ";
    return b.contains(" to ") || b.contains("->") || b.contains("→");
  }
}
