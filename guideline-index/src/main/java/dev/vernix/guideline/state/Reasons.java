package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the reason that a note, the judged one or a later one, gives for going against a
 * recommendation.
 *
 * <p>A reason stands in a sentence that decided the verdict, in the one behind it where that opens
 * with a word of reason, or in any sentence that names what the recommendation is about.
 */
public final class Reasons {
  private enum Sort {
    BEFORE,
    ALONE,
    /** No reason, whatever stands beside it. */
    NONE,
    /** The note owns that it departs from what is usual: why stands in what follows. */
    NORM
  }

  private static final PhraseTable<Sort> WORDS =
      PhraseTable.load(Reasons.class, "reasons.tsv", Sort::valueOf);

  /** {@code given} as a reason, not as what was done: {@code given his low platelets}. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)(?<!was |were |is |has |have |had |been |be |being |dose |doses |not |to be"
              + " )\\bgiven\\s+"
              + "(?!at\\b|by\\b|to\\b|on\\b|without\\b|despite\\b|regardless\\b|anyway\\b|first\\b|stat\\b|empiric\\w*|per\\b|daily\\b|twice\\b|every\\b|immediately\\b|promptly\\b|already\\b|within\\b|or\\b|so\\b|but\\b|IV\\b|IM\\b|PO\\b|x\\b|x\\s?\\d|after\\b|before\\b|for\\b|over\\b|in\\b|via\\b|with\\b|today\\b|as\\b|once\\b|and\\b|too\\b|also\\b|again\\b|both\\b|only\\b|overnight\\b|yesterday\\b|instead\\b|\\d)\\p{L}");

  /** {@code as colonised with ESBL}, not {@code as planned} nor {@code as first line}. */
  private static final Pattern AS =
      Pattern.compile(
          "(?i)(?<!\\bas \\p{L}{2,12}"
              + " )(?<!\\b(?:same|such|well|soon|long|far|much|good|treat|treated|known|used|counted|counts|count|starts?|described|considered|regarded|labelled|graded|recorded|documented|charted|ordered|continue|continues|cont|serve|serves|just|exactly|listed|working|given|taken|tagged|flagged|read|reported|managed|presents?|be|is|was)"
              + " )\\bas\\s+(?!\\p{L}+\\s+as\\b|definitive|is\\b|was\\b|under\\b|below\\b|started|ESPGHAN|WHO\\b|AAP\\b|AGA\\b|NICE\\b|guideline|recommended|advised|necessary|agreed|described|shown|seen|reported|given|adequate|negative|positive|stable|planned|plan\\b|ordered|per\\b|above|well\\b|before|needed|tolerated|charted|usual|always|soon|long|prn|follows|documented|discussed|an?\\b|the\\b|first|second|required|directed|stated|noted|expected|able|outpatient|inpatient|opposed|if\\b|though|such|below|scheduled|prescribed|appropriate|indicated|possible|much|many|good|part|ward|routine|initial|empiric|monotherapy|single|standard|default|cover|treatment|therapy|prophyla|sole|only|main|our\\b|my\\b|RF|risk|red\\b|IV\\b|PO\\b|IM\\b|bolus|infusion|one\\b|two\\b|dual|stat\\b|adjunct|we\\b|in\\b|at\\b|on\\b|of\\b|for\\b|to\\b|and\\b|previous|prior|last|yesterday|today|mild|unit|local|normal|nil|gest|baby\\s+(?:is\\s+)?(?:well|fine|looks)|(?:s?he|infant)\\s+(?:is\\s+)?(?:well|fine|looks)|looks|asymptomatic|clinically\\s+well|team|attending|consultant|policy|protocol|culture[-"
              + " ]negative|sepsis)\\p{L}[\\p{L}'-]*");

  /** {@code 60 mL/kg per day}, {@code per protocol for feeds}: no reason. */
  private static final Pattern PER_UNIT =
      Pattern.compile(
          "(?i)per\\s+(?:day|kg|hour|h|min|minute|dose|feed|week|kilo|shift|liter|litre)\\b");

  /** {@code since yesterday}, {@code since 3 am}, {@code since full feeds}: a time, no reason. */
  private static final Pattern SINCE_WHEN =
      Pattern.compile(
          "(?i)since\\s+(?:this|that|last|yesterday|today|birth|admission|then|noon|midnight|full|start\\w*|being|the\\s+(?:morning|afternoon|night|start|weekend)|early|late|\\d|day|dol|d\\d|about|approx|\\p{L}{3,6}day|morning|shift|going|extubation|delivery|transfer|(?-i:[A-Z][a-z]{2}\\s?\\d))");

