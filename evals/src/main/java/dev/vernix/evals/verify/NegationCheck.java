package dev.vernix.evals.verify;

import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Negations, of concepts and of words that the lexicon does not know ("no clonus", "not tested"):
 * where the line of the notes that says most of what the clause says has the opposite, and none
 * that says nearly as much has the same, so does the clause.
 */
final class NegationCheck implements Check {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:no|not|without|never|w/o|denies|neg(?:ative)?"
              + " for)\\s+(?:(?!since|after|but|and|further|at|in|of|on|by|to|for|with)[\\w/-]+\\s+){0,3}$");
  private static final Pattern UNDONE =
      Pattern.compile("(?i)\\b(?:not|never|n't)\\s+(?:yet |been )?$");

  /** What is over was there, and may be denied now. */
  static final Pattern OVER =
      Pattern.compile(
          "(?i)\\b(?:stopped|discontinued|off|weaned|removed|completed|finished|ended|resolved|ceased)\\b");

  /** What is denied of these hangs on more than a word; studies have outcomes. */
  private static final Set<Kind> LEFT =
      EnumSet.of(
          Kind.ANATOMY,
          Kind.SERVICE,
          Kind.SOCIAL,
          Kind.MEASURE,
          Kind.LAB,
          Kind.SCREENING,
          Kind.ORGANISM);

  /** A word in more lines than this is no rare one. */
  private static final int FEW = 12;

  /** What must be shared besides, where notes say it one way only, and where both ways. */
  private static final int ENOUGH = 2;

  private static final int MUCH = 4;
  private static final int MORE = 2;

  /** Something said or denied in a clause. */
  private record Said(String word, @Nullable Named name, int from, int to, boolean denied) {}

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    int at = 0;
    for (var clause : given.clauses()) {
      int from = at;
      int to = at + clause.length();
      at = to;
      for (var n : given.names()) {
        boolean within =
            n.from() >= from
                && n.from() < to
                && !LEFT.contains(n.concept().kind())
                && !n.keys().contains("~serology")
                && !n.ended()
                && n.concept().kind() != Kind.IMAGING
                && !OVER.matcher(clause.text()).find()
                && !NameCheck.SUSPECTED.matcher(given.text()).find();
        if (within
            && (n.denied() || n.status() == Status.PRESENT || n.status() == Status.HISTORICAL)) {
          look(new Said("", n, n.from(), n.to(), n.denied()), clause, given, notes, judging);
        }
      }
      words(clause, from, given, notes, judging);
    }
  }

  private static void words(Clause clause, int at, Given given, NoteLines notes, Judging judging) {
    String text = given.text();
    var m = WORD.matcher(text).region(at, Math.min(text.length(), at + clause.length()));
    while (m.find()) {
      int start = m.start();
      boolean named = given.names().stream().anyMatch(n -> n.from() <= start && start < n.to());
      if (!named && !OutcomeCheck.told(m.group()) && !Stems.of(m.group()).isEmpty()) {
        var said = new Said(m.group(), null, start, m.end(), denied(text, m.group(), start));
        look(said, clause, given, notes, judging);
      }
    }
  }

  /** A verb is denied by "not" right before it. */
  private static boolean denied(String text, String word, int at) {
    boolean verb = word.endsWith("ed") || word.endsWith("ing") || word.equals("known");
    return (verb ? UNDONE : DENIED).matcher(text.substring(0, at)).find();
  }

  private static void look(
      Said said, Clause clause, Given given, NoteLines notes, Judging judging) {
    var name = said.name;
    String stem = Stems.stem(Lexicon.normal(said.word));
    var lines = name == null ? notes.withWord(stem) : notes.sharing(name.own());
    if (name == null && lines.size() > FEW) {
      return;
    }
    var words = new HashSet<>(Stems.of(given.text()));
    words.removeAll(Stems.of(given.text().substring(said.from, said.to)));
    boolean established =
        name != null
            && !said.denied
            && name.concept().kind() == Kind.DIAGNOSIS
            && lines.stream()
                .filter(Line::workedOut)
                .anyMatch(l -> denials(l, name).contains(false));
    if (established && !SINCE.matcher(given.text()).find()) {
      return;
    }
    int same = -1;
    int opposite = -1;
    Line rival = null;
    for (var l : lines) {
      int score = score(l, words, said, clause, given);
      for (boolean d : name == null ? denials(l, said.word) : denials(l, name)) {
        if (d == said.denied) {
          same = Math.max(same, score);
        } else if (score > opposite) {
          opposite = score;
          rival = l;
        }
      }
    }
    boolean wrong = same < 0 ? opposite >= ENOUGH : opposite >= MUCH && opposite >= same + MORE;
    if (wrong && rival != null) {
      judging.contradicted(given.around(said.from, said.to), rival);
    }
  }

  private static final Pattern SINCE =
      Pattern.compile("(?i)\\b(?:since|after|afterwards|further)\\b");

  /** How much of what the sentence says besides stands in the line. */
  private static int score(Line line, Set<String> words, Said said, Clause clause, Given given) {
    var own = said.name == null ? List.<String>of() : said.name.own();
    int score = (int) words.stream().filter(line.words()::contains).count();
    score +=
        (int)
            given.names().stream()
                .filter(n -> n.own().stream().noneMatch(own::contains))
                .filter(n -> n.own().stream().anyMatch(line.keys()::contains))
                .count();
    score +=
        (int) clause.figures().stream().filter(e -> Figures.specific(e) && line.carries(e)).count();
    return score + (clause.days().stream().anyMatch(line::about) ? 2 : 0);
  }

  private static List<Boolean> denials(Line line, Named name) {
    return line.names().stream()
        .filter(x -> x.concept().equals(name.concept()) && x.whom() == name.whom())
        .filter(x -> !x.ended() && (x.denied() || x.holds()))
        .map(Named::denied)
        .toList();
  }

  private static List<Boolean> denials(Line line, String word) {
    String normal = Lexicon.normal(word);
    String text = line.text();
    return WORD.matcher(text)
        .results()
        .filter(
            m -> line.names().stream().noneMatch(n -> n.from() <= m.start() && m.start() < n.to()))
        .filter(m -> Lexicon.normal(m.group()).equals(normal))
        .map(m -> denied(text, m.group(), m.start()))
        .toList();
  }
}
