package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that the lexicon does not know, with a negation before them: where the few lines that have
 * such a word all say the opposite, so does the sentence ("no clonus", "without a click").
 */
final class NegationCheck implements Check {
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:no|not|without|never|w/o|denies|neg(?:ative)?"
              + " for)\\s+(?:(?!since|after|but|and|further|at|in|of|on|by|to|for|with)[\\w/-]+\\s+){0,3}$");

  /** A word in more lines than this is no rare one. */
  private static final int FEW = 6;

  @Override
  public void look(Given given, NoteLines notes, Judging judging) {
    String text = given.text();
    var m = WORD.matcher(text);
    while (m.find()) {
      int at = m.start();
      boolean named = given.names().stream().anyMatch(n -> n.from() <= at && at < n.to());
      boolean verb =
          m.group().endsWith("ed") || m.group().endsWith("ing") || OutcomeCheck.told(m.group());
      if (!named && !verb) {
        opposite(text, m.group(), at, given, notes)
            .ifPresent(l -> judging.contradicted(given.around(at, at + m.group().length()), l));
      }
    }
  }

  private static Optional<Line> opposite(
      String text, String word, int at, Given given, NoteLines notes) {
    String normal = Lexicon.normal(word);
    var lines = notes.withWord(Stems.stem(normal));
    if (lines.isEmpty() || lines.size() > FEW) {
      return Optional.empty();
    }
    boolean denied = DENIED.matcher(text.substring(0, at)).find();
    var told = new ArrayList<Boolean>();
    var words = Stems.of(text);
    for (var l : lines) {
      boolean about =
          l.words().stream().filter(words::contains).count() > 1 || l.sharesAny(given.keys());
      told.addAll(about ? denials(l, normal) : List.of());
    }
    return !told.isEmpty() && told.stream().allMatch(d -> d != denied)
        ? Optional.of(lines.getFirst())
        : Optional.empty();
  }

  private static List<Boolean> denials(Line line, String normal) {
    var denials = new ArrayList<Boolean>();
    String text = line.text();
    var m = WORD.matcher(text);
    while (m.find()) {
      int at = m.start();
      boolean named = line.names().stream().anyMatch(n -> n.from() <= at && at < n.to());
      if (!named && Lexicon.normal(m.group()).equals(normal)) {
        denials.add(DENIED.matcher(text.substring(0, m.start())).find());
      }
    }
    return denials;
  }
}
