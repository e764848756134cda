package dev.vernix.corpus.reading;

import java.util.ArrayList;
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
  private static final int LONGEST = 1200;

  /** Words of prose, by which a short line is told from shorthand. */
  private static final Set<String> PROSE =
      Set.of("a", "an", "the", "is", "was", "are", "were", "has", "had", "this", "that", "been");

  private static final String CLOSERS = ".!?)\"'\u201D\u2019]";

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
      return (line.lineLength() >= WRAPPED / 2 || prose(text, line)) && !labelled(text, next);
    }
    return line.lineLength() >= WRAPPED
        && !labelled(text, next)
        && line.lineLength() + firstWordLength(text, next) > WRAPPED + 12;
  }

  private static boolean prose(CharSequence text, Sections.Piece line) {
    int start = line.from();
    for (int i = start; i <= line.to(); i++) {
      if (i == line.to() || Lines.blank(text.charAt(i))) {
        if (i - start < 5 && PROSE.contains(lower(text, start, i))) {
          return Character.isUpperCase(text.charAt(line.from()));
        }
        start = i + 1;
      }
    }
    return false;
  }

  static String lower(CharSequence text, int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
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
    ListMarks marks = new ListMarks(text, from, to);
    for (int i = from; i < to; i++) {
      int mark = i == from || Lines.blank(text.charAt(i - 1)) ? marks.length(i, start) : 0;
      if (mark > 0) {
        if (marks.starts()) {
          add(text, start, i, section, out);
          start = i;
        }
        i += mark - 1;
        continue;
      }
      if (ends(text, i, start, to)) {
        int end = closers(text, i + 1, to);
        add(text, start, end, section, out);
        start = Lines.skipBlank(text, end, to);
        i = start - 1;
      }
    }
    add(text, start, to, section, out);
  }

  /** The last character before {@code i} that is not blank, or the one at {@code from}. */
  static int before(CharSequence text, int from, int i) {
    int k = i - 1;
    while (k > from && Lines.blank(text.charAt(k))) {
      k--;
    }
    return Math.max(k, from);
  }

  private static int closers(CharSequence text, int i, int to) {
    int end = i;
    while (end < to && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
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
    int next = closers(text, i + 1, to);
    if (next >= to) {
      return true;
    }
    if (!Lines.blank(text.charAt(next))) {
      return c == '.' && next == i + 1 && runOn(text, i, from, to);
    }
    boolean enclosed = next > i + 1 && ".!?".indexOf(text.charAt(next - 1)) < 0;
    boolean ellipsis = c == '.' && (text.charAt(i - 1) == '.' || next > i + 1 && !enclosed);
    next = Lines.skipBlank(text, next, to);
    if (next >= to) {
      return true;
    }
    char after = text.charAt(next);
    ellipsis |= c == '.' && i > from && text.charAt(before(text, from, i)) == '.';
    boolean dots = after == '.' && (next + 1 >= to || !Tokens.digit(text.charAt(next + 1)));
    if (c == '.' && (enclosed || ellipsis || dots)) {
      return !Character.isLowerCase(after) && after != '.';
    }
    if (c != '.') {
      return !Character.isLowerCase(after) && !Lines.blank(text.charAt(i - 1));
    }
    return !Abbreviations.stop(text, i, from, next, to);
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
}
