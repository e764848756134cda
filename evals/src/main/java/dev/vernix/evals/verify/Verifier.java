package dev.vernix.evals.verify;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
  private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

  /** Sentences whose verdicts are kept. */
  private static final int REMEMBERED = 5000;

  private final Map<Given, Statement> judged = new HashMap<>();
  private final Stay stay;
  private final Ledger ledger;
  private final NoteLines notes;
  private final Missing missing;

  private Verifier(Stay stay) {
    this.stay = stay;
    this.ledger = LedgerReader.read(stay);
    this.notes = NoteLines.of(stay, ledger);
    this.missing = new Missing(ledger);
  }

  /** Reads the notes of a chart, which has at least one. */
  public static Verifier of(Chart chart) {
    return new Verifier(Stay.of(chart));
  }

  /** What was read in the notes. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Checks a summary.
   *
   * @param text plain text or Markdown
   */
  public Verification verify(String text) {
    var given = read(text);
    var statements = given.stream().map(this::judge).toList();
    return new Verification(stay.chart(), statements, missing.of(given));
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
    var verbatim = Verbatim.of(given, notes);
    if (verbatim.isPresent()) {
      judging.supported(verbatim.get());
    } else {
      STATED.forEach(c -> c.look(given, notes, judging));
    }
    HOLDS.forEach(c -> c.look(given, notes, judging));
    if (judging.nothingYet()) {
      WORDS.look(given, notes, judging);
    }
    return judging.statement(given.text().strip());
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
            SummaryText.prepared(text),
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
        var given = Given.of(said, before, stay.firstDay());
        before = before.then(given);
        if (!label(given)) {
          sentences.add(given);
        }
      }
    }
    return sentences;
  }

  /** Two or three words without a concept or a figure: a salutation, a head of a table. */
  private static boolean label(Given given) {
    return given.names().isEmpty()
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
    return !heading && words && !SAYS_NOTHING.matcher(text).matches();
  }
}
