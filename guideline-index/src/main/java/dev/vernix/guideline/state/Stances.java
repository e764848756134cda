package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.Assertion;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Standing;
import dev.vernix.corpus.reading.TargetReader;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence says of some of its words, and of whom.
 *
 * <p>The corpus's context machine says whether they are negated, possible, planned or past; the
 * words of {@code stances.tsv} tell a firm plan from one under a condition or only considered.
 */
final class Stances {
  private static final PhraseTable<Sort> WORDS =
      PhraseTable.load(Stances.class, "stances.tsv", Sort::valueOf);

  /** How far before the words a cue may stand, and behind them. */
  private static final int BEFORE = 90;

  private static final int BEHIND = 60;
  private static final int NEAR = 32;

  /** What is given in labour is the mother's. */
  private static final Pattern INTRAPARTUM =
      Pattern.compile(
          "(?i)\\b(?:IAP|intrapartum|in lab(?:ou)?r|PTD|prior to (?:del\\w*|birth)|before"
              + " (?:del\\w*|birth)|latency|\\d+\\s?(?:min|h|hrs?|hours?)"
              + " (?:prior|before|earlier)|(?:born|deliver(?:y|ed)|birth|N?SVD|VD|del)\\s*(?:at|@)?\\s*\\d{1,2}[:h]?\\d{2})\\b");

  /** Mother's own milk, which is no mother. */
  private static final Pattern MILK = Pattern.compile("\\bMOM\\b");

