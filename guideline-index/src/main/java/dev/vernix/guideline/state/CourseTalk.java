package dev.vernix.guideline.state;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note says of the course of antibiotics without naming them: {@code Cx neg, well. Stop,
 * cannula out}, {@code keep going}, {@code -> 7 d}, {@code fourteen days all the same}.
 *
 * <p>Such words are of the course where the care that the note spoke of last before them is
 * antibiotics or infection, and no other.
 */
final class CourseTalk {
  /** Behind a bare verb nothing may stand that it would have as its object. */
  private static final String ALONE =
      "(?=\\s*(?:$|[.;,)&+?]|at\\b|after\\b|if\\b|when\\b|once\\b|today\\b|tonight\\b|now\\b|tomorrow\\b|tmrw\\b|all\\b|both\\b|them\\b|it\\b|by\\b|as\\b|here\\b|there\\b|regardless\\b|anyway\\b|unless\\b|because\\b|since\\b|and\\s+(?:refeed|home|watch|observe|go)\\b|to\\s+(?:d|day)\\s?\\d|till\\b|until\\b|for\\s+(?:now|a\\s+full|the\\s+full|\\d)|pending\\b))";

  private static final String OPENS =
      "(?:^|[.;,:(]\\s*|\\b(?:so|then|and|hence|therefore|thus|will|can|to|we|thereafter|may|must|just|still|plan|but)\\s+(?:we\\s+|to\\s+|can\\s+|will\\s+|just\\s+)?|[>→]\\s*)";

  private static final Pattern STOP =
      Pattern.compile(
          "(?i)"
              + OPENS
              + "((?:all\\s+|both\\s+|everything\\s+|drugs\\s+|it\\s+)?(?:to\\s+|can\\s+|be\\s+)*stop(?:ped|ping|s)?|d/?c'?d|discontinue[d]?|cease[d]?|finish(?:ed|es)?|call(?:ed|ing)?\\s+it\\s+(?:off|a\\s+day))"
              + ALONE
              + "|\\b((?:both|all|everything|drugs?)\\s+(?:drugs\\s+|agents\\s+|to\\s+(?:come\\s+)?)?off)\\b");

