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

  /** {@code No antibiotics despite preterm labour}: what stands behind is so. */
  private static final Pattern DESPITE =
      Pattern.compile(
          "(?i)\\b(?:despite|in spite of|even"
              + " though|although|notwithstanding)\\b(?:(?!\\b(?:no|not|without|neg\\w*)\\b)[^.;,\\n"
              + "]){0,40}$");

  /** What parts a thing from a condition behind it: {@code surgery following: would operate if}. */
  private static final Pattern PART = Pattern.compile(",|: |\\(| – | - ");

  /** {@code Discussed X, decided against}; {@code H2 blocker talked through: not starting one}. */
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?i)^[^.;\\n"
              + "]{0,48}?(?:[:,–(-]|\\bbut\\b|\\band\\b|->|=>)\\s*(?:(?:we|team|all|they|family|parents|staff|ID|surgery|surgeons)\\s+)?(?:have\\s+)?"
              + "(?:decided\\s+(?:against|not)|elected\\s+not|opted\\s+(?:against|not)|chose\\s+not|agreed\\s+not|prefer\\s+not|against\\b|not\\s+(?:starting|start|to\\s+start|giving|using|going|doing|needed|indicated|at\\s+this|for\\s+now|today|keen|pursuing|given|done|now|warranted|recommended|required)|will\\s+not|won't|would\\s+not|no\\s+(?:plan|need|indication|for\\s+now)|declined|refused|held\\s+off|hold\\s+off|not\\s+to\\b)");

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
          "never",
          "against",
          "instead of",
          "in place of",
          "rather than");

  /** {@code dose held, level at 48 h}: what was held stands before the comma. */
  private static final Pattern CLOSED = Pattern.compile("\\s*[,;]");

  private static final Pattern UNTIL_HOUR = Pattern.compile("(?i)(?:until|till)\\s+\\d");

  /** {@code LP considered but not felt to be indicated}. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)^\\s+(?:was |were |is |being |again )?(?:considered|discussed|debated|mooted|thought"
              + " about|talked through|weighed|entertained)\\b[^.\\n"
              + "]{0,60}?(?:\\bbut\\b|\\bso\\b|\\band\\b|[;:,–-]|->)\\s*(?:\\w+\\s+)?(?:(?:was"
              + " |were |is"
              + " )?not\\s+(?:felt|thought|deemed|judged|believed|start\\w*|given|done|needed|indicated|required|warranted|pursued|ordered|sent|offered|to\\b)|declined|deferred|decided"
              + " against|against\\b|held off)");

  /** What goes on until something. */
  private static final Pattern GOES =
      Pattern.compile(
          "(?i)\\b(?:stays?|remain\\w*|kept|keep|continu\\w*|cont|leave|left|retain\\w*|observ\\w*|monitor\\w*|watch\\w*|hold\\w*|held)\\b");

  /** {@code stop if negative (preterm labour)}: what stands in brackets is told, not asked. */
  private static final Pattern OPENED = Pattern.compile("\\([^)]*$");

  private static final Pattern ENDS = Pattern.compile("(?i)(?:until|till|pending)\\b");

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
    return WORDS.find(said.note().text(), from, to).stream().anyMatch(h -> h.value() == Sort.DEFER)
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
    if (sibling(said, from)) {
      return Experiencer.SIBLING;
    }
    if (read == Experiencer.MOTHER && role == Section.Role.MATERNAL && turned(said)) {
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
              a.change() != Change.STOPPED && a.change() != Change.HELD && behindColon(said, from)
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
    Optional<Cue> cue =
        said.governing(
                from,
                to,
                c ->
                    c.to() <= from
                        || c.from() >= to
                            && !comma(said, to, c.from())
                            && !TURN.matcher(said.note().text().substring(to, c.from())).find())
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
        || hasCondition(said, from, to, part.find() ? to + part.start() : end);
  }

  /** {@code ampicillin until the culture is negative} is given, whatever ends it. */
  private static boolean hasCondition(Said said, int hitFrom, int from, int to) {
    boolean drug =
        said.sentence().findings().stream()
            .anyMatch(
                f ->
                    f.mention().from() == hitFrom
                        && f.mention().to() == from
                        && f.concept().kind() == Kind.DRUG);
    return from < to
        && WORDS.find(said.note().text(), from, to).stream()
            .anyMatch(
                h ->
                    h.value() == Sort.IF
                        && !UNTIL_HOUR.matcher(said.note().text()).region(h.from(), to).lookingAt()
                        && !((drug
                                || GOES.matcher(said.note().text().substring(hitFrom, from)).find())
                            && ENDS.matcher(said.note().text()).region(h.from(), to).lookingAt()));
  }

  /**
   * A condition before the words: {@code if worse, call}; not one that closed the item before
   * theirs: {@code stop if negative, KUB q8h}.
   */
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

  /** Words against it right before or right behind it. */
  private static boolean deferred(Said said, int from, int to) {
    int start = clauseStart(said, Math.max(said.sentence().from(), from - 24), from);
    var before = WORDS.find(said.note().text(), start, from);
    if (!before.isEmpty()
        && before.getLast().value() == Sort.DEFER
        && !(bare(said, before.getLast())
            && said.note().text().substring(before.getLast().to(), from).indexOf(',') >= 0)
        && !CLOSED.matcher(said.note().text()).region(before.getLast().to(), from).lookingAt()
        && !NO_GROWTH.matcher(said.note().text()).region(before.getLast().from(), from).lookingAt()
        && words(said, before.getLast().to(), from) <= 3
        && !TURN.matcher(said.note().text().substring(before.getLast().to(), from)).find()) {
      return true;
    }
    int end = clauseEnd(said, to, Math.min(said.sentence().to(), to + 28));
    return WORDS.find(said.note().text(), to, end).stream()
        .anyMatch(
            h ->
                h.value() == Sort.DEFER
                    && !bare(said, h)
                    && words(said, to, h.from()) <= 1
                    && !ownClause(said, to, h));
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
    String w = said.note().text().substring(h.from(), h.to()).toLowerCase(java.util.Locale.ROOT);
    return BARE.contains(w);
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