  /** {@code BCx neg at 48 h, abx stopped}: a result denies nothing that stands behind it. */
  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b(?:no|nil)"
              + " growth\\b|\\bneg(?:ative)?\\s+(?:blood\\s+)?(?:cx|cultures?|bcx|bc|b/c)\\b|\\b(?:cx|cxs|bcxs?|b/?cs?|cultures?|cults?|lp|csf|crps?|gbs|swabs?|screen|ucx|pcr|films?|kub|axr|results?|bloods)[\\s-]+(?:(?:is|was|are|were|remains?|still|now|so"
              + " far|x\\s?\\d)\\s+)*(?:neg(?:ative)?|clear|normal)\\b|\\bneg(?:ative)?(?=\\s+(?:x|at|@|for|to|so"
              + " far|after|by|final)?\\s*\\d)");

  /** Words of no meaning, as long. */
  private static String plain(java.util.regex.MatchResult m) {
    return "r".repeat(m.group().length());
  }

  /** Denies the growth and nothing behind it. */
  private static final Pattern NO_GROWTH = Pattern.compile("(?i)\\b(?:no|nil) growth\\b");

  /** {@code watch and wait}: the words are no doubt but what is done. */
  private static final Pattern WATCH = Pattern.compile("(?i)^(?:watch|observ|monitor)\\w*");

  /** {@code ampicillin completed}: the words themselves say that it is over. */
  private static final Pattern ENDED = Pattern.compile("(?i)\\b(?:completed?|finished)\\b");

  private static final Pattern STARTS =
      Pattern.compile("(?i)\\b(?:start\\w*|begin|began|so|therefore|baby|infant)\\b");
  private static final int INTRAPARTUM_REACH = 28;
  private static final int INTRAPARTUM_BEHIND = 44;

  /** {@code PCN 90 min prior, so inadequate}: before birth, though birth is not named. */
  private static final Pattern PRIOR =
      Pattern.compile(
          "(?i)[^.;:\\n"
              + "]{0,44}?\\d\\s?(?:min|mins|h|hr|hrs|hours?)\\s+(?:prior|earlier|before|ahead)\\b");

  private static final Pattern MATERNAL_TALK =
      Pattern.compile(
          "(?i)\\b(?:GBS|IAP|ROM|ruptur\\w*|adequate|inadequate|prophyla\\w*|labou?r\\w*)\\b");

  /** {@code Amp/gent started for inadequate IAP}: what is given to the infant for its sake. */
  private static final Pattern APART =
      Pattern.compile(
          "(?i)\\b(?:start\\w*|begun|began|for|because|due|since|as|despite|if|per|after|baby|infant)\\b|[;.]\\s|->|:");

  /** {@code Mother colonised so start ampicillin}: behind it the infant is spoken of again. */
  private static final Pattern TURNED_TO_INFANT =
      Pattern.compile(
          "(?i)(?:\\b(?:so|therefore|thus|hence|will|plan)\\b|->|=>|→)(?!\\s+(?:she|her|mother|mom|mum|got|was|received)\\b)[^.;\\n"
              + "]{0,30}$|\\p{IsHangul}(?:으로|이므로|때문에|여서|라서|하여)\\s(?![^.;\\n"
              + "]{0,12}(?:분만|진통))[^.;\\n"
              + "]{0,30}$");

  /** {@code vanc switched to nafcillin}, {@code narrow vanc to oxacillin}: the first is stopped. */
  private static final Pattern SWITCHED_BEHIND =
      Pattern.compile(
          "(?i)^(?:\\s*[/+&]\\s*\\w+)?\\s*(?:was |is |has been |being |to be"
              + " )?(?:switched|changed|narrowed|converted|transitioned|de-?escalated|swapped|replaced|substituted)\\s+(?:to|by|with|for|over)\\b"
              + "|^\\s*(?:변경|교체)");

  private static final Pattern SWITCH_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:switch\\w*|chang\\w*|narrow\\w*|convert\\w*|swap\\w*|replac\\w*|de-?escalat\\w*)\\s+(?:from\\s+|the\\s+|IV\\s+)*$");

  private static final Pattern TO_ANOTHER =
      Pattern.compile(
          "(?i)^(?:\\s*[/+&]\\s*\\w+)?\\s*(?:(?:to|for|with|by|into)\\s+\\p{L}|->|=>|→|>)");

  /** A drug is left for another. */
  private static boolean switched(Said said, int from, int to) {
    String text = said.note().text();
    String behind = text.substring(to, said.sentence().to());
    return SWITCHED_BEHIND.matcher(behind).find()
        || TO_ANOTHER.matcher(behind).find()
            && SWITCH_BEFORE.matcher(text.substring(said.sentence().from(), from)).find();
  }

  /** {@code FHx deafness: swab, abx in}: a history of the family ends at its colon. */
  private static final Pattern HISTORY =
      Pattern.compile("(?i)\\b(?:FHx?|family\\s+h(?:x|istory))\\b[^:.;]*:");

  /** {@code No antibiotics despite preterm labour}: what stands behind is so. */
  private static final Pattern DESPITE =
      Pattern.compile(
          "(?i)\\b(?:despite|in spite of|even"
              + " though|although|notwithstanding)\\b(?:(?!\\b(?:no|not|without|neg\\w*)\\b)[^.;,\\n"
              + "]){0,40}$");

  /** What parts a thing from a condition behind it: {@code surgery following: would operate if}. */
  private static final Pattern PART =
      Pattern.compile(",|: |\\(| – | - |(?i:\\b(?:and )?then\\b|\\bwith plan\\b)");

  /** {@code q6h and prn}: more often than that under a condition. */
  private static final Pattern BESIDES = Pattern.compile("(?i)(?:[+&]|\\band)\\s*$");

  /** Behind the words these tell how long, and are no condition: {@code NPO until films clear}. */
  private static final Set<String> LASTING =
      Set.of("until", "till", "pending", "as long as", "so long as");

  /** {@code amp/gent pending 48 h culture} lasts; {@code consult pending ultrasound} waits. */
  private static final Pattern AWAITED =
      Pattern.compile(
          "(?i)\\s+(?:[^\\s.;,]+\\s+){0,4}(?:b?cx|bc|cultures?|cult|labs?|crp|cbc|results?|sensitivit\\w*|path\\w*)\\b");

  /** {@code Discussed X, decided against}; {@code H2 blocker talked through: not starting one}. */
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?i)^[^.;\\n"
              + "]{0,48}?(?:[:,–(-]|\\bbut\\b|\\band\\b|->|=>)\\s*(?:(?:we|team|all|they|family|parents|staff|ID|surgery|surgeons)\\s+)?(?:have\\s+)?"
              + "(?:decided\\s+(?:against|not)|elected\\s+not|opted\\s+(?:against|not)|chose\\s+not|agreed\\s+not|prefer\\s+not|against\\b|not\\s+(?:starting|start|to\\s+start|giving|using|going|doing|needed|indicated|at\\s+this|for\\s+now|today|keen|pursuing|given|done|now|warranted|recommended|required)|will\\s+not|won't|would\\s+not|no\\s+(?:plan|need|indication|for\\s+now)|declined|refused|held\\s+off|hold\\s+off|not\\s+to\\b)");

  /** {@code Donor milk offered twice, parents decline}: what was offered is not wanted. */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "(?i)^[^.\\n"
              + "]{0,60}?\\b(?:offer\\w*|discuss\\w*|recommend\\w*|propos\\w*|suggest\\w*|advis\\w*|counsel\\w*|consent|talked|raised|explain\\w*|brought"
              + " up)\\b[^.\\n"
              + "]{0,90}?\\b(?:declin\\w*|refus\\w*|sa(?:id|ys?)\\s+no\\b|do(?:es)?\\s?n[o']t\\s+want|(?:not|n't)\\s+(?:want|keen|agree|consent)\\w*|opted\\s+(?:out|against)|turned\\s+(?:it\\s+|this\\s+)?down|withheld\\s+consent|prefers?\\s+not|rejected|against\\s+it)\\b");

  /** A course that goes on to its end: {@code continue vanc to complete 14 d}. */
  private static final Pattern TO_END =
      Pattern.compile(
          "(?i)^[\\s/+&\\p{L}]{0,24}?\\b(?:to|will|and)\\s+(?:complete|finish|total)\\b|^\\s*(?:x\\s*\\d|for\\s+(?:a\\s+)?(?:total|full))");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\b(?:continu(?:e|es|ed|ing)|cont|carry(?:ing)?\\s+on|keep|kept|remains?|stays?)\\s+(?:on\\s+|with\\s+|the\\s+|IV\\s+|current\\s+)*$");

  private static final Pattern TURN =
      Pattern.compile("(?i): |=>|->|→|,? (?:so|thus|hence|therefore|then|but now|now) ");

  private static final Pattern DENIES =
      Pattern.compile("(?i)\\b(?:no|not|without|neg\\w*|denies|absent)\\b");

  /** Before a condition that governs what follows its comma. */
  private static final Pattern OPENS =
      Pattern.compile("(?i)(?:[:>,(–-]|\\b(?:and|but|so|would|will|plan|only|even))\\s*$");

  /** {@code pneumatosis, free air 모두 없음}: a list denied by its last word. */
  private static final Pattern ALL_NONE =
      Pattern.compile("^[\\p{Alnum}\\s,/·()-]{0,90}?(?:모두|전부)\\s*(?:없|음성)");

  /** {@code continue until off oxygen}: what ends is what is waited for. */
  private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|till?|once|when|while)\\b");

  private static final Pattern ONLY =
      Pattern.compile("(?i)\\s*\\b(?:only|alone|persist\\w*|confirmed|is present|unchanged)\\b");

  /** {@code surgical team not informed}, {@code film has not yet been repeated}. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\s*(?:\\b(?:was|were|is|are|has|have|had|team|still)\\s+)*\\bnot\\s+(?:yet\\s+)?(?:been\\s+|being\\s+|to"
              + " be\\s+)?"
              + "(?!exclud|keen|concern|impress|convinc|worr|interest|surpris|ruled|resol|improv|chang|clear|stop|discont|held|delay|defer|settl|respon|wean|incr|decr|progress|toler|need)"
              + "\\p{L}{2,}(?:ed|en|wn|ne|nt|ld|ng|ught)\\b");

  /** Behind a comma or bracket another thing is spoken of. */
  private static final Pattern ANOTHER = Pattern.compile("[,)]\\s*\\p{L}");

  private static final Set<String> WHEN =
      Set.of(
          "due",
          "today",
          "tomorrow",
          "was",
          "is",
          "were",
          "are",
          "been",
          "has",
          "have",
          "this",
          "am",
          "pm",
          "tonight",
          "yesterday",
          "now",
          "again",
          "still",
          "scheduled",
          "planned");

  /** Korean denies behind what it denies. */
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  /** Words that are themselves a stop: what stops behind them is another thing. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?i)\\b(?:stop\\w*|d/?c(?:'?d)?|discontinu\\w*|ceas\\w*|off|held|hold\\w*)\\b");

  /** {@code asked each round can we stop}: the review itself goes on. */
  private static final Pattern REVIEW =
      Pattern.compile("(?i)(?:review|re-?assess|re-?look|re-?view|look|ask|question|decid)\\w*");

  /** {@code nil orally}, {@code stays nil}: the words are an order. */
  private static final Pattern NIL = Pattern.compile("(?i)(?:\\p{L}+\\s+)?(?:nil|nothing)\\b");

  /** Where a mother's section comes to speak of the infant. */
  private static final Pattern BABY =
      Pattern.compile(
          "(?:^|[.;\\n"
              + "])\\s*(?i:baby|infant|newborn|neonate|pt|he|she|on"
              + " exam\\w*|o/e|delivered|born)\\b");

  private static final Pattern MOTHERLY =
      Pattern.compile(
          "(?i)\\b(?:mother\\w*|mom|mum|mat|maternal\\w*|labou?r|IAP|PTD|GBS|ROM|pregnan\\w*|prenatal|antenatal)\\b");

  /** Negations of what follows them alone. */
  private static final Set<String> BARE =
      Set.of(
          "no",
          "not",
          "without",
          "w/o",
          "w/out",
          "against",
          "instead of",
          "in place of",
          "rather than",
          "never",
          "chosen over",
          "preferred over",
          "preferred to",
          "favoured over",
          "favored over",
          "used over",
          "selected over",
          "picked over",
          "nor",
          "did not",
          "didn't",
          "had no",
          "has no",
          "have no",
          "got no",
          "gave no",
          "made no",
          "no mention of",
          "would not",
          "wouldn't",
          "minus",
          "sans",
          "no point in",
          "aren't",
          "isn't");

  /** {@code dose held, level at 48 h}: what was held stands before the comma. */
  private static final Pattern CLOSED = Pattern.compile("\\s*[,;]");

  /** {@code LP considered but not felt to be indicated}. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)^\\s+(?:was |were |is |being |again )?(?:considered|discussed|debated|mooted|thought"
              + " about|talked through|weighed|entertained)\\b[^.\\n"
              + "]{0,60}?(?:\\bbut\\b|\\bso\\b|\\band\\b|[;:,–-]|->)\\s*(?:\\w+\\s+)?(?:(?:was"
              + " |were |is"
              + " )?not\\s+(?:felt|thought|deemed|judged|believed|start\\w*|given|done|needed|indicated|required|warranted|pursued|ordered|sent|offered|to\\b)|declined|deferred|decided"
              + " against|against\\b|held off)");

  /** {@code stop if negative (preterm labour)}: what stands in brackets is told, not asked. */
  private static final Pattern OPENED = Pattern.compile("\\([^)]*$");

  private static final Pattern OWN_OBJECT =
      Pattern.compile(
          "(?i)\\s+(?:the\\s+|next\\s+|this\\s+|2nd\\s+|second\\s+)*(?:doses?|gent\\w*|abx|antibiotics?|feeds?)\\b(?!\\s+(?:and|for|until))");

  private static final Pattern HELD_IF =
      Pattern.compile(
          "(?i)\\s+(?:it\\s+|dose\\s+|next\\s+(?:dose\\s+)?)?(?:if|when|for|should)\\b");

  private enum Sort {
    IF,
    MAYBE,
    DOUBT,
    DEFER
  }

  private Stances() {}

  /** What is said and of whom. */
  record Seen(Stance stance, Experiencer whom) {}

  /** Reads some words of a sentence, which may be one of its findings. */
  static Seen of(Said said, int from, int to) {
    if (against(said, from, to)) {
      return new Seen(
          conditional(said, from, to)
              ? Stance.CONDITIONAL
              : near(said, from, Sort.MAYBE) ? Stance.CONSIDERED : Stance.AFFIRMED,
          whom(said, Experiencer.INFANT, from, to));
    }
    var finding =
        said.sentence().findings().stream()
            .filter(f -> f.mention().from() == from && f.mention().to() == to)
            .findFirst();
    if (ALL_NONE.matcher(said.note().text()).region(to, said.sentence().to()).find()) {
      return new Seen(Stance.NEGATED, whom(said, Experiencer.INFANT, from, to));
    }
    String rest = said.note().text().substring(to, said.sentence().to());
    if (near(said, from, Sort.MAYBE) && DECIDED.matcher(rest).find()
        || WEIGHED.matcher(rest).find()) {
      return new Seen(Stance.NEGATED, whom(said, Experiencer.INFANT, from, to));
    }
    if (UNWANTED.matcher(said.note().text()).region(to, said.sentence().to()).find()) {
      return new Seen(Stance.NEGATED, whom(said, Experiencer.INFANT, from, to));
    }
    if (Omissions.of(said, from, to)) {
      boolean under = conditionBefore(said, clauseStart(said, said.sentence().from(), from), from);
      return new Seen(
          under ? Stance.CONDITIONAL : Stance.NEGATED, whom(said, Experiencer.INFANT, from, to));
    }
    if (EXPLAINED.matcher(said.note().text().substring(to, said.sentence().to())).find()) {
      return new Seen(Stance.NEGATED, whom(said, Experiencer.INFANT, from, to));
    }
    if (near(said, from, Sort.DOUBT)) {
      return new Seen(Stance.POSSIBLE, whom(said, Experiencer.INFANT, from, to));
    }
    Seen seen =
        finding
            .map(f -> asked(f.concept().kind(), known(said, f.assertion(), from, to)))
            .orElseGet(() -> unknown(said, from, to));
    Stance stance =
        seen.stance == Stance.NEGATED
                && DESPITE
                    .matcher(said.note().text().substring(said.sentence().from(), from))
                    .find()
            ? Stance.AFFIRMED
            : seen.stance;
    return new Seen(stance, whom(said, seen.whom, from, to));
  }

  /** {@code no labour}, {@code parents not updated}: the words are themselves the negation. */
  private static boolean against(Said said, int from, int to) {
    boolean nil = NIL.matcher(said.note().text()).region(from, to).lookingAt();
    return (nil
            || WORDS.find(said.note().text(), from, to).stream()
                .anyMatch(h -> h.value() == Sort.DEFER))
        && said.sentence().findings().stream()
            .noneMatch(f -> f.mention().from() == from && f.mention().to() == to);
  }

  private static Experiencer whom(Said said, Experiencer read, int from, int to) {
    var role = said.sentence().section().role();
    if (read == Experiencer.INFANT && intrapartum(said, from, to)) {
      return Experiencer.MOTHER;
    }
    if (read == Experiencer.MOTHER
        && role != Section.Role.MATERNAL
        && !intrapartum(said, from, to)
        && TURNED_TO_INFANT
            .matcher(said.note().text().substring(said.sentence().from(), from))
            .find()) {
      return Experiencer.INFANT;
    }
    if (sibling(said, from) || OtherBaby.named(said, from)) {
      return Experiencer.SIBLING;
    }
    if (read == Experiencer.MOTHER && role == Section.Role.MATERNAL && turned(said)) {
      return Experiencer.INFANT;
    }
    if (read == Experiencer.OTHER
        && HISTORY.matcher(said.note().text()).region(said.sentence().from(), from).find()) {
      return Experiencer.INFANT;
    }
    return read == Experiencer.INFANT && role == Section.Role.MATERNAL && !turned(said)
        ? Experiencer.MOTHER
        : read == Experiencer.INFANT && role == Section.Role.FAMILY_HISTORY
            ? Experiencer.OTHER
            : read;
  }

  /** Words of labour stand near, and neither a start nor a reason parts them from these. */
  private static boolean intrapartum(Said said, int from, int to) {
    String text = said.note().text();
    int start = Math.max(said.sentence().from(), from - INTRAPARTUM_REACH);
    int end = Math.min(said.sentence().to(), to + INTRAPARTUM_BEHIND);
    if (STARTS.matcher(text).region(start, from).find()) {
      return false;
    }
    if (PRIOR.matcher(text).region(to, said.sentence().to()).lookingAt()
        && MATERNAL_TALK.matcher(said.text()).find()) {
      return true;
    }
    if (INTRAPARTUM.matcher(text).region(start, to).find()) {
      return true;
    }
    var behind = INTRAPARTUM.matcher(text).region(to, end);
    return behind.find() && !APART.matcher(text.substring(to, behind.start())).find();
  }

  /** {@code 첫째는 NEC} in the chart of the second twin, and the other way round. */
  private static boolean sibling(Said said, int from) {
    String text = said.note().text();
    int first = text.indexOf("첫째");
    int second = text.indexOf("둘째");
    if (first < 0 || second < 0) {
      return false;
    }
    String other = second < first ? "첫째" : "둘째";
    String own = second < first ? "둘째" : "첫째";
    String before = text.substring(said.sentence().from(), from);
    return before.lastIndexOf(other) > before.lastIndexOf(own);
  }

  /** The mother's section has come to the infant by this sentence, which names no mother. */
  private static boolean turned(Said said) {
    String heading = said.sentence().section().heading();
    String text = said.note().text();
    int head = heading.isEmpty() ? -1 : text.lastIndexOf(heading, said.sentence().from());
    int end = head + heading.length();
    if (MOTHERLY.matcher(said.text()).find()) {
      return false;
    }
    boolean headed = head >= 0 && end < text.length() && ":\n-".indexOf(text.charAt(end)) >= 0;
    return !headed || BABY.matcher(text.substring(end, said.sentence().to())).find();
  }

  /** {@code LP?} asks whether to do it. */
  private static Seen asked(Kind kind, Seen seen) {
    return seen.stance == Stance.POSSIBLE && (kind == Kind.PROCEDURE || kind == Kind.IMAGING)
        ? new Seen(Stance.CONSIDERED, seen.whom)
        : seen;
  }

  private static Seen known(Said said, Assertion a, int from, int to) {
    Stance stance =
        switch (a.status()) {
          case PRESENT -> a.change() == Change.RESOLVED ? Stance.PAST : affirmed(said, from, to);
          case ABSENT ->
              a.change() != Change.STOPPED && a.change() != Change.HELD && apart(said, from, to)
                  ? Stance.AFFIRMED
                  : a.change() != Change.STOPPED
                          && a.change() != Change.HELD
                          && behindColon(said, from)
                      ? affirmed(said, from, to)
                      : a.change() == Change.STOPPED && goesOn(said, from, to)
                          ? Stance.AFFIRMED
                          : a.change() == Change.STOPPED || a.change() == Change.HELD
                              ? Stance.STOPPED
                              : put(said, from);
          case POSSIBLE -> deferred(said, from, to) ? put(said, from) : Stance.POSSIBLE;
          case PLANNED -> planned(said, from, to);
          case HISTORICAL -> Stance.PAST;
        };
    return new Seen(stance, a.experiencer());
  }

  private static Seen unknown(Said said, int from, int to) {
    int start = said.sentence().from();
    String text =
        MILK.matcher(said.note().text().substring(start, said.sentence().to())).replaceAll("EBM");
    text =
        RESULT.matcher(text.substring(0, from - start)).replaceAll(Stances::plain)
            + text.substring(from - start);
    Standing s = TargetReader.read(text, from - start, to - start);
    int item = text.lastIndexOf(", ", from - start);
    if (s.negated() && behindColon(said, from)) {
      return new Seen(affirmed(said, from, to), s.experiencer());
    }
    if (s.negated()
        && item >= 0
        && text.substring(from - start, to - start).chars().anyMatch(Character::isDigit)) {
      // "no advance x24h, KUB q12h": behind a comma an order with its number is one of its own
      s =
          TargetReader.read(
              text.substring(item + 2), from - start - item - 2, to - start - item - 2);
    }
    Stance stance =
        s.hypothetical()
            ? planned(said, from, to)
            : s.negated() || deferred(said, from, to)
                ? Stance.NEGATED
                : s.possible() && !WATCH.matcher(text.substring(from - start, to - start)).find()
                    ? Stance.POSSIBLE
                    : s.historical()
                            && !ENDED.matcher(text.substring(from - start, to - start)).find()
                        ? Stance.PAST
                        : affirmed(said, from, to);
    return new Seen(stance, s.experiencer());
  }

  /** Said to be so: unless a stop, a condition or a doubt governs it. */
  private static Stance affirmed(Said said, int from, int to) {
    if (switched(said, from, to)) {
      return Stance.STOPPED;
    }
    if (deferred(said, from, to)) {
      return put(said, from);
    }
    boolean stop =
        STOP.matcher(said.note().text()).region(from, to).find()
            || REVIEW.matcher(said.note().text()).region(from, to).lookingAt();
    Optional<Cue> cue =
        said.governing(
                from,
                to,
                c ->
                    c.to() <= from
                        || !stop
                            && c.from() >= to
                            && !comma(said, to, c.from())
                            && !TURN.matcher(said.note().text().substring(to, c.from())).find()
                            && !UNTIL.matcher(said.note().text()).region(to, c.from()).find())
            .map(PhraseTable.Hit::value);
    if (cue.filter(c -> c == Cue.STOP).isPresent() && !goesOn(said, from, to)) {
      return conditional(said, from, to) ? Stance.CONDITIONAL : Stance.STOPPED;
    }
    if (cue.filter(c -> c == Cue.NOT_DONE).isPresent()) {
      return Stance.STOPPED;
    }
    if (conditional(said, from, to)) {
      return Stance.CONDITIONAL;
    }
    return near(said, from, Sort.MAYBE) ? Stance.CONSIDERED : Stance.AFFIRMED;
  }

  /** Denied, or under the condition that something else is: {@code if no response, dopamine}. */
  private static Stance put(Said said, int from) {
    return conditionBefore(said, clauseStart(said, said.sentence().from(), from), from)
        ? Stance.CONDITIONAL
        : Stance.NEGATED;
  }

  /**
   * {@code NEC IIA (pneumatosis), surgery not told}: what is denied stands behind the bracket;
   * {@code no shock, pneumatosis only}: it is the one thing that is there.
   */
  private static boolean apart(Said said, int from, int to) {
    String text = said.note().text();
    if (ONLY.matcher(text).region(to, said.sentence().to()).lookingAt()) {
      return true;
    }
    return to < said.sentence().to()
        && text.charAt(to) == ')'
        && !DENIES.matcher(text.substring(said.sentence().from(), from)).find();
  }

  /** {@code No PVG: pneumatosis}: what stands behind the colon is not what was denied. */
  private static boolean behindColon(Said said, int from) {
    String before = said.note().text().substring(said.sentence().from(), from);
    var turn = TURN.matcher(before);
    int last = -1;
    while (turn.find()) {
      last = turn.start();
    }
    return last > 0
        && DENIES.matcher(before.substring(0, last)).find()
        && !DENIES.matcher(before.substring(last)).find();
  }

  private static boolean goesOn(Said said, int from, int to) {
    String text = said.note().text();
    return TO_END.matcher(text.substring(to, said.sentence().to())).find()
        || GOES_ON
            .matcher(text.substring(Math.max(said.sentence().from(), from - 30), from))
            .find();
  }

  /** {@code NBM, NG suction, benpen stopped}: behind a comma another thing is stopped. */
  private static boolean comma(Said said, int from, int to) {
    return said.note().text().substring(from, to).indexOf(',') >= 0;
  }

  private static Stance planned(Said said, int from, int to) {
    if (deferred(said, from, to)) {
      return put(said, from);
    }
    if (conditional(said, from, to)) {
      return Stance.CONDITIONAL;
    }
    return near(said, from, Sort.MAYBE) ? Stance.CONSIDERED : Stance.PLANNED;
  }

  /** An {@code if} of the same clause, before the words or close behind them. */
  private static boolean conditional(Said said, int from, int to) {
    int start = clauseStart(said, Math.max(said.sentence().from(), from - BEFORE), from);
    int end = clauseEnd(said, to, Math.min(said.sentence().to(), to + BEHIND));
    String behind = said.note().text().substring(to, end);
    var part = PART.matcher(behind);
    return conditionBefore(said, start, from)
        || WORDS.find(said.note().text(), to, part.find() ? to + part.start() : end).stream()
            .anyMatch(
                h ->
                    h.value() == Sort.IF
                        && !lasts(said, h)
                        && !BESIDES.matcher(said.note().text().substring(to, h.from())).find());
  }

  /**
   * A condition before the words: {@code if worse, call}; not one that closed the item before
   * theirs: {@code stop if negative, KUB q8h}.
   */
  private static boolean lasts(Said said, PhraseTable.Hit<Sort> hit) {
    String word = word(said, hit);
    return LASTING.contains(word)
        && (!word.equals("pending")
            || AWAITED
                .matcher(said.note().text())
                .region(hit.to(), said.sentence().to())
                .lookingAt());
  }

  private static boolean conditionBefore(Said said, int start, int from) {
    String text = said.note().text();
    return start < from
        && WORDS.find(text, start, from).stream()
            .filter(h -> h.value() == Sort.IF)
            .anyMatch(
                h ->
                    text.substring(h.to(), from).indexOf(',') < 0
                            && !OPENED.matcher(text.substring(h.to(), from)).find()
                        || text.substring(start, h.from()).strip().isEmpty()
                        || OPENS.matcher(text.substring(start, h.from())).find());
  }

  private static boolean near(Said said, int from, Sort sort) {
    int start = clauseStart(said, Math.max(said.sentence().from(), from - NEAR), from);
    return has(said, start, from, sort);
  }

  /** {@code granular lucency RLQ is stool}: what is seen is told to be something harmless. */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?i)^[^.;:,\\n"
              + "]{0,24}?(?:\\b(?:is|was|are|were|felt\\s+to\\s+be|thought\\s+to\\s+be|likely|prob\\w*|looks?\\s+like|c/w|represents?|favou?r(?:ed)?|=)\\s+|=\\s*)(?:just\\s+|only\\s+|likely\\s+|all\\s+|simply\\s+)*(?:stool|fa?ec\\w+|artefact\\w*|artifact\\w*|swallowed|maternal\\b|from\\s+(?:a\\s+)?fissure|a?\\s?fissure|normal\\s+variant|positional|skin\\s?fold|motion|meconium)");

  /** Words against it right before or right behind it. */
  private static boolean deferred(Said said, int from, int to) {
    int start = clauseStart(said, Math.max(said.sentence().from(), from - 24), from);
    var before =
        WORDS.find(said.note().text(), start, from).stream()
            .filter(h -> h.value() == Sort.DEFER || h.value() == Sort.IF)
            .toList();
    if (!before.isEmpty()
        && before.getLast().value() == Sort.DEFER
        && !(bare(said, before.getLast())
            && said.note().text().substring(before.getLast().to(), from).indexOf(',') >= 0)
        && !CLOSED.matcher(said.note().text()).region(before.getLast().to(), from).lookingAt()
        && !NO_GROWTH.matcher(said.note().text()).region(before.getLast().from(), from).lookingAt()
        && !HANGUL.matcher(word(said, before.getLast())).find()
        && words(said, before.getLast().to(), from) <= 3
        && !TURN.matcher(said.note().text().substring(before.getLast().to(), from)).find()) {
      return true;
    }
    int end = clauseEnd(said, to, Math.min(said.sentence().to(), to + 28));
    if (UNDONE.matcher(said.note().text()).region(to, said.sentence().to()).lookingAt()) {
      return true;
    }
    return WORDS.find(said.note().text(), to, end).stream()
        .anyMatch(
            h ->
                h.value() == Sort.DEFER
                    && !bare(said, h)
                    && content(said, to, h.from()) <= 1
                    && !ownClause(said, to, h)
                    && !ANOTHER.matcher(said.note().text().substring(to, h.from())).find());
  }

  /** {@code trough before the second dose, hold if above 2; level 2.6: omit dose}. */
  private static boolean ownClause(Said said, int to, PhraseTable.Hit<Sort> h) {
    String text = said.note().text();
    String between = text.substring(to, h.from());
    return OWN_OBJECT.matcher(text).region(h.to(), said.sentence().to()).lookingAt()
        || between.indexOf(':') >= 0 && words(said, to, h.from()) > 0
        || between.indexOf(',') >= 0 && words(said, to, h.from()) > 0
        || between.indexOf(',') >= 0
            && HELD_IF.matcher(text).region(h.to(), said.sentence().to()).lookingAt();
  }

  /** {@code not} and {@code no} speak of what follows them. */
  private static boolean bare(Said said, PhraseTable.Hit<Sort> h) {
    return BARE.contains(word(said, h));
  }

  private static String word(Said said, PhraseTable.Hit<Sort> h) {
    return said.note().text().substring(h.from(), h.to()).toLowerCase(java.util.Locale.ROOT);
  }

  /** Words between, but for those that say when: {@code ROP exam due today postponed}. */
  private static int content(Said said, int from, int to) {
    return from >= to
        ? 0
        : (int)
            Phrase.words(said.note().text(), from, to).stream()
                .filter(w -> !WHEN.contains(w.text()))
                .count();
  }

  private static int words(Said said, int from, int to) {
    return from >= to ? 0 : Phrase.words(said.note().text(), from, to).size();
  }

  private static boolean has(Said said, int from, int to, Sort sort) {
    return from < to
        && WORDS.find(said.note().text(), from, to).stream().anyMatch(h -> h.value() == sort);
  }

  /** Behind the last semicolon, full stop or line's end before the words. */
  private static int clauseStart(Said said, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (ends(said, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int clauseEnd(Said said, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(said, i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean ends(Said said, int i) {
    String text = said.note().text();
    char c = text.charAt(i);
    return c == ';'
        || c == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
  }
}
