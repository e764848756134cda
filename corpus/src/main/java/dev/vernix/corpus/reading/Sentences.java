package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** What must follow the full stop of an abbreviation for it to end a sentence. */
  private enum Ends {
    NEVER,
    CAPITAL,
    STARTER
  }

  private static final Map<String, Ends> ABBREVIATIONS = abbreviations();

  /** Words that sentences start with and names do not. */
  private static final Set<String> STARTERS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "this", "that", "these",
          "those", "there", "his", "her", "its", "their", "our", "in", "on", "at", "for", "no",
          "if", "when", "how", "what", "who", "where", "why", "is", "are", "was", "were", "did",
          "does", "do", "will", "after", "before", "since", "but", "and", "however", "please",
          "let");

  /** Words before a single capital letter that make it an initial. */
  private static final Set<String> BEFORE_INITIAL =
      Set.of("by", "with", "from", "per", "to", "and", "dr", "drs", "mr", "mrs", "ms", "prof");

  /** Words before a single capital letter that name a kind by it. */
  private static final Set<String> BEFORE_LETTER =
      Set.of(
          "vitamin",
          "hepatitis",
          "hep",
          "type",
          "group",
          "grade",
          "class",
          "stage",
          "factor",
          "twin",
          "baby",
          "part",
          "figure",
          "fig",
          "table",
          "influenza",
          "protein",
          "plan",
          "level",
          "line",
          "step",
          "phase",
          "zone",
          "appendix",
          "section",
          "infant",
          "triplet",
          "child");

  /** Words of prose, by which a short line is told from shorthand. */
  private static final Set<String> PROSE =
      Set.of("a", "an", "the", "is", "was", "are", "were", "has", "had", "this", "that", "been");

  private static final String CLOSERS = ".!?)\"'\u201D\u2019]";
  private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6";

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

  private static String lower(CharSequence text, int from, int to) {
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
    int item = numberBefore(text, from) + 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((Tokens.digit(c) || BULLETS.indexOf(c) >= 0)
          && (i == from || Lines.blank(text.charAt(i - 1)))) {
        // "1) CPAP 2) feeds": the next number of a list starts a sentence, a bullet always does.
        int mark = BULLETS.indexOf(c) >= 0 ? 1 : numbered(text, i, to, item);
        if (mark > 0) {
          if (i > start && (mark == 1 || item > 1)) {
            add(text, start, i, section, out);
            start = i;
          }
          item += mark == 1 ? 0 : 1;
          i += mark - 1;
          continue;
        }
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

  /** The number of the item whose mark was set apart before the piece, or 0. */
  private static int numberBefore(CharSequence text, int from) {
    int k = from;
    while (k > 0 && from - k < 4 && text.charAt(k - 1) == ' ') {
      k--;
    }
    if (k < 2 || k == from || ".)".indexOf(text.charAt(k - 1)) < 0) {
      return 0;
    }
    boolean one = Tokens.digit(text.charAt(k - 2)) && (k < 3 || !Tokens.digit(text.charAt(k - 3)));
    return one ? text.charAt(k - 2) - '0' : 0;
  }

  /** Length of the mark {@code 2.} or {@code 2)} of a list's item of that number, or 0. */
  private static int numbered(CharSequence text, int i, int to, int item) {
    int k = i;
    int number = 0;
    while (k < to && k - i < 2 && Tokens.digit(text.charAt(k))) {
      number = number * 10 + text.charAt(k++) - '0';
    }
    int digits = k;
    while (k < to && k - digits < 2 && ".)".indexOf(text.charAt(k)) >= 0) {
      k++;
    }
    boolean closed = k > digits && k + 1 < to && Lines.blank(text.charAt(k));
    return closed && number == item && !Tokens.digit(text.charAt(k + 1)) ? k - i : 0;
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
    if (c == '.' && (enclosed || ellipsis)) {
      return !Character.isLowerCase(after) && after != '.';
    }
    if (c != '.') {
      return !Character.isLowerCase(after) && !Lines.blank(text.charAt(i - 1));
    }
    return !abbreviation(text, i, from, next, to);
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

  /** Whether the full stop at {@code i} belongs to the word before it. */
  private static boolean abbreviation(CharSequence text, int i, int from, int next, int to) {
    char after = text.charAt(next);
    int start = i;
    while (start > from
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
        && i - start < 12) {
      start--;
    }
    if (start == i) {
      return number(text, from, i);
    }
    boolean whole = start == from || !Character.isLetterOrDigit(text.charAt(start - 1));
    if (i - start == 1 && whole && Character.isUpperCase(text.charAt(start))) {
      return Character.isLowerCase(after) || initial(text, start, from, next, to);
    }
    String word = lower(text, start, i);
    boolean dotted = word.length() > 2 && word.charAt(word.length() - 2) == '.';
    Ends ends = whole ? ABBREVIATIONS.get(word) : null;
    if (ends == null) {
      return dotted && !Character.isUpperCase(after);
    }
    if (word.equals("no") || word.equals("in")) {
      return word.equals("no")
          ? Tokens.digit(after)
          : Character.isLowerCase(after) && measured(text, start, from);
    }
    return switch (ends) {
      case NEVER -> true;
      case CAPITAL -> !Character.isUpperCase(after);
      case STARTER -> !Character.isUpperCase(after) || !STARTERS.contains(word(text, next, to));
    };
  }

  /** {@code 3 in. long}: a number stands before it. */
  private static boolean measured(CharSequence text, int start, int from) {
    return start - 2 >= from && Tokens.digit(text.charAt(start - 2));
  }

  /** {@code J. Brown} and {@code Albert I. Jones}, but not {@code hepatitis B. Hearing passed}. */
  private static boolean initial(CharSequence text, int start, int from, int next, int to) {
    if (!Character.isUpperCase(text.charAt(next)) || STARTERS.contains(word(text, next, to))) {
      return false;
    }
    int end = start;
    while (end > from && (Lines.blank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    if (end == from) {
      return true;
    }
    int first = end;
    while (first > from && Character.isLetter(text.charAt(first - 1)) && end - first < 12) {
      first--;
    }
    String before = lower(text, first, end);
    boolean capital = first < end && Character.isUpperCase(text.charAt(first));
    boolean another = end - first == 1 && capital && text.charAt(end) == '.';
    return BEFORE_INITIAL.contains(before)
        || another
        || capital && first > from && !BEFORE_LETTER.contains(before);
  }

  private static String word(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end)) && end - from < 12) {
      end++;
    }
    return lower(text, from, end);
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

  private static Map<String, Ends> abbreviations() {
    Map<String, Ends> all = new HashMap<>();
    for (List<String> row : Table.read("abbreviations.tsv")) {
      all.put(row.getFirst(), Ends.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(all);
  }
}
