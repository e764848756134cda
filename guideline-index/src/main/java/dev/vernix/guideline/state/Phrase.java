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
 * between, {@code ^} the start of a sentence, <code>{a;b;}</code> one of these or nothing, {@code
 * [stop]} any wording of a class (see {@link WordClass}), {@code a ~~ b} the two in either order with
 * up to five words between. Hyphens, slashes and full stops part words and are not matched; letters
 * and digits part too, so that {@code 48 h} is {@code 48h}. The signs {@code + % < >} are words.
 */
record Phrase(List<String> steps) {
  /** Words that {@code ..} may pass over. */
  private static final int GAP = 5;

  /** The start of a sentence, or what follows a semicolon. */
  private static final String START = "^";

  /** Two things in either order. */
  private static final String EITHER = "~~";

  /** One word of a text; {@code parted} where a semicolon or a line's end stands before it. */
  record Word(String text, int from, int to, boolean parted) {}

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
    int close = written.indexOf('}', open);
    if (close < 0) {
      throw new IllegalArgumentException("'{' without '}' in " + written);
    }
    var all = new ArrayList<Phrase>();
    for (String choice : written.substring(open + 1, close).split(";", -1)) {
      all.addAll(parse(written.substring(0, open) + choice + written.substring(close + 1)));
    }
    return all;
  }

  private static List<String> steps(String written) {
    var steps = new ArrayList<String>();
    for (String part : written.replaceAll("[/-]", " ").replace("#", " # ").strip().split("\\s+")) {
      if (part.equals("..") || part.equals("#") || part.equals(START) || part.startsWith("[")) {
        WordClass.check(part);
        steps.add(part);
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
    if (steps.isEmpty() || steps.getFirst().equals("..") || steps.getLast().equals("..")) {
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
      words.add(
          new Word(text.subSequence(i, end).toString().toLowerCase(Locale.ROOT), i, end, parted));
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
    String first = steps.getFirst().equals(START) ? steps.get(1) : steps.getFirst();
    return first.startsWith("[") ? WordClass.of(first).firsts() : Set.of(first);
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
    if (steps.get(step).equals("..")) {
      for (int skip = 0; skip <= GAP && at + skip < words.size(); skip++) {
        if (words.get(at + skip).parted) {
          return -1;
        }
        int end = match(words, at + skip, step + 1);
        if (end >= 0) {
          return end;
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
    return fits(steps.get(step), words.get(at).text) ? match(words, at + 1, step + 1) : -1;
  }

  static boolean fits(String step, String word) {
    return step.equals(word)
        || step.equals("#") && Character.isDigit(word.charAt(0))
        || step.endsWith("*") && word.startsWith(step.substring(0, step.length() - 1));
  }
}