  private static final Pattern GO_ON =
      Pattern.compile(
          "(?i)"
              + OPENS
              + "(keep(?:ing)?\\s+(?:it\\s+|them\\s+)?going|carr(?:y|ies|ying)\\s+on|press(?:ing)?\\s+on|continu(?:e|es|ing)|cont|go(?:ing)?\\s+on|crack\\s+on|run(?:s|ning)?\\s+on|on\\s+(?=to\\s+(?:d|day)\\s?\\d)|see\\s+it\\s+through)"
              + ALONE);

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?<![\\d.,/])(?<!\\b(?:day|after|over|last|past|within|every|each|in|at|than|not|next|first|since|DOL|d|for\\s+the|by|born)\\s)"
              + "(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-one)\\s?-?(d(?:ays?)?|/7|wks?|weeks?|/52)(?![\\p{Alpha}\\d])"
              + "(?!\\s*(?:ago|old|of\\s+(?:age|life|feeds)|since|free|clean|later|back|event|in\\b(?!\\s+(?:all|total))|out\\b|into\\b|post|corrected|PMA|with(?:out)?\\b|off\\b|[;,]?\\s*(?:review|look)))");

  /** {@code BCx final no growth 5 d}: for so long the culture was watched. */
  private static final Pattern CULTURE_TIME =
      Pattern.compile(
          "(?i)\\b(?:no\\s+growth|ng(?:td)?|neg\\w*|sterile|final\\w*|clear|incubat\\w*)\\b[^.;,\\n"
              + "]{0,16}$");

  private static final Pattern TO_DAY =
      Pattern.compile(
          "(?i)(?:\\b(?:to|till|til|until|through|thru)|[>→])\\s*(?:day|d)\\s?(\\d{1,2})(?!\\d|\\s?/|\\s*%)");

  private static final Pattern TO_DATE =
      Pattern.compile(
          "(?i)\\b(?:to|till|til|until|through|thru|finish\\w*|stop\\w*|end\\w*|off|last\\s+(?:day|dose)|complet\\w*)\\s+(?:on\\s+|by\\s+|is\\s+)?(\\d{1,2})/(\\d{1,2})(?![\\d/]|\\s?(?:mL|mg|h\\b))"
              + "|\\b(?:finish\\w*|stop\\w*|end\\w*|off|last\\s+(?:day|dose)|complet\\w*)\\s+(today|tonight|tmrw|tomorrow)\\b");

  private static final Set<String> OF_COURSE =
      Set.of(
          "antibiotics",
          "abx-stop",
          "abx-continue",
          "blood-culture",
          "culture-blood",
          "crp",
          "sepsis",
          "bacteraemia",
          "one-gent-dose",
          "lp-done",
          "culture-csf",
          "focus");

  private static final Set<String> OF_OTHER =
      Set.of(
          "feeds",
          "npo",
          "parenteral-nutrition",
          "caffeine",
          "bolus",
          "inotrope",
          "kangaroo-care",
          "acid-suppression",
          "probiotic",
          "indomethacin",
          "systemic-steroid",
          "antifungal",
          "vaccines",
          "car-seat",
          "nirsevimab",
          "decompression",
          "event-countdown",
          "serial-films",
          "eos-calculator",
          "discharge",
          "iap",
          "nec-past");

  private static final Set<Kind> CARE =
      Set.of(Kind.DRUG, Kind.VACCINE, Kind.RESPIRATORY_SUPPORT, Kind.PROCEDURE);

  /** A date written without its year is one of the next days. */
  private static final int AHEAD_DAYS = 45;

  private CourseTalk() {}

  /** Words found bare, by the term that they stand for. */
  record Bare(String term, int from, int to) {}

  /** Bare words of stopping and of going on. */
  static List<Bare> words(Reading reading, Said said) {
    var found = new ArrayList<Bare>();
    find(STOP, "abx-stop", reading, said, found);
    find(GO_ON, "abx-continue", reading, said, found);
    return found;
  }

  private static void find(
      Pattern pattern, String term, Reading reading, Said said, List<Bare> found) {
    if (!said.maySay(pattern)) {
      return;
    }
    var m = matcher(pattern, said);
    while (m.find()) {
      int group = m.group(1) == null ? 2 : 1;
      if (ofCourse(reading, said, m.start(group))) {
        found.add(new Bare(term, m.start(group), m.end(group)));
      }
    }
  }

  /** A length that stands alone. */
  static List<Reading.Measured> lengths(Reading reading, Said said) {
    var found = new ArrayList<Reading.Measured>();
    for (Pattern pattern : List.of(LENGTH, TO_DAY)) {
      var m = matcher(pattern, said);
      while (m.find()) {
        String before = said.note().text().substring(said.sentence().from(), m.start(1));
        if (ofCourse(reading, said, m.start(1)) && !CULTURE_TIME.matcher(before).find()) {
          double n = Numbers.parse(m.group(1));
          String unit = pattern == TO_DAY ? "d" : m.group(2);
          double days = unit.toLowerCase(java.util.Locale.ROOT).matches("w.*|/52") ? n * 7 : n;
          var whom = Stances.of(said, m.start(1), m.end(1)).whom();
          found.add(new Reading.Measured(said, m.start(1), m.end(), days, days, whom));
        }
      }
    }
    return found;
  }

  /** The day on which the course is to end, as a date or {@code tomorrow}. */
  static Optional<LocalDate> end(Reading reading, Said said) {
    var m = matcher(TO_DATE, said);
    LocalDate noted = said.noteDate();
    while (m.find()) {
      if (!ofCourse(reading, said, m.start())) {
        continue;
      }
      if (m.group(3) != null) {
        boolean next = m.group(3).matches("(?i)tmrw|tomorrow");
        return Optional.of(next ? noted.plusDays(1) : noted);
      }
      int a = Integer.parseInt(m.group(1));
      int b = Integer.parseInt(m.group(2));
      var date = ahead(noted, a, b).or(() -> ahead(noted, b, a));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> ahead(LocalDate noted, int day, int month) {
    try {
      LocalDate date = LocalDate.of(noted.getYear(), month, day);
      LocalDate next = date.isBefore(noted) ? date.plusYears(1) : date;
      return next.isAfter(noted.plusDays(AHEAD_DAYS)) ? Optional.empty() : Optional.of(next);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Matcher matcher(Pattern pattern, Said said) {
    return pattern
        .matcher(said.note().text())
        .region(said.sentence().from(), said.sentence().to())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }

  /** The care spoken of last before is antibiotics or infection. */
  static boolean ofCourse(Reading reading, Said said, int at) {
    var note = reading.said(said.note());
    int last = -1;
    boolean course = false;
    for (int i = note.indexOf(said); i >= 0 && last < 0; i--) {
      Said s = note.get(i);
      var places = reading.places(s);
      for (Place p : places) {
        boolean own = OF_COURSE.contains(p.term());
        if (p.from() < at && p.from() >= last && (own || OF_OTHER.contains(p.term()))) {
          course = own || course && p.from() == last;
          last = p.from();
        }
      }
      for (var f : s.sentence().findings()) {
        int from = f.mention().from();
        if (from < at
            && from > last
            && CARE.contains(f.concept().kind())
            && places.stream().noneMatch(p -> p.from() == from && OF_COURSE.contains(p.term()))) {
          course = false;
          last = from;
        }
      }
    }
    return course;
  }
}
