package dev.vernix.evals.verify;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.korean.InEnglish;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds any discharge summary against the notes of its chart. Made once for a chart; a summary is
 * then checked in milliseconds.
 */
public final class Verifier {
  /** What a sentence states. */
  private static final List<Check> STATED =
      List.of(
          new FigureCheck(),
          new DateCheck(),
          new GradeCheck(),
          new NameCheck(),
          new OutcomeCheck(),
          new BloodGroupCheck(),
          new NegationCheck());

  /** Whether it still holds, on which side, and whose it is. */
  private static final List<Check> HOLDS =
      List.of(new SideCheck(), new CurrentCheck(), new IdentityCheck());

  private static final Check WORDS = new WordCheck();

  /** A sentence on an error of the notes names what is wrong and what is right. */
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?i)\\b(?:corrected (?:by|to|in|from|later|after|on|this)|(?:was|were|been|is)"
              + " corrected|caught|addendum|erratum|in error|an"
              + " error|erroneous\\w*|mistaken\\w*|dictation error|preliminary|initial(?:ly)?"
              + " (?:\\w+ )?(?:read|report|described)\\w*|another (?:patient|infant))\\b");

  /** The ledger knows of a correction in those words. */
  private boolean corrected(Given given) {
    var words = Stems.of(given.text());
    return Stream.concat(
            notes.worded().stream(),
            notes.all().stream().filter(l -> CORRECTS.matcher(l.text()).find()))
        .anyMatch(l -> words.stream().filter(l.words()::contains).count() >= 2);
  }

  /** Wrong figures stand in the notes too. */
  private boolean figuresStand(Given given) {
    return given.clauses().stream()
        .flatMap(c -> c.figures().stream())
        .allMatch(e -> chart.notes().stream().anyMatch(n -> n.text().contains(e.shown().strip())));
  }

  /** What is said not to stand in the notes, and does not, is right. */
  private static final Pattern NOT_DOCUMENTED =
      Pattern.compile(
          "(?i)\\bnot (?:documented|recorded|mentioned)\\b|\\bno (?:documentation|mention|record)"
              + " of");

  private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

  /** Sentences whose verdicts are kept. */
  private static final int REMEMBERED = 5000;

  private final Map<Given, Statement> judged = new HashMap<>();
  private final Stay stay;
  private final Chart chart;
  private final InEnglish english;
  private final Ledger read;
  private final NoteLines notes;
  private final Missing missing;

  private Verifier(Chart chart) {
    this.english = InEnglish.of(chart);
    this.chart = chart;
    this.stay = Stay.of(english.chart());
    this.read = LedgerReader.read(stay);
    this.notes = NoteLines.of(stay, read);
    this.missing = new Missing(read);
  }

  /** Reads the notes of a chart, which has at least one. */
  public static Verifier of(Chart chart) {
    return new Verifier(chart);
  }

  /** What was read in the notes. */
  public Ledger ledger() {
    return english.back(read);
  }

  /**
   * Checks a summary.
   *
   * @param text plain text or Markdown
   */
  public Verification verify(String text) {
    var prepared = SummaryText.of(text);
    var given = read(prepared.text());
    var statements =
        given.stream()
            .filter(g -> !label(g) || named(g))
            .map(this::judge)
            .map(s -> shown(s, prepared))
            .toList();
    var left =
        missing.of(given).stream()
            .map(m -> new Verification.Omitted(m.text(), m.facts(), english.back(m.sources())))
            .toList();
    return new Verification(chart, statements, left);
  }

  private static Statement shown(Statement s, SummaryText prepared) {
    return new Statement(prepared.shown(s.text()), s.verdict(), s.reason(), s.sources());
  }

  /** A sentence that stands where it stood before is not judged again. */
  private Statement judge(Given given) {
    if (judged.size() > REMEMBERED) {
      judged.clear();
    }
    return judged.computeIfAbsent(given, this::judgeNow);
  }

  private Statement judgeNow(Given given) {
    var judging = new Judging();
    var row = Identity.row(given.text(), chart.patient());
    if (row != Identity.Verdict.UNKNOWN) {
      if (row == Identity.Verdict.RIGHT) {
        judging.supported();
      } else {
        judging.contradicted(IdentityCheck.CHART_OF + chart.patient().name());
      }
      return statement(judging, given);
    }
    var worded = Verbatim.of(given, notes.worded());
    if (worded.isPresent()) {
      judging.supported(worded.get());
      return statement(judging, given);
    }
    if (CORRECTS.matcher(given.text()).find() && corrected(given)) {
      new DateCheck().look(given, notes, judging);
      if (!figuresStand(given)) {
        new FigureCheck().look(given, notes, judging);
      }
      return statement(judging, given);
    }
    var verbatim = Verbatim.of(given, notes);
    if (verbatim.isPresent()) {
      judging.supported(verbatim.get());
    } else {
      STATED.forEach(c -> c.look(given, notes, judging));
    }
    HOLDS.forEach(c -> c.look(given, notes, judging));
    if (NOT_DOCUMENTED.matcher(given.text()).find()
        && given.names().stream().allMatch(n -> notes.sharing(n.own()).isEmpty())) {
      return statement(new Judging(), given);
    }
    if (judging.nothingYet()) {
      WORDS.look(given, notes, judging);
    }
    return statement(judging, given);
  }

  private Statement statement(Judging judging, Given given) {
    var s = judging.statement(given.text().strip());
    return new Statement(s.text(), s.verdict(), s.reason(), english.back(s.sources()));
  }

  /** The sentences of a summary, read as a note that was written when the stay ended. */
  private List<Given> read(String text) {
    var chart = stay.chart();
    var note =
        new Note(
            "summary",
            chart.notes().getLast().time().plusMinutes(1),
            NoteType.DISCHARGE_PLANNING,
            "",
            text,
            0);
    var sentences = new ArrayList<Given>();
    var before = Given.Before.NOTHING;
    String section = "";
    for (var said : Stay.said(note, chart.patient(), stay.dateOrder())) {
      if (!said.sentence().section().heading().equals(section)) {
        section = said.sentence().section().heading();
        before = Given.Before.heading(section, notes.end());
      }
      if (states(said)) {
        var given = Given.of(said, before, stay.firstDay(), notes.end());
        before = before.then(given, said);
        sentences.add(given);
      }
    }
    return sentences;
  }

  /** {@code Name: ...} says whose summary it is. */
  private boolean named(Given given) {
    return Identity.row(given.text(), chart.patient()) != Identity.Verdict.UNKNOWN;
  }

  /** Two or three words without a concept or a figure: a salutation, a head of a table. */
  private static boolean label(Given given) {
    return given.names().isEmpty() && given.clauses().stream().allMatch(Clause::onlyDays)
        || given.names().isEmpty()
            && given.text().strip().split("\\s+").length <= 3
            && given.clauses().stream().allMatch(c -> c.figures().isEmpty() && c.times().isEmpty());
  }

  /** A heading, a rule of dashes or an empty row states nothing. */
  private static boolean states(Said said) {
    String text = said.text().strip();
    int line = said.note().text().lastIndexOf('\n', said.sentence().from()) + 1;
    boolean heading =
        said.note().text().startsWith("#", line)
            && !text.contains("\n")
            && said.sentence().findings().stream()
                .noneMatch(f -> f.concept().kind() == Kind.DIAGNOSIS);
    boolean words = text.split("\\s+").length > 1 || said.sentence().findings().size() > 0;
    return !heading && words && !SAYS_NOTHING.matcher(text).matches() && !Administrative.line(text);
  }
}
