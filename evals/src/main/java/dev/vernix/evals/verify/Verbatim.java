package dev.vernix.evals.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that stands word for word in a note, or that Vernix worded: what it states is stated
 * there. Whether it still holds, and on which side, is looked at all the same.
 */
final class Verbatim {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*(?:on )?\\d{4}-\\d{2}-\\d{2}(?: \\(DOL \\d+\\))?(?:, [a-z ]+(?:"
              + " \\([^()]*\\))?)?[:,]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL = Pattern.compile("^\\W*[A-Z][\\w ,]{2,30}: ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.%/<>+-]+|\\\\|\\.(?!\\d)");

  /** Fewer words stand in many a line. */
  private static final int LEAST = 3;

  private Verbatim() {}

  /** The one of those lines in which it stands. */
  static Optional<Line> of(Given given, List<Line> lines) {
    String text = given.text();
    String unlabelled = LABEL.matcher(text).replaceFirst("");
    return lines.stream().filter(l -> holds(l, text) || holds(l, unlabelled)).findFirst();
  }

  private static boolean holds(Line line, String text) {
    String words = words(text);
    return words.split(" ").length >= LEAST
        && (" " + words(line.text()) + " ").contains(" " + words + " ");
  }

  /** The line in which it stands, of its day where it opens with one. */
  static Optional<Line> of(Given given, NoteLines notes) {
    String rest = OPENING.matcher(given.text()).replaceFirst("");
    boolean dated = rest.length() < given.text().length();
    var found = in(rest, given, dated, notes);
    String unlabelled = LABEL.matcher(rest).replaceFirst("");
    return found.isPresent() || unlabelled.equals(rest)
        ? found
        : in(unlabelled, given, dated, notes);
  }

  private static Optional<Line> in(String text, Given given, boolean dated, NoteLines notes) {
    String words = words(text);
    boolean quoted = dated || given.text().strip().startsWith("“");
    if (words.split(" ").length < (quoted ? LEAST - 1 : LEAST)) {
      return Optional.empty();
    }
    var days = given.clauses().getFirst().days();
    List<Line> few =
        Stems.of(text).stream()
            .map(notes::withWord)
            .min(Comparator.comparingInt(List::size))
            .orElse(dated ? notes.all() : List.of());
    return few.stream()
        .filter(l -> !dated || days.isEmpty() || days.stream().anyMatch(d -> d.holds(l.written())))
        .filter(l -> (" " + words(l.text()) + " ").contains(" " + words + " "))
        .findFirst();
  }

  private static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
