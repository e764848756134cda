package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the full stop of an abbreviation ({@code approx.}, {@code q.d.}, {@code Dr.}), of an
 * initial ({@code E. coli}) or of an item's mark from that of a sentence.
 */
final class Abbreviations {
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
      Set.of(
          "by",
          "with",
          "from",
          "per",
          "to",
          "and",
          "dr",
          "drs",
          "mr",
          "mrs",
          "ms",
          "prof",
          "call",
          "called",
          "saw",
          "see",
          "met",
          "paged",
          "told",
          "asked",
          "contacted",
          "notified",
          "signed",
          "named",
          "via",
          "attending",
          "nurse",
          "of");

  /** Words before a single capital letter that name a kind by it. */
  private static final Set<String> BEFORE_LETTER =
      Set.of(
          "vitamin",
          "vit",
          "lead",
          "segment",
          "specimen",
          "bed",
          "room",
          "unit",
          "ward",
          "arm",
          "pod",
          "score",
          "option",
          "item",
          "point",
          "side",
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

  private static final Set<String> TIMES = Set.of("a.m", "p.m");

  private static final Set<String> BEFORE_TIME =
      Set.of("at", "by", "around", "about", "before", "after", "until", "since", "from");

  private Abbreviations() {}

  /** Whether the full stop at {@code i} belongs to the word before it. */
  static boolean stop(CharSequence text, int i, int from, int next, int to) {
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
    if (i - start == 1 && unit(text, start, from)) {
      return false;
    }
    if (i - start == 1 && whole && Character.isUpperCase(text.charAt(start))) {
      return Character.isLowerCase(after)
          || Tokens.digit(after) && letter(text, start, from)
          || initial(text, start, from, next, to);
    }
    if (i - start == 1 && start > from && Character.isLowerCase(after)) {
      return letter(text, start, from);
    }
    if (start == from && i - start <= 3 && item(text, start, i)) {
      return true;
    }
    String word = Sentences.lower(text, start, i);
    if (TIMES.contains(word) && opening(text, from, start)) {
      return true;
    }
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

  /** {@code 3 mg/L. WCC 9}, {@code on 2 L. 3 bradys}: the letter is a unit and no initial. */
  private static boolean unit(CharSequence text, int start, int from) {
    if ("LCFU".indexOf(text.charAt(start)) < 0 || start - 2 < from) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '/' && Character.isLetter(text.charAt(start - 2))
        || (text.charAt(start) == 'L' || text.charAt(start) == 'C')
            && Lines.blank(before)
            && Tokens.digit(text.charAt(start - 2));
  }

  /** {@code b. Gloves} and {@code iv. Gloves}: the mark of an item starts its sentence. */
  private static boolean item(CharSequence text, int from, int to) {
    if (to - from == 1) {
      return Character.isLowerCase(text.charAt(from));
    }
    for (int k = from; k < to; k++) {
      if ("ivx".indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code At 5 a.m. Mr. Kim left}: nothing was said yet but when. */
  private static boolean opening(CharSequence text, int from, int to) {
    String said = Sentences.lower(text, from, to).strip();
    int blank = said.indexOf(' ');
    return blank > 0
        && BEFORE_TIME.contains(said.substring(0, blank))
        && Tokens.digit(said.charAt(said.length() - 1))
        && said.indexOf(' ', blank + 1) < 0;
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
    int end = wordBefore(text, start, from);
    if (end == from) {
      return true;
    }
    int first = wordStart(text, end, from);
    String before = Sentences.lower(text, first, end);
    boolean capital = first < end && Character.isUpperCase(text.charAt(first));
    boolean another = end - first == 1 && capital && text.charAt(end) == '.';
    return BEFORE_INITIAL.contains(before) || another || capital && !BEFORE_LETTER.contains(before);
  }

  /**
   * {@code P. 72, T. 37}: a letter that stands for a word, neither a unit nor the name of a kind.
   */
  private static boolean letter(CharSequence text, int start, int from) {
    boolean first = start == from;
    boolean apart = first || Lines.blank(text.charAt(start - 1));
    boolean counted = start > from + 1 && Tokens.digit(text.charAt(start - 2));
    return apart && !counted && !names(text, start, from);
  }

  /** {@code vitamin D}, {@code plan B}: the word before names a kind by that letter. */
  private static boolean names(CharSequence text, int start, int from) {
    int end = wordBefore(text, start, from);
    return BEFORE_LETTER.contains(Sentences.lower(text, wordStart(text, end, from), end));
  }

  /** One past the word that stands before {@code start}. */
  private static int wordBefore(CharSequence text, int start, int from) {
    int end = start;
    while (end > from && (Lines.blank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return end;
  }

  private static int wordStart(CharSequence text, int end, int from) {
    int first = end;
    while (first > from && Character.isLetter(text.charAt(first - 1)) && end - first < 12) {
      first--;
    }
    return first;
  }

  private static String word(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end)) && end - from < 12) {
      end++;
    }
    return Sentences.lower(text, from, end);
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