  /** {@code b/c} is a blood culture as often as a reason: only a clause makes it one. */
  private static final Pattern BLOOD_CULTURE =
      Pattern.compile(
          "(?i)b/?c(?!\\s+(?:of|he|she|it|baby|babe|infant|pt|we|they|mom|mum|mother|parents?|family|the|there|his|her|still|too|so|not|on|unable|unstable|plts?|platelets?|ELBW|VLBW|prem\\w*|[a-z]+\\s+(?:is|was|has|had|are|were)\\b))");

  /** {@code line out 22/2/26} names a day. */
  private static final Pattern DATE =
      Pattern.compile("\\d2/2|.2/2(?:/\\d|\\d|\\s*(?:bottles?|sets?|cx|cultures?|pos))");

  /** {@code 10 d rather than 14: all lines failed}. */
  private static final Pattern RATHER =
      Pattern.compile(
          "(?i)\\b(?:rather than|instead of|not(?=\\s+(?:for\\s+)?\\d))\\s+[^.;:\\n"
              + "]{1,24}?(?::|\\s[-–—])\\s+(?!n/a|none\\b|no\\b|not\\b|if\\b|stop\\b|start\\b|cont\\w*)\\p{L}[\\p{L}\\d'+<>/.-]*(?:[\\s,]+[\\p{L}\\d'+<>/.-]+){2,}");

  /** {@code held bc no access}: in small letters it is no blood culture. */
  private static final Pattern BC =
      Pattern.compile(
          "(?<![\\p{L}/])(?:bc|cos|coz)\\s+(?!neg|ng|pos|sent|drawn|done|at\\b|on\\b|is\\b|no"
              + " growth|pending|result)\\p{L}+\\s+\\p{L}");

  /** {@code Because X is short we use Y}: the reason for what its own sentence goes on to say. */
  private static final Pattern OWN_CLAUSE =
      Pattern.compile(
          "(?i)(?:\\bwe\\s+(?:are|will|were|have|did|do|use|gave|chose|started|plan)\\b|,\\s+(?:we|he|she|it|the|a|an)\\s)");

