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
    NONE
  }

  private static final PhraseTable<Sort> WORDS =
      PhraseTable.load(Reasons.class, "reasons.tsv", Sort::valueOf);

  /** {@code given} as a reason, not as what was done: {@code given his low platelets}. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)(?<!was |were |is |been |be |being |dose |doses |not |to be )\\bgiven\\s+"
              + "(?!at\\b|by\\b|to\\b|on\\b|without\\b|despite\\b|regardless\\b|anyway\\b|first\\b|stat\\b|empiric\\w*|per\\b|daily\\b|twice\\b|every\\b|immediately\\b|promptly\\b|already\\b|within\\b|or\\b|so\\b|but\\b|IV\\b|IM\\b|PO\\b|x\\b|after\\b|before\\b|for\\b|over\\b|in\\b|via\\b|with\\b|today\\b|as\\b|once\\b|and\\b|\\d)\\p{L}");

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
  private static final Pattern DATE = Pattern.compile("\\d2/2|.2/2(?:/\\d|\\d)");

  /** A talk with the family by itself is no reason. */
  private static final Pattern WITH_FAMILY =
      Pattern.compile(
          "(?i)(?:d/w|discussed with|agreed with|after discussion with|following discussion"
              + " with)\\s+(?:mom|mum|mother|dad|father|parents?|family|both)\\b(?![^.;\\n"
              + "]{0,30}\\b(?:declin|refus|wish|want|request|prefer))");

  /** How long after the plan a later note may still give its reason. */
  private static final int LATER_HOURS = 72;

  /** Behind a colon the plan itself stands this near. */
  private static final int OPENING = 10;

  private Reasons() {}

  /** Behind the words that go against a recommendation, a colon or a dash and a clause. */
  private static final Pattern COLON =
      Pattern.compile(
          "(?i)[^.;:\\n"
              + "]{0,32}?(?::|\\s[-–—]|=)\\s+()(?!n/a|none\\b|no\\b|not\\b|defer\\w*|if\\b|stop\\b|start\\b|cont\\w*)\\p{L}[\\p{L}\\d'+<>/.-]*(?:[\\s,(]+[\\p{L}\\d'+<>/.-]+){2,}");

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
    for (Place p : search.places) {
      var colon = COLON.matcher(p.said().note().text()).region(p.to(), p.said().sentence().to());
      if (colon.lookingAt()
          && hits(p.said()).stream().noneMatch(h -> h.value() == Sort.NONE)
          && !orders(reading, search.about, p.said(), colon.start(1), colon.end())
          && !names(reading, search.noReasons, p.said())) {
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
      Said s = said.get(i);
      if (names(reading, search.noReasons, s)) {
        continue;
      }
      if (judged && names(reading, search.reasons, s)) {
        return Optional.of(s);
      }
      boolean own =
          judged && search.decided.contains(s.span()) || infants(reading, search.about, s);
      if (own && gives(s)) {
        return Optional.of(s);
      }
      if (own && i + 1 < said.size() && opens(said.get(i + 1))) {
        return Optional.of(said.get(i + 1));
      }
    }
    return Optional.empty();
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

  private static boolean infants(Reading reading, List<String> terms, Said said) {
    return reading.places(said).stream()
        .anyMatch(p -> terms.contains(p.term()) && p.of(Experiencer.INFANT));
  }

  private static boolean names(Reading reading, List<String> terms, Said said) {
    return !terms.isEmpty()
        && reading.places(said).stream().anyMatch(p -> terms.contains(p.term()));
  }

  private static boolean gives(Said said) {
    String text = said.note().text();
    int to = said.sentence().to();
    if (hits(said).stream().anyMatch(h -> h.value() == Sort.NONE)) {
      return false;
    }
    return GIVEN.matcher(said.text()).find()
        || AS.matcher(said.text()).find()
        || hits(said).stream()
            .anyMatch(
                h ->
                    h.value() == Sort.ALONE
                        || followed(text, h.to(), to)
                            && !WITH_FAMILY.matcher(text).region(h.from(), to).lookingAt()
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
    return !hits.isEmpty() && hits.getFirst().from() - said.sentence().from() <= 2 && gives(said);
  }

  private static List<PhraseTable.Hit<Sort>> hits(Said said) {
    return new ArrayList<>(
        WORDS.find(said.note().text(), said.sentence().from(), said.sentence().to()));
  }
}
