package dev.vernix.corpus.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text must hold for a regular expression to be found in it: of each of some sets of pieces
 * of plain text, in lower case, one at least.
 *
 * <p>After the prefilter of Russ Cox's "Regular Expression Matching with a Trigram Index" (2012):
 * of a sequence the part that tells most is needed, of alternatives one of what each needs. What it
 * cannot read closely it takes as needing nothing, which is slower and never wrong.
 */
final class Needles {
  private static final Set<String> NOTHING = Set.of();
  private static final String ZERO_WIDTH = "bBGAzZ";
  private static final String CLASSES = "dDwWsShHvVRpPkX";

  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Which of several sets says more: its shortest piece is longer, or it has fewer pieces. */
  private static final Comparator<Set<String>> TELLING =
      Comparator.<Set<String>>comparingInt(
              p -> Math.min(4, p.stream().mapToInt(String::length).min().orElse(0)))
          .thenComparingInt(p -> -p.size());

  private final String regex;

  /** Whether digits count, and letters beyond ASCII that have no case. */
  private final boolean wide;

  private int at;

  private Needles(String regex, boolean wide) {
    this.regex = regex;
    this.wide = wide;
  }

  /** The ASCII pieces, one of which every match holds; empty where none can be named. */
  static Set<String> of(Pattern pattern) {
    return legible(pattern) ? best(new Needles(pattern.pattern(), false).needs()) : NOTHING;
  }

  /** All the sets of pieces, of each of which every match holds one, the most telling first. */
  static List<Set<String>> all(Pattern pattern) {
    return legible(pattern)
        ? new Needles(pattern.pattern(), true)
            .needs().stream().distinct().sorted(TELLING.reversed()).toList()
        : List.of();
  }

  private static boolean legible(Pattern pattern) {
    return (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) == 0;
  }

  /** What a single alternative needs; of several, one of what each needs. */
  private List<Set<String>> needs() {
    var first = sequence();
    if (at >= regex.length() || regex.charAt(at) != '|') {
      return first;
    }
    var all = new TreeSet<>(best(first));
    boolean known = !all.isEmpty();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      var one = best(sequence());
      known &= !one.isEmpty();
      all.addAll(one);
    }
    return known ? List.of(all) : List.of();
  }

  /** One alternative, up to its end: what each of its parts needs. */
  private List<Set<String>> sequence() {
    var parts = new ArrayList<Set<String>>();
    var run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      String literal = "";
      List<Set<String>> needs = List.of();
      boolean zero = false;
      char c = regex.charAt(at++);
      switch (c) {
        case '^', '$' -> zero = true;
        case '(' -> {
          zero = regex.startsWith("?i)", at) || lookaround();
          needs = group();
        }
        case '[' -> needs = oneOf();
        case '.' -> {}
        case '\\' -> {
          char e = regex.charAt(at++);
          zero = ZERO_WIDTH.indexOf(e) >= 0;
          literal = zero || Character.isLetterOrDigit(e) ? "" : String.valueOf(e);
          needs = wide && e == 'd' ? List.of(DIGITS) : needs;
          skipEscape(e);
        }
        default -> literal = String.valueOf(c);
      }
      if (zero) {
        continue;
      }
      boolean plain = !literal.isEmpty() && plain(literal.charAt(0));
      int quantified = quantifier();
      if (quantified == 0) {
        cut(run, parts);
        continue;
      }
      if (plain) {
        run.append(literal.toLowerCase(Locale.ROOT));
      }
      if (!plain || quantified > 1) {
        cut(run, parts);
      }
      parts.addAll(needs);
    }
    cut(run, parts);
    return parts;
  }

  private boolean plain(char c) {
    return c < 128
        || wide
            && !Character.isSurrogate(c)
            && Character.toLowerCase(c) == c
            && Character.toUpperCase(c) == c;
  }

  private boolean lookaround() {
    return regex.startsWith("?=", at)
        || regex.startsWith("?!", at)
        || regex.startsWith("?<=", at)
        || regex.startsWith("?<!", at);
  }

  /** Reads a group behind its bracket; what stands in a look-around is not part of the match. */
  private List<Set<String>> group() {
    boolean aside = lookaround();
    if (at < regex.length() && regex.charAt(at) == '?') {
      at = regex.startsWith("?<", at) && !aside ? regex.indexOf('>', at) + 1 : afterFlags();
    }
    var inside = needs();
    at++;
    return aside ? List.of() : inside;
  }

  /**
   * Past {@code ?:}, {@code ?i:}, {@code ?=}, {@code ?<!} and the like; at the bracket of {@code
   * ?i}.
   */
  private int afterFlags() {
    int i = at + 1;
    while (i < regex.length() && ":=!)".indexOf(regex.charAt(i)) < 0) {
      i++;
    }
    return regex.charAt(i) == ')' ? i : i + 1;
  }

  /** What a class of single characters needs that is only a list of them. */
  private List<Set<String>> oneOf() {
    int from = at;
    skipClass();
    String list = regex.substring(from, at - 1).toLowerCase(Locale.ROOT);
    boolean simple =
        !list.isEmpty() && list.chars().allMatch(c -> plain((char) c) && "^-\\[]&".indexOf(c) < 0);
    return wide && simple
        ? List.of(list.chars().mapToObj(Character::toString).collect(Collectors.toSet()))
        : List.of();
  }

  private void skipClass() {
    int depth = 1;
    while (at < regex.length() && depth > 0) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
  }

  private void skipEscape(char e) {
    if (e == 'Q') {
      at = Math.max(at, regex.indexOf("\\E", at) + 2);
    } else if ((e == 'x' || e == 'p' || e == 'P')
        && at < regex.length()
        && regex.charAt(at) == '{') {
      at = regex.indexOf('}', at) + 1;
    } else if (e == 'x') {
      at += 2;
    } else if (e == 'u') {
      at += 4;
    } else if (CLASSES.indexOf(e) < 0 && e == 'k') {
      at = regex.indexOf('>', at) + 1;
    }
  }

  /** 0 where what stands before may be missing, 1 for once, 2 for once or more. */
  private int quantifier() {
    if (at >= regex.length()) {
      return 1;
    }
    char c = regex.charAt(at);
    int least = 1;
    if (c == '?' || c == '*') {
      least = 0;
      at++;
    } else if (c == '+') {
      least = 2;
      at++;
    } else if (c == '{') {
      least = regex.charAt(at + 1) == '0' ? 0 : 2;
      at = regex.indexOf('}', at) + 1;
    } else {
      return 1;
    }
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
      at++;
    }
    return least;
  }

  private static void cut(StringBuilder run, List<Set<String>> parts) {
    if (!run.isEmpty()) {
      parts.add(Set.of(run.toString()));
      run.setLength(0);
    }
  }

  private static Set<String> best(List<Set<String>> parts) {
    return parts.stream().max(TELLING).orElse(NOTHING);
  }
}
