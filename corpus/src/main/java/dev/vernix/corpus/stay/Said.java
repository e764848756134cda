package dev.vernix.corpus.stay;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Korean;
import dev.vernix.corpus.reading.Quantity;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.Sentence;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence in its note, with the words that say what happens. It keeps which expressions were
 * found in it, and is read by one thread.
 */
public final class Said {
  private static final Pattern TIME_LINE = Pattern.compile("(?im)^time:[^\\r\\n]*");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)(?:when|once)(?: [\\p{L}\\d/-]+){1,4}?"
              + " (?:was|were|came|went|began|had|\\p{L}{2,}ed)\\b");

  /** What may stand between a name and the word that says what became of it. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "(?i)(?:\\s|\\([^()]*\\)|\\b(?:is|was|were|are|all|both|now|has been|have"
              + " been|today|right|left|[RL]|arm|leg|hand|foot|ankle|scalp|(?:long |short"
              + " )?saphenous|basilic|cephalic|axillary|femoral|jugular|antecubital|ACF|vein|via|(?:single|double|dual)[-"
              + " ]lumen|\\d(?:\\.\\d)? ?Fr|at \\d{1,2}(?:\\.\\d)? ?cm)\\b)*");

  private static final Pattern BORDER =
      Pattern.compile("(?i),|\\b(?:after|following|once|while|because)\\b");

  private static final Pattern OUTPUT =
      Pattern.compile("(?i)out(?:put)?\\s*[:=]?\\s*\\d+(?:\\.\\d+)?\\s*(?:mL|cc)\\b");

  /** {@code sepsis rule out: amp/gent} takes nothing out. */
  private static final Pattern RULE_OUT =
      Pattern.compile("(?i)(?:rul(?:e|ed|ing)[- ]|r/|\\bw/|\\bw/?o/?)$");

  private static final Pattern LIST_WORDS = Pattern.compile("\\b(?:and|both|plus|or)\\b");

  /**
   * A note bears the hour at which it was begun and tells of what happened while it was written.
   */
  private static final int WRITING_HOURS = 8;

  private static final Set<TimeExpression.Type> DATED =
      EnumSet.of(
          TimeExpression.Type.DATE, TimeExpression.Type.DAY_OF_LIFE, TimeExpression.Type.RELATIVE);

  private final Note note;
  private final Sentence sentence;
  private final List<PhraseTable.Hit<Cue>> cues;
  private final long[] signature;
  private final BitSet asked = new BitSet();
  private final BitSet found = new BitSet();
  private final Once once = new Once();
  private final Once ofNote;

  /**
   * @param note where it stands
   * @param sentence what was read in it
   * @param cues words that start, stop, correct, ...
   * @param ofNote what is known of the note, which its sentences share
   */
  Said(Note note, Sentence sentence, List<PhraseTable.Hit<Cue>> cues, Once ofNote) {
    this.note = note;
    this.ofNote = ofNote;
    this.sentence = sentence;
    this.cues = List.copyOf(cues);
    this.signature = Clue.signature(note.text(), sentence.from(), sentence.to());
  }

  public static Said of(Note note, Sentence sentence) {
    return of(note, sentence, new Once());
  }

  static Said of(Note note, Sentence sentence, Once ofNote) {
    var cues = Cue.TABLE.find(note.text(), sentence.from(), sentence.to());
    cues.removeIf(c -> c.value() == Cue.CONDITIONAL && tells(note, sentence, c));
    return new Said(note, sentence, cues, ofNote);
  }

  /** This sentence and the one behind it as one; each has one that may be taken with it. */
  Said with(Said next, Supplier<Said> together) {
    Joined known = once(Joined.class, () -> new Joined(next, together.get()));
    return known.next == next ? known.whole : together.get();
  }

  private record Joined(Said next, Said whole) {}

  /** What is known of the note. */
  Once ofNote() {
    return ofNote;
  }

  /**
   * What this sentence, its note and its patient alone give for a question, worked out once.
   *
   * @param what told apart by identity: the type of the answer, or the machine that asks
   */
  public <T> T once(Object what, Supplier<T> work) {
    return once.of(what, work);
  }

  /** What its note and patient alone give, worked out once for all sentences of the note. */
  public <T> T onceOfNote(Object what, Supplier<T> work) {
    return ofNote.of(what, work);
  }

  /** {@code reached on 3/14 when TPN was stopped}: of the past, and no condition. */
  private static boolean tells(Note note, Sentence sentence, PhraseTable.Hit<Cue> when) {
    var m = PAST.matcher(note.text()).region(when.from(), sentence.to());
    return m.lookingAt()
        && sentence.times().stream()
            .anyMatch(
                t ->
                    t.to() <= when.from()
                        && DATED.contains(t.type())
                        && !t.start().isAfter(note.time().toLocalDate()));
  }

  /**
   * A quantity in words, with its unit only where the note writes one: none is put in its mouth.
   */
  public String worded(Quantity q) {
    boolean unit =
        note.text()
            .substring(q.from(), q.to())
            .chars()
            .anyMatch(c -> Character.isLetter(c) || c == '%' || c == '/' || c == '\u00b0');
    return Words.quantity(
        unit ? q : new Quantity(q.from(), q.to(), q.value(), q.high(), q.comparator(), ""));
  }

  public Note note() {
    return note;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<PhraseTable.Hit<Cue>> cues() {
    return cues;
  }

  /**
   * Whether that expression is found in the sentence. It is looked for once, and only where it can
   * be there.
   *
   * @param constant a pattern that lives as long as the program
   */
  public boolean says(Pattern constant) {
    var clue = Clue.of(constant);
    if (!clue.possible(signature)) {
      return false;
    }
    if (!asked.get(clue.place)) {
      asked.set(clue.place);
      found.set(clue.place, constant.matcher(text()).find());
    }
    return found.get(clue.place);
  }

  /** Whether that expression may be found in the sentence; it is not looked for. */
  public boolean maySay(Pattern constant) {
    return Clue.of(constant).possible(signature);
  }

  /** What finds that expression in the sentence's text, if it is there. */
  public Matcher matcher(Pattern constant) {
    return constant.matcher(says(constant) ? text() : "");
  }

  /** The sentence as written. */
  public String text() {
    return note.text().substring(sentence.from(), sentence.to());
  }

  public Span span() {
    return new Span(note.name(), sentence.from(), sentence.to());
  }

  public Span span(int from, int to) {
    return new Span(note.name(), from, to);
  }

  /** Where the note says when it was written; its start where it has no such line. */
  public Span timeSpan() {
    return onceOfNote(TIME_LINE, this::findTime);
  }

  private Span findTime() {
    var m = TIME_LINE.matcher(note.text()).region(0, Math.max(note.bodyStart(), 1));
    return m.find() ? span(m.start(), m.end()) : span(0, headEnd());
  }

  /** The end of the note's head, or of its first word where it has none. */
  private int headEnd() {
    String text = note.text();
    int end = Math.min(text.length(), Math.max(1, note.bodyStart()));
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  public LocalDate noteDate() {
    return note.time().toLocalDate();
  }

  /**
   * The dated time expression nearest to those characters with no semicolon between; empty without
   * one.
   */
  public Optional<TimeExpression> timeAt(int from, int to) {
    return sentence.times().stream()
        .filter(t -> DATED.contains(t.type()) && !apart(from, to, t.from(), t.to()))
        .filter(t -> !aside(from, t) && !anothers(to, t))
        .min(
            Comparator.comparingInt(
                t -> distance(from, to, t.from(), t.to()) + (vague(t) ? VAGUE : 0)));
  }

  /** {@code apnoeas overnight, intubated 04:20 (25/03)}: a date written near says more. */
  private boolean vague(TimeExpression t) {
    return t.type() == TimeExpression.Type.RELATIVE
        && note.text().regionMatches(true, t.from(), "over", 0, 4);
  }

  private static final int VAGUE = 24;

  /**
   * A date before a comma dates what is behind it only where it opens the sentence: {@code On 3/14,
   * made NPO}.
   */
  private boolean aside(int from, TimeExpression t) {
    return t.to() <= from
        && t.from() - sentence.from() > 12
        && note.text().substring(t.to(), from).indexOf(',') >= 0;
  }

  /**
   * A date behind a comma or in a bracket belongs to what is named there, once the clause of these
   * characters has said its own: {@code PN stopped, line out (in since 1/23)}.
   */
  private boolean anothers(int to, TimeExpression t) {
    int comma = t.from() > to ? note.text().indexOf(',', to) : -1;
    return comma >= 0
        && comma < t.from()
        && cues.stream().anyMatch(c -> c.from() >= to && c.to() <= comma)
        && cues.stream().anyMatch(c -> c.from() > comma && c.to() <= t.from())
        && sentence.findings().stream()
            .anyMatch(f -> f.mention().from() > comma && f.mention().to() <= t.from());
  }

  /** When what those characters name held: the nearest dated expression, else the note's time. */
  public When when(int from, int to) {
    return timeAt(from, to)
        .map(
            t -> {
              if (t.end() != null && !t.end().isBefore(t.start())) {
                return When.between(t.start(), t.end());
              }
              return t.at() == null ? When.on(t.start()) : When.at(t.start().atTime(t.at()));
            })
        .orElseGet(() -> clockTime(from, to).map(When::at).orElseGet(() -> When.at(note.time())));
  }

  /**
   * A bare clock time near those characters: on the note's day, or on the day before where it is
   * later than the note can have been finished.
   */
  private Optional<LocalDateTime> clockTime(int from, int to) {
    return sentence.times().stream()
        .filter(t -> t.type() == TimeExpression.Type.TIME_OF_DAY && t.at() != null)
        .filter(
            t -> distance(from, to, t.from(), t.to()) < 40 && !apart(from, to, t.from(), t.to()))
        .min(Comparator.comparingInt(t -> distance(from, to, t.from(), t.to())))
        .map(t -> t.start().atTime(java.util.Objects.requireNonNull(t.at())))
        .map(
            t ->
                t.isAfter(note.time().plusHours(WRITING_HOURS)) && !addendum()
                    ? t.minusDays(1)
                    : t);
  }

  /** Written into the note after its time, so a later hour of the same day is no slip. */
  private boolean addendum() {
    return sentence.section().role() == Section.Role.ADDENDUM
        || text().strip().toLowerCase(java.util.Locale.ROOT).startsWith("addendum");
  }

  public LocalDate date(int from, int to) {
    return when(from, to).startDate();
  }

  /**
   * True when a cue of one of these sorts governs those characters: same clause, nearest of its
   * rivals.
   */
  public boolean cued(int from, int to, Cue first, Cue... more) {
    var wanted = EnumSet.of(first, more);
    return governing(from, to).map(wanted::contains).orElse(false);
  }

  /**
   * The cue that governs those characters, if any: the nearest one of the same clause. A cue before
   * them wins over one behind, and one that an arrow, a bracket or a comma parts from them governs
   * something else, unless what stands between is only a list of other names.
   */
  public Optional<Cue> governing(int from, int to) {
    return governing(from, to, c -> true).map(PhraseTable.Hit::value);
  }

  /** The same among some of the cues, with its place. */
  public Optional<PhraseTable.Hit<Cue>> governing(
      int from, int to, Predicate<PhraseTable.Hit<Cue>> among) {
    return near(from, to).stream()
        .filter(among)
        .filter(c -> !apart(from, to, c.from(), c.to()) && !output(c))
        .filter(c -> !parted(from, to, c.from(), c.to()) && !turned(c, from) && !ahead(to, c))
        .filter(c -> !spoken(from, c))
        .min(
            Comparator.comparingInt(
                c -> distance(from, to, c.from(), c.to()) + (c.from() >= to ? 8 : 0)));
  }

  /** The cues less than {@link #REACH} characters away. */
  private List<PhraseTable.Hit<Cue>> near(int from, int to) {
    int first = first(c -> c.to() > from - REACH);
    int end = first(c -> c.from() >= to + REACH);
    return first < end ? cues.subList(first, end) : List.of();
  }

  /** Where the cues begin for which that is true; they stand in order. */
  private int first(Predicate<PhraseTable.Hit<Cue>> reached) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(cues.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A word further away speaks of something else. */
  private static final int REACH = 60;

  /**
   * In {@code UVC out, UAC day 6} the word is said of the first name: it follows it, and a comma or
   * an {@code after} comes before the next one.
   */
  private boolean spoken(int from, PhraseTable.Hit<Cue> c) {
    var border = BORDER.matcher(note.text()).region(Math.min(c.to(), from), from);
    int comma = c.to() <= from && border.find() ? border.start() : -1;
    return comma >= 0
        && named(c.to(), comma).isEmpty()
        && named(sentence.from(), c.from()).stream().mapToInt(f -> f.mention().to()).max().stream()
            .anyMatch(to -> PREDICATE.matcher(unframed(to, c.from())).matches());
  }

  /** The text there without the quantities that belong to a name: {@code EBM 1 mL q3h started}. */
  private String unframed(int from, int to) {
    var text = new StringBuilder(note.text().substring(from, Math.max(from, to)));
    sentence.frames().forEach(f -> blank(text, from, f.from(), f.to()));
    return text.toString();
  }

  /**
   * In {@code prolonged PN, start ursodiol} the word behind the comma is said of the name behind
   * it.
   */
  private boolean ahead(int to, PhraseTable.Hit<Cue> c) {
    return c.from() >= to
        && note.text().substring(to, c.from()).strip().equals(",")
        && sentence.findings().stream()
            .anyMatch(f -> f.mention().from() > c.to() && f.mention().from() <= c.to() + 2);
  }

  private List<Finding> named(int from, int to) {
    return findingsPast(from).stream()
        .takeWhile(f -> f.mention().to() <= to)
        .filter(f -> f.mention().from() >= from)
        .toList();
  }

  /** {@code ostomy out 30 mL} is an amount, {@code rule out} an investigation. */
  private boolean output(PhraseTable.Hit<Cue> c) {
    return c.value() == Cue.STOP
        && (OUTPUT.matcher(note.text()).region(c.from(), sentence.to()).lookingAt()
            || RULE_OUT
                .matcher(note.text().substring(Math.max(sentence.from(), c.from() - 8), c.from()))
                .find());
  }

  /** What follows its verb in Korean is not what the verb speaks of. */
  private boolean turned(PhraseTable.Hit<Cue> cue, int from) {
    return Korean.syllable(note.text().charAt(cue.from())) && cue.to() <= from;
  }

  private boolean parted(int from, int to, int cueFrom, int cueTo) {
    int a = Math.min(to, cueTo);
    int b = Math.max(from, cueFrom);
    if (a >= b) {
      return false;
    }
    var between = new StringBuilder(note.text().substring(a, b).toLowerCase(java.util.Locale.ROOT));
    String text = between.toString();
    if (text.contains("->")
        || text.contains("\u2192")
        || (text + " ").contains(" to ")
        || text.indexOf('(') >= 0 != text.indexOf(')') >= 0) {
      return true;
    }
    if (text.indexOf(',') < 0) {
      return false;
    }
    sentence.findings().forEach(f -> blank(between, a, f.mention().from(), f.mention().to()));
    sentence.frames().forEach(f -> blank(between, a, f.from(), f.to()));
    return LIST_WORDS.matcher(between).replaceAll("").chars().anyMatch(Character::isLetterOrDigit);
  }

  private static void blank(StringBuilder text, int offset, int from, int to) {
    for (int i = Math.max(0, from - offset); i < Math.min(text.length(), to - offset); i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** True when the clause of those characters is one that holds only if something happens. */
  public boolean conditional(int from, int to) {
    return near(from, to).stream()
        .anyMatch(c -> c.value() == Cue.CONDITIONAL && !apart(from, to, c.from(), c.to()));
  }

  public boolean has(Cue cue) {
    return cues.stream().anyMatch(c -> c.value() == cue);
  }

  /**
   * What the sentence says of the concept mentioned at those characters; {@code PRESENT} if nothing
   * was found.
   */
  public Status statusAt(int from, int to) {
    return findingAt(from, to).map(f -> f.assertion().status()).orElse(Status.PRESENT);
  }

  public Optional<Finding> findingAt(int from, int to) {
    var behind = findingsPast(from);
    return behind.isEmpty() || behind.getFirst().mention().from() >= to
        ? Optional.empty()
        : Optional.of(behind.getFirst());
  }

  /** The findings that end behind that character, in order. */
  public List<Finding> findingsPast(int at) {
    var all = sentence.findings();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).mention().to() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return all.subList(low, all.size());
  }

  public <F extends Frame> List<F> frames(Class<F> type) {
    return sentence.frames().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private boolean apart(int from, int to, int otherFrom, int otherTo) {
    int a = Math.min(to, otherTo);
    int b = Math.max(from, otherFrom);
    for (int i = a; i < b; i++) {
      char c = note.text().charAt(i);
      if (c == ';'
          || (c == '.' && i + 1 < b && Character.isWhitespace(note.text().charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static int distance(int from, int to, int otherFrom, int otherTo) {
    return otherTo <= from ? from - otherTo : otherFrom >= to ? otherFrom - to : 0;
  }
}
