package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes: positive or negative, normal or not, passed or failed, immune or not ({@code
 * outcomes.tsv}). Each belongs to the study that is named nearest to it; a line about the same
 * study must have the same outcome, and not the opposite.
 */
final class OutcomeCheck implements Check {
  private static final Map<String, String> OPPOSITE = new HashMap<>();
  private static final PhraseTable<String> WORDS = load();
  private static final Set<Kind> STUDIES =
      EnumSet.of(
          Kind.LAB, Kind.SCREENING, Kind.IMAGING, Kind.DIAGNOSIS, Kind.ANATOMY, Kind.PROCEDURE);
  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:not|never|no longer)\\s+(?:\\w+\\s+)?$");

  /** What the mother and the infant both have one of. */
  private static final Set<String> INFANTS =
      Set.of("blood-group", "direct-antiglobulin-test", "dat-positive", "antibody-screen");

  private static final Pattern BLOOD_GROUP = Pattern.compile("\\b(?:A|B|AB|O)\\s?$");

  /** How far an outcome may stand from its study. */
  private static final int REACH = 60;

  /** An outcome and the study that it is of. */
  private record Told(Named study, String outcome, int from, int to) {}

  private static PhraseTable<String> load() {
    PhraseTable<String> table = PhraseTable.empty();
    for (String[] row : PhraseTable.rows(OutcomeCheck.class, "outcomes.tsv")) {
      OPPOSITE.put(row[0], row[1]);
      for (String phrase : row[2].split("\\|")) {
        table.add(phrase, row[0]);
      }
    }
    return table;
  }

  /** Whether a text tells an outcome. */
  static boolean told(String text) {
    return !WORDS.find(text, 0, text.length()).isEmpty();
  }

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    var decided = new ArrayList<Told>();
    for (var told : in(given)) {
      var match = new Match(given, told.from, told.to, given.dayNear(told.from));
      for (var line : notes.sharing(studies(told))) {
        of(line, told).forEach(t -> match.add(line, t.outcome, t.from, told.outcome));
      }
      match.judge(judging, 0);
      if (match.decides()) {
        decided.add(told);
      }
    }
    byWords(given, decided, notes, judging);
  }

  /** A culture without its specimen may be any. */
  private static List<String> studies(Told told) {
    return switch (told.study.concept().id()) {
      case "cultures" -> List.of("cultures", "blood-culture", "csf-culture", "urine-culture");
      case "csf-culture" -> List.of("csf-culture", "csf", "csf-gram-stain");
      default -> told.study.own();
    };
  }

  /** The lines that say most of what a sentence says, with its outcome and with the opposite. */
  private static final class Match {
    private final Given given;
    private final int from;
    private final int to;
    private final List<Days> days;
    private final Set<String> words;
    private int same = -1;
    private int opposite = -1;
    private @Nullable Line found;
    private @Nullable Line rival;

    Match(Given given, int from, int to, List<Days> days) {
      this.given = given;
      this.from = from;
      this.to = to;
      this.days = days;
      this.words = Stems.of(given.text());
    }

    void add(Line line, String there, int place, String outcome) {
      int score = score(line, place);
      if (there.equals(outcome) && score > same) {
        same = score;
        found = line;
      } else if (there.equals(OPPOSITE.get(outcome)) && score > opposite) {
        opposite = score;
        rival = line;
      }
    }

    private int score(Line line, int place) {
      int score = (int) words.stream().filter(line.words()::contains).count();
      var near =
          line.times().stream()
              .filter(Days::dated)
              .min(Comparator.comparingInt(t -> Math.abs(t.from() - place)));
      boolean on =
          near.isPresent()
              ? days.stream().anyMatch(d -> d.meets(Days.of(near.get())))
              : days.stream().anyMatch(line::about);
      return days.isEmpty() ? score : on ? score + ON_THE_DAY : 0;
    }

    boolean decides() {
      return same >= 0 || opposite >= 0;
    }

    /** Where both are said, the opposite must stand in a line that says clearly more. */
    void judge(Judging judging, int least) {
      boolean wrong = same < 0 ? opposite >= least : opposite >= same + MORE && opposite >= MUCH;
      if (wrong && rival != null) {
        judging.contradicted(given.around(from, to), rival);
      } else if (found != null) {
        judging.supported(found);
      }
    }
  }

  private static final int ON_THE_DAY = 5;
  private static final int MORE = 3;
  private static final int MUCH = 5;

  /** Of a summary's sentence: what a clause leaves to the one before is told of its study. */
  private static List<Told> in(Given given) {
    var told = new ArrayList<>(in(given.text(), given.names()));
    int at = 0;
    for (var clause : given.clauses()) {
      int from = at;
      at += clause.length();
      var studies = clause.own().stream().filter(OutcomeCheck::study).toList();
      for (var hit : WORDS.find(clause.text(), 0, clause.text().length())) {
        boolean known = told.stream().anyMatch(t -> t.from == from + hit.from());
        if (!known && clause.inherited() && studies.size() == 1) {
          told.add(new Told(studies.getFirst(), hit.value(), from + hit.from(), from + hit.to()));
        }
      }
    }
    return told;
  }

  private static boolean study(Named n) {
    return STUDIES.contains(n.concept().kind()) || n.keys().contains("~serology");
  }

  /** An outcome of what the lexicon does not know: the lines with its words say which. */
  private static void byWords(Given given, List<Told> known, NoteLines notes, Judging judging) {
    int at = 0;
    for (var clause : given.clauses()) {
      int from = at;
      at += clause.length();
      for (var hit : WORDS.find(clause.text(), 0, clause.text().length())) {
        boolean bound = known.stream().anyMatch(t -> t.from == from + hit.from());
        boolean culture = hit.value().equals("negative") || hit.value().equals("positive");
        if (bound || culture) {
          continue;
        }
        var match =
            new Match(given, from + hit.from(), from + hit.to(), given.dayNear(from + hit.from()));
        for (var line : rare(clause, notes)) {
          for (var there : WORDS.find(line.text(), 0, line.text().length())) {
            match.add(line, there.value(), there.from(), hit.value());
          }
        }
        match.judge(judging, LEAST);
      }
    }
  }

  /** So much must be shared where only words tell what an outcome is of. */
  private static final int LEAST = 2;

  private static List<Line> rare(Clause clause, NoteLines notes) {
    return clause.words().stream()
        .filter(w -> !told(w))
        .map(notes::withWord)
        .filter(l -> l.size() <= FEW)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** A word in more lines than this is no rare one. */
  private static final int FEW = 10;

  private static List<Told> of(Line line, Told told) {
    return in(line.text(), line.names()).stream()
        .filter(t -> t.study.own().stream().anyMatch(studies(told)::contains))
        .filter(
            t ->
                !INFANTS.contains(told.study.concept().id()) || t.study.whom() == told.study.whom())
        .toList();
  }

  /** The outcomes of a text, each with the study named nearest before it, or else behind it. */
  private static List<Told> in(String text, List<Named> names) {
    var told = new ArrayList<Told>();
    for (var hit : WORDS.find(text, 0, text.length())) {
      if (BLOOD_GROUP.matcher(text.substring(0, hit.from())).find()) {
        continue;
      }
      String outcome =
          NOT.matcher(text.substring(0, hit.from())).find()
              ? OPPOSITE.getOrDefault(hit.value(), hit.value())
              : hit.value();
      names.stream()
          .filter(OutcomeCheck::study)
          .filter(n -> distance(n, hit.from(), hit.to()) < REACH)
          .filter(
              n ->
                  !text.substring(Math.min(n.to(), hit.from()), Math.max(n.from(), hit.to()))
                      .matches("(?s).*(?:[.;]\\s|\\n).*"))
          .filter(
              n ->
                  n.from() < hit.from()
                      || text.substring(hit.to(), Math.max(hit.to(), n.from())).matches("[^,;|/]*"))
          .min(Comparator.comparingInt(n -> distance(n, hit.from(), hit.to())))
          .ifPresent(n -> told.add(new Told(n, outcome, hit.from(), hit.to())));
    }
    return told;
  }

  /** What stands behind an outcome is further off: "DAT negative", "no growth in blood culture". */
  private static int distance(Named n, int from, int to) {
    if (n.from() <= from && n.to() >= from) {
      return 0;
    }
    return n.to() <= from ? from - n.to() : (n.from() - to) * 2 + 6;
  }
}
