package dev.vernix.guideline.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a data file, matched word by word without regard to case.
 *
 * <p>{@code feed*} is any word that begins so, {@code #} any number, {@code ..} up to five words
 * between, {@code ...} up to fourteen, {@code ^} the start of a sentence, <code>{a;b;}</code> one of these or nothing, {@code
 * [stop]} any wording of a class (see {@link WordClass}), {@code a ~~ b} the two in either order
 * with up to five words between, {@code =MOM} a word in capitals. Hyphens, slashes and full stops
 * part words and are not matched; letters and digits part too, so that {@code 48 h} is {@code 48h}.
 * The signs {@code + % < >} are words.
 */
record Phrase(List<String> steps) {
  /** Words that {@code ..} may pass over. */
  private static final int GAP = 5;

  /** Words that {@code ...} may pass over. */
  private static final int WIDE_GAP = 14;

  /** The start of a sentence, or what follows a semicolon. */
  private static final String START = "^";

  /** Before a word that counts in capitals alone: {@code =MOM} is milk, {@code mom} a mother. */
  private static final String CAPITALS = "=";

  /** Numbers in words; {@code one} is as often none. */
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "twelve",
          "fourteen",
          "twenty",
          "thirty");

  /** What no gap may pass over: {@code surgery not called} is no call of surgery. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "no",
          "not",
          "never",
          "without",
          "nor",
          "cannot",
          "can't",
          "won't",
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "couldn't",
          "unable",
          "neither");

  /** Two things in either order. */
  private static final String EITHER = "~~";

  /**
   * One word of a text.
   *
   * @param parted a semicolon or a line's end stands before it
   * @param capitals it is written in capital letters
   */
  record Word(String text, int from, int to, boolean parted, boolean capitals) {}

  Phrase {
    steps = List.copyOf(steps);
  }

  /** Every phrase that a written one stands for. */
  static List<Phrase> parse(String written) {
    int open = written.indexOf('{');
    int order = written.indexOf(EITHER);
    if (open < 0 && order >= 0) {
      String first = written.substring(0, order).strip();
      String second = written.substring(order + EITHER.length()).strip();
      return List.of(
          new Phrase(steps(first + " .. " + second)), new Phrase(steps(second + " .. " + first)));
    }
    if (open < 0) {
      return List.of(new Phrase(steps(written)));
    }
    int close = close(written, open);
    var all = new ArrayList<Phrase>();
    for (String choice : choices(written.substring(open + 1, close))) {
      all.addAll(parse(written.substring(0, open) + choice + written.substring(close + 1)));
    }
    return all;
  }

  private static int close(String written, int open) {
    int depth = 0;
    for (int i = open; i < written.length(); i++) {
      depth += written.charAt(i) == '{' ? 1 : written.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("'{' without '}' in " + written);
  }

  /** The parts between semicolons that stand in no inner braces. */
  private static List<String> choices(String written) {
    var choices = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ';' && depth == 0) {
        choices.add(written.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(written.substring(from));
    return choices;
  }

  private static List<String> steps(String written) {
    var steps = new ArrayList<String>();
    for (String part : written.replaceAll("[/-]", " ").replace("#", " # ").strip().split("\\s+")) {
      if (gap(part) > 0 || part.equals("#") || part.equals(START) || part.startsWith("[")) {
        WordClass.check(part);
        steps.add(part);
        continue;
      }
      if (part.startsWith(CAPITALS)) {
        steps.add(CAPITALS + part.substring(1).toLowerCase(Locale.ROOT));
        continue;
      }
      boolean prefix = part.endsWith("*");
      if (words(part).isEmpty()) {
        continue;
      }
      for (Word w : words(prefix ? part.substring(0, part.length() - 1) : part)) {
        steps.add(w.text);
      }
      if (prefix) {
        steps.set(steps.size() - 1, steps.getLast() + "*");
      }
    }
    if (steps.isEmpty() || gap(steps.getFirst()) > 0 || gap(steps.getLast()) > 0) {
      throw new IllegalArgumentException("a phrase without a first or last word: " + written);
    }
    return steps;
  }

  /** The words of a text, in lower case. */
  static List<Word> words(CharSequence text) {
    return words(text, 0, text.length());
  }

  static List<Word> words(CharSequence text, int from, int to) {
    var words = new ArrayList<Word>();
    boolean parted = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        while (end < to && (Character.isLetter(text.charAt(end)) || apostrophe(text, end, to))) {
          end++;
        }
      } else if (Character.isDigit(c)) {
        while (end < to && (Character.isDigit(text.charAt(end)) || decimal(text, end, to))) {
          end++;
        }
      } else if ("+%<>≥≤".indexOf(c) < 0) {
        parted |= c == ';' || c == '\n';
        i++;
        continue;
      }
      String written = text.subSequence(i, end).toString();
      String lower = written.toLowerCase(Locale.ROOT);
      boolean capitals = !lower.equals(written) && written.equals(written.toUpperCase(Locale.ROOT));
      words.add(new Word(lower, i, end, parted, capitals));
      parted = false;
      i = end;
    }
    return words;
  }

  private static boolean apostrophe(CharSequence text, int i, int to) {
    return (text.charAt(i) == '\'' || text.charAt(i) == '’')
        && i + 1 < to
        && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean decimal(CharSequence text, int i, int to) {
    return (text.charAt(i) == '.' || text.charAt(i) == ',')
        && i + 1 < to
        && Character.isDigit(text.charAt(i + 1));
  }

  /** The words, or beginnings of words with their {@code *}, by one of which a match begins. */
  Set<String> firsts() {
    return firsts(needs().getFirst());
  }

  /** The same of one step. */
  static Set<String> firsts(String step) {
    return step.startsWith("[") ? WordClass.of(step).firsts() : Set.of(bare(step));
  }

  /** The steps each of which stands somewhere in every match, the first of them where it begins. */
  List<String> needs() {
    return steps.stream().filter(s -> gap(s) == 0 && !s.equals(START)).toList();
  }

  /** The end of the match that begins at that word, or null. */
  @Nullable Integer match(List<Word> words, int at) {
    int end = match(words, at, 0);
    return end < 0 ? null : end;
  }

  private int match(List<Word> words, int at, int step) {
    if (step == steps.size()) {
      return at;
    }
    if (steps.get(step).equals(START)) {
      return at == 0 || words.get(at).parted ? match(words, at, step + 1) : -1;
    }
    int gap = gap(steps.get(step));
    if (gap > 0) {
      for (int skip = 0; skip <= gap && at + skip < words.size(); skip++) {
        if (words.get(at + skip).parted) {
          return -1;
        }
        int end = match(words, at + skip, step + 1);
        if (end >= 0) {
          return end;
        }
        if (NEGATIONS.contains(words.get(at + skip).text)) {
          return -1;
        }
      }
      return -1;
    }
    if (at >= words.size()) {
      return -1;
    }
    if (steps.get(step).startsWith("[")) {
      for (int length : WordClass.of(steps.get(step)).lengths(words, at)) {
        int end = match(words, at + length, step + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return fits(steps.get(step), words.get(at)) ? match(words, at + 1, step + 1) : -1;
  }

  /** How many words the step may pass over, none where it is a word. */
  private static int gap(String step) {
    return step.equals("..") ? GAP : step.equals("...") ? WIDE_GAP : 0;
  }

  /** The step without its sign for capitals. */
  static String bare(String step) {
    return step.startsWith(CAPITALS) ? step.substring(1) : step;
  }

  static boolean fits(String step, Word word) {
    return step.equals(word.text)
        || step.equals("#")
            && (Character.isDigit(word.text.charAt(0)) || NUMBERS.contains(word.text))
        || step.endsWith("*") && word.text.startsWith(step.substring(0, step.length() - 1))
        || word.capitals && step.startsWith(CAPITALS) && step.substring(1).equals(word.text);
  }
}
