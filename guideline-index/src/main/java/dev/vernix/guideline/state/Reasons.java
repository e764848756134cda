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
          "(?i)(?<!was |were |is |has |have |had |been |be |being |dose |doses |not |to be"
              + " )\\bgiven\\s+"
              + "(?!at\\b|by\\b|to\\b|on\\b|IV\\b|IM\\b|PO\\b|x\\b|x\\s?\\d|after\\b|before\\b|for\\b|over\\b|in\\b|via\\b|with\\b|today\\b|as\\b|once\\b|and\\b|\\d)\\p{L}");

  /** {@code 60 mL/kg per day}, {@code per protocol for feeds}: no reason. */
  private static final Pattern PER_UNIT =
      Pattern.compile(
          "(?i)per\\s+(?:day|kg|hour|h|min|minute|dose|feed|week|kilo|shift|liter|litre)\\b");

  /** {@code since yesterday}, {@code since 3 am}, {@code since full feeds}: a time, no reason. */
  private static final Pattern SINCE_WHEN =
      Pattern.compile(
          "(?i)since\\s+(?:this|that|last|yesterday|today|birth|admission|then|noon|midnight|full|start\\w*|being|the\\s+(?:morning|afternoon|night|start|weekend)|early|late|\\d|day|dol|d\\d|about|approx|\\p{L}{3,6}day|morning|shift|going|extubation|delivery|transfer|[A-Z]{2,3}\\s?\\d)");

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

  /** {@code Fed again as the film is normal}; not {@code as tolerated}, {@code as first feed}. */
  private static final Pattern AS =
      Pattern.compile(
          "(?i)(?<!same )(?<!such )(?<!well )(?<!soon )(?<!long )(?<!just )(?<!far )(?<!safe"
              + " )(?<!given )(?<!good"
              + " )\\bas\\s+(?!per\\b|charted|is\\b|they\\b|we\\b|needed|toler|tol\\b|able|planned|before|usual|ordered|above|below|well|soon|long|far|an?\\b|the\\s+first|our\\b|first|1st|prn|expected|scheduled|outp|op\\b|of\\b|if\\b|default|routine|stage|bell|I[AB]?\\b|II[AB]?\\b|III[AB]?\\b|directed|indicated|supplement|base|main|bridg|medical|documented|discussed|recommend|suggested|required|necessary|such|much|many|fast|quick|standard|part|possible|nec\\b|definite|suspected|treatment|therapy|prophyla|mono|single|additive|unit|always|safe|good|each|whole|clinical|appropriate|infection|sepsis|late|early|in\\b|for\\b|with\\b|by\\b)\\p{L}[\\p{L}\\d'/+-]*(?:\\s+[\\p{L}\\d'%<>+./-]+){2,}");

  /** {@code They have not brought the seat, so no test}. */
  private static final Pattern SO =
      Pattern.compile(
          "(?i)\\p{L}[^.;\\n"
              + "]{14,},\\s+so\\s+(?:no\\b|not\\b|will\\b|cannot\\b|can't\\b|unable|deferred|held|skip\\w*|left)");

  /** How long after the plan a later note may still give its reason. */
  private static final int LATER_HOURS = 72;

  private Reasons() {}

  /** Behind the words that go against a recommendation, a colon or a dash and a clause. */
  private static final Pattern COLON =
      Pattern.compile(
          "(?i)[^.;:\\n"
              + "]{0,32}?(?::|\\s[-–—])\\s+(?!n/a|none\\b|no\\b|not\\b|defer\\w*|if\\b|stop\\b|start\\b|cont\\w*|will\\b|would\\b|can\\b|may\\b|plan\\w*|wait\\w*|watch\\w*|monitor\\w*|observ\\w*|call\\b|repeat\\w*|recheck\\w*|review\\w*|reassess\\w*|keep\\b|give\\b|consider\\w*)\\p{L}[\\p{L}\\d'+<>/.-]*(?:[\\s,]+[\\p{L}\\d'+<>/.-]+){2,}");

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
        && reading.places(said).stream().anyMatch(p -> terms.contains(p.term()));
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
