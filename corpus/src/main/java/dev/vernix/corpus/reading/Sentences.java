package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the pieces of a note into sentences.
 *
 * <p>Lines that were wrapped in mid-sentence are joined; bullets, headings and the rows of tables
 * are not. Full stops of abbreviations ({@code approx.}, {@code q.d.}, {@code Dr.}), of decimals
 * and of initials ({@code E. coli}) end nothing.
 */
final class Sentences {
  /** A sentence: first character, one past the last, and where it stands. */
  record Stretch(int from, int to, Section section) {}

  /** A line at least this long may have been wrapped rather than ended. */
  private static final int WRAPPED = 60;

  /** Nothing this long is a sentence: a table or damage, cut so that reading stays linear. */
  private static final int LONGEST = 3000;

  private static final Set<String> ABBREVIATIONS = abbreviations();
  private static final Set<String> JOINERS =
      Set.of(
          "and", "or", "of", "the", "with", "w/", "to", "a", "an", "in", "on", "for", "no", "by",
          "at", "from", "was", "is", "not", "without", "his", "her", "but");

  private Sentences() {}

  static List<Stretch> of(CharSequence text, List<Sections.Piece> pieces) {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Sections.Piece first = pieces.get(i);
      int to = first.to();
      int k = i + 1;
      while (k < pieces.size() && goesOn(text, pieces.get(k - 1), pieces.get(k))) {
        to = pieces.get(k).to();
        k++;
      }
      cut(text, first.from(), to, first.section(), stretches);
      i = k;
    }
    return stretches;
  }

  private static boolean goesOn(CharSequence text, Sections.Piece line, Sections.Piece next) {
    if (!next.joins() || !line.section().equals(next.section())) {
      return false;
    }
    char last = text.charAt(line.to() - 1);
    if (".!?:;|".indexOf(last) >= 0) {
      return false;
    }
    if (last == ',' || last == '(' || JOINERS.contains(lastWord(text, line))) {
      return true;
    }
    char start = text.charAt(next.from());
    if (Character.isLowerCase(start) || start == '(') {
      return line.lineLength() >= WRAPPED / 2 && !labelled(text, next);
    }
    return line.lineLength() >= WRAPPED
        && !labelled(text, next)
        && line.lineLength() + firstWordLength(text, next) > WRAPPED + 12;
  }

  /** A row such as {@code Hgb: 12} or {@code WBC 8.2, ...} starts something of its own. */
  private static boolean labelled(CharSequence text, Sections.Piece line) {
    int words = 0;
    for (int i = line.from(); i < line.to() && words < 3; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '=' || c == '|' || c == '\t') {
        return true;
      }
      if (Lines.blank(c)) {
        words++;
        if (words == 1 && i + 1 < line.to() && Tokens.digit(text.charAt(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int firstWordLength(CharSequence text, Sections.Piece line) {
    int i = line.from();
    while (i < line.to() && !Lines.blank(text.charAt(i))) {
      i++;
    }
    return i - line.from();
  }

  private static String lastWord(CharSequence text, Sections.Piece line) {
    int i = line.to();
    while (i > line.from() && !Lines.blank(text.charAt(i - 1)) && line.to() - i < 12) {
      i--;
    }
    return text.subSequence(i, line.to()).toString().toLowerCase(Locale.ROOT);
  }

  private static void cut(CharSequence text, int from, int to, Section section, List<Stretch> out) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (ends(text, i, start, to)) {
        int end = i + 1;
        while (end < to && ".!?)\"'\u201D\u2019]".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(text, start, end, section, out);
        start = Lines.skipBlank(text, end, to);
        i = start - 1;
      }
    }
    add(text, start, to, section, out);
  }

  private static void add(CharSequence text, int from, int to, Section section, List<Stretch> out) {
    int start = Lines.skipBlank(text, from, to);
    int end = to;
    while (end > start && Lines.blank(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = start + LONGEST;
      while (cut > start + 1 && !Lines.blank(text.charAt(cut - 1))) {
        cut--;
      }
      cut = cut > start + 1 ? cut : start + LONGEST;
      out.add(new Stretch(start, cut, section));
      start = Lines.skipBlank(text, cut, end);
    }
    if (start < end) {
      out.add(new Stretch(start, end, section));
    }
  }

  private static boolean ends(CharSequence text, int i, int from, int to) {
    char c = text.charAt(i);
    if (c == '\u3002') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' || i == from) {
      return false;
    }
    int next = i + 1;
    while (next < to && ".!?)\"'\u201D\u2019]".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= to) {
      return true;
    }
    if (!Lines.blank(text.charAt(next))) {
      return c == '.' && next == i + 1 && runOn(text, i, from, to);
    }
    next = Lines.skipBlank(text, next, to);
    if (next >= to) {
      return true;
    }
    char after = text.charAt(next);
    if (c != '.') {
      return !Character.isLowerCase(after) && !Lines.blank(text.charAt(i - 1));
    }
    return !abbreviation(text, i, from, after);
  }

  /** {@code stable.Continue}: no blank after the stop, yet two sentences. */
  private static boolean runOn(CharSequence text, int i, int from, int to) {
    return i - 3 >= from
        && i + 2 < to
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && Character.isLowerCase(text.charAt(i - 3))
        && Character.isUpperCase(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private static boolean abbreviation(CharSequence text, int i, int from, char after) {
    int start = i;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    if (start == i) {
      return number(text, from, i);
    }
    String word = text.subSequence(start, i).toString();
    boolean single =
        word.length() == 1 && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)));
    if (single && Character.isUpperCase(word.charAt(0))) {
      // "E. coli", "Dr J. Smith" against "hep B. Hearing passed".
      return Character.isLowerCase(after) || start > from && precededByTitle(text, start, from);
    }
    boolean dotted = word.length() > 2 && word.charAt(word.length() - 2) == '.';
    if (dotted) {
      return !Character.isUpperCase(after);
    }
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        && (!word.equalsIgnoreCase("no") || Tokens.digit(after));
  }

  /** The number of a list's item starts its sentence. */
  private static boolean number(CharSequence text, int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Tokens.digit(text.charAt(k))) {
        return false;
      }
    }
    return to - from <= 2;
  }

  private static boolean precededByTitle(CharSequence text, int i, int from) {
    int end = i;
    while (end > from && (Lines.blank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.subSequence(start, end).toString();
    return word.equals("Dr") || word.equals("Mr") || word.equals("Ms") || word.equals("Mrs");
  }

  private static Set<String> abbreviations() {
    Set<String> all = new HashSet<>();
    for (List<String> row : Table.read("abbreviations.tsv")) {
      all.add(row.getFirst());
    }
    return Set.copyOf(all);
  }
}