  /** Right before words that would be a reason if they were not denied. */
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:no|not|without|denies|free of)\\s+(?:\\w+\\s+){0,2}$");

  /** A term that begins so is itself the reason, though a negation before it reaches it. */
  private static final Pattern OPENING_WORD =
      Pattern.compile("(?i)(?:as|because|since|due|given|for|while|with)\\b");

  /** Told to or agreed with the family, which is courtesy and no reason. */
  private static final Pattern FAMILY_TOLD =
      Pattern.compile(
          "(?i)(?:d/w|discuss\\w+\\s+with|after\\s+(?:discussion|talking)\\s+with|agreed\\s+with|following\\s+discussion\\s+with)\\s+(?:the\\s+|both\\s+)?(?:mom|mum|mother|dad|father|parents?|family|MOB|FOB)\\b(?![^.;\\n"
              + "]{0,40}\\b(?:declin|refus|request|prefer|wish|want|opt|ask))");

  /** Words that name a habit or a liking: {@code because that's what this unit does}. */
  private static final Pattern HABIT =
      Pattern.compile(
          "(?i)[^.;\\n"
              + "]{0,40}?\\b(?:always|habit|custom|tradition|routine\\w*|(?:unit|ward|our|local|house|my)\\s+(?:rule|policy|way|practice|preference|custom|habit|norm)|what\\s+(?:this|the|our|we|I)\\b[^.;\\n"
              + "]{0,24}?\\b(?:do|does|did|like)|how\\s+(?:we|I|it)\\b|(?:I|we|they|he|she|attending|consultant|boss|fellow|reg|registrar|senior|team)\\s+(?:likes?|prefers?|wants?\\s+(?:it|them)|don't\\s+like|always)|feels?\\s+(?:safer|better|right)|convenien\\w*|easier|simpler|tidier|no\\s+(?:particular|special|real)\\s+reason)\\b");

  /** {@code b/c not taken}: a culture, not a reason. */
  private static final Pattern CULTURE_NOT =
      Pattern.compile(
          "(?i)b/?c\\s+(?:was\\s+|were\\s+)?(?:not|never|wasn't|isn't)\\s+(?:yet\\s+)?(?:taken|sent|done|drawn|obtained|collected|needed)");

  /** {@code They have not brought the seat, so no test}. */
  private static final Pattern SO =
      Pattern.compile(
          "(?i)\\p{L}[^.;\\n"
              + "]{14,},\\s+so\\s+(?:no\\b|not\\b|will\\b|cannot\\b|can't\\b|unable|deferred|held|skip\\w*|left)");

  /** How long after the plan a later note may still give its reason. */
  private static final int LATER_HOURS = 72;

  /** Behind a colon the plan itself stands this near. */
  private static final int OPENING = 10;

  /** What opens the reason of a departure that the note owns, and three words of it. */
  private static final Pattern WHY =
      Pattern.compile(
          "(?i)(?::|;|\\s[-–—]|,?\\s(?:but|as|so|because|b/?c|since|due\\s+to|given|while)\\b)\\s+(?:\\S+\\s+){2,}\\S+");

  private Reasons() {}

  /** Behind the words that go against a recommendation, a colon or a dash and a clause. */
  private static final Pattern COLON =
      Pattern.compile(
          "(?i)[^.;:\\n"
              + "]{0,32}?(?::|\\s[-–—]|=)\\s+()(?!n/a|none\\b|no\\b|not\\b|defer\\w*|if\\b|stop\\b|start\\b|cont\\w*|will\\b|would\\b|can\\b|may\\b|plan\\w*|wait\\w*|watch\\w*|monitor\\w*|observ\\w*|call\\b|repeat\\w*|recheck\\w*|review\\w*|reassess\\w*|keep\\b|give\\b|consider\\w*|hold\\w*|held\\b|delay\\w*|leave\\b|until\\b|till\\b|once\\b|when\\b|skip\\w*|push\\b|put\\b|never\\b|nobody\\b)\\p{L}[\\p{L}\\d'+<>/.-]*(?:[\\s,(]+[\\p{L}\\d'+<>/.-]+){2,}");

  /**
   * Where a reason is looked for.
   *
   * @param about terms that the recommendation is about
   * @param reasons terms whose sentences give a reason without a word of reason
   * @param noReasons terms whose sentences give none
   * @param decided sentences that decided the verdict
   * @param places words of the note that decided it
   */
  public record Search(
      List<String> about,
      List<String> reasons,
      List<String> noReasons,
      List<Span> decided,
      List<Place> places) {}

  /** The sentence that gives the reason, in the note or a later one; empty where none does. */
  public static Optional<Said> find(Reading reading, Note note, Search search) {
    var places = new ArrayList<>(search.places);
    for (String term : search.about) {
      reading.places(term).stream()
          .filter(p -> p.said().note().name().equals(note.name()) && p.stance().against())
          .filter(p -> p.of(Experiencer.INFANT) && !p.stale())
          .forEach(places::add);
    }
    for (Place p : places) {
      var colon = COLON.matcher(p.said().note().text());
      if (colon.region(p.to(), p.said().sentence().to()).lookingAt()
          && hits(p.said()).stream().noneMatch(h -> h.value() == Sort.NONE)
          && !orders(reading, search.about, p.said(), colon.start(1), colon.end())
          && !names(reading, search.noReasons, p.said())
          && !again(reading, search.about, p.said(), p.to(), colon.end())) {
        return Optional.of(p.said());
      }
    }
    for (Note n : reading.chart().notes()) {
      if (!n.time().isBefore(note.time())
          && !n.time().isAfter(note.time().plusHours(LATER_HOURS))) {
        var found = in(reading, n, n.name().equals(note.name()), search);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Said> in(Reading reading, Note n, boolean judged, Search search) {
    var said = reading.said(n);
    for (int i = 0; i < said.size(); i++) {
      var departs = departs(reading, said, i, judged, search);
      if (departs.isPresent()) {
        return departs;
      }
      Said s = said.get(i);
      if (names(reading, search.noReasons, s)) {
        continue;
      }
      if (judged && holds(reading, search.reasons, s)) {
        return Optional.of(s);
      }
      boolean own = own(reading, s, judged, search);
      if (own && gives(s)) {
        return Optional.of(s);
      }
      if (own && i + 1 < said.size() && opens(said.get(i + 1))) {
        return Optional.of(said.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean own(Reading reading, Said s, boolean judged, Search search) {
    return judged && search.decided.contains(s.span()) || infants(reading, search.about, s);
  }

  /**
   * {@code Which we don't normally do: sample lost}; {@code Not what we'd do in sepsis, but this is
   * vasa praevia}: the departure is owned beside the plan, and why it was made follows.
   */
  private static Optional<Said> departs(
      Reading reading, List<Said> said, int i, boolean judged, Search search) {
    Said s = said.get(i);
    boolean own = own(reading, s, judged, search);
    for (var hit : hits(s)) {
      if (hit.value() == Sort.NORM
          && (own
              || i > 0 && own(reading, said.get(i - 1), judged, search)
              || i + 1 < said.size() && own(reading, said.get(i + 1), judged, search))) {
        if (WHY.matcher(s.note().text())
            .region(s.sentence().from(), s.sentence().to())
            .results()
            .anyMatch(w -> w.end() > hit.from())) {
          return Optional.of(s);
        }
        if (i + 1 < said.size() && tells(said.get(i + 1))) {
          return Optional.of(said.get(i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Said said) {
    return said.text().split("\\s+").length >= 4
        && hits(said).stream().noneMatch(h -> h.value() == Sort.NONE);
  }

  /** {@code treat as outpatient: oral amoxicillin}: what follows is the plan itself. */
  private static boolean orders(Reading reading, List<String> about, Said said, int from, int to) {
    return reading.places(said).stream()
        .anyMatch(
            p ->
                p.from() >= from
                    && p.from() < from + OPENING
                    && p.to() <= to
                    && about.contains(p.term())
                    && p.stance().firm());
  }

  /** Where behind a colon the thing itself follows: {@code RSV: nirsevimab 100 mg}. */
  private static final int NEXT = 6;

  /**
   * Behind the colon the same is said again: {@code no contrast study - malrotation not sought}.
   */
  private static boolean again(Reading reading, List<String> about, Said said, int from, int to) {
    return reading.places(said).stream()
        .anyMatch(
            p ->
                about.contains(p.term())
                    && p.from() >= from
                    && p.from() < (p.stance().against() ? to : Math.min(to, from + NEXT)));
  }

  private static boolean infants(Reading reading, List<String> terms, Said said) {
    return reading.places(said).stream()
        .anyMatch(p -> terms.contains(p.term()) && p.of(Experiencer.INFANT));
  }

  private static boolean names(Reading reading, List<String> terms, Said said) {
    return !terms.isEmpty()
        && reading.places(said).stream()
            .anyMatch(
                p ->
                    terms.contains(p.term())
                        && (p.stance() != Stance.NEGATED
                            || OPENING_WORD
                                .matcher(said.note().text())
                                .region(p.from(), p.to())
                                .lookingAt()));
  }

  /** Names one of the terms, and does not say that it is not so: {@code no bleeding}. */
  private static boolean holds(Reading reading, List<String> terms, Said said) {
    return !terms.isEmpty()
        && reading.places(said).stream()
            .anyMatch(
                p ->
                    terms.contains(p.term())
                        && !DENIED
                            .matcher(said.note().text().substring(said.sentence().from(), p.from()))
                            .find());
  }

  private static boolean gives(Said said) {
    String text = said.note().text();
    int to = said.sentence().to();
    if (hits(said).stream().anyMatch(h -> h.value() == Sort.NONE)) {
      return false;
    }
    return GIVEN.matcher(said.text()).find()
        || RATHER.matcher(said.text()).find()
        || BC.matcher(said.text()).find()
        || AS.matcher(said.text()).find()
        || SO.matcher(said.text()).find()
        || hits(said).stream()
            .anyMatch(
                h ->
                    h.value() == Sort.ALONE
                        || followed(text, h.to(), to)
                            && !FAMILY_TOLD.matcher(text).region(h.from(), to).lookingAt()
                            && !CULTURE_NOT.matcher(text).region(h.from(), to).lookingAt()
                            && !HABIT.matcher(text).region(h.to(), to).lookingAt()
                            && !BLOOD_CULTURE.matcher(text).region(h.from(), to).lookingAt()
                            && !DATE.matcher(text).region(Math.max(0, h.from() - 1), to).lookingAt()
                            && !PER_UNIT.matcher(text).region(h.from(), to).lookingAt()
                            && !SINCE_WHEN.matcher(text).region(h.from(), to).lookingAt());
  }

  private static boolean followed(String text, int from, int to) {
    return text.substring(from, to).chars().filter(Character::isLetter).limit(3).count() == 3;
  }

  private static boolean opens(Said said) {
    var hits = hits(said);
    return !hits.isEmpty()
        && hits.getFirst().from() - said.sentence().from() <= 2
        && !OWN_CLAUSE.matcher(said.text()).find()
        && gives(said);
  }

  private static List<PhraseTable.Hit<Sort>> hits(Said said) {
    return new ArrayList<>(
        WORDS.find(said.note().text(), said.sentence().from(), said.sentence().to()));
  }
}
