package dev.vernix.corpus.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a text must hold for a regular expression to be found in it: one at least of some pieces of
 * plain text, in lower case.
 *
 * <p>After the prefilter of Russ Cox's "Regular Expression Matching with a Trigram Index" (2012):
 * of a sequence the part that tells most is needed, of alternatives one of what each needs. What it
 * cannot read closely it takes as needing nothing, which is slower and never wrong.
 */
final class Needles {
  private static final Set<String> NOTHING = Set.of();
  private static final String ZERO_WIDTH = "bBGAzZ";
  private static final String CLASSES = "dDwWsShHvVRpPkX";

  private final String regex;
  private int at;

  private Needles(String regex) {
    this.regex = regex;
  }

  /** The pieces, one of which every match holds; empty where none can be named. */
  static Set<String> of(Pattern pattern) {
    boolean plain = (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) == 0;
    return plain ? new Needles(pattern.pattern()).alternatives() : NOTHING;
  }

  private Set<String> alternatives() {
    var all = new TreeSet<String>();
    boolean known = true;
    do {
      var one = sequence();
      known &= !one.isEmpty();
      all.addAll(one);
    } while (at < regex.length() && regex.charAt(at) == '|' && at++ >= 0);
    return known ? all : NOTHING;
  }

  /** One alternative, up to its end: the best of its parts. */
  private Set<String> sequence() {
    var parts = new ArrayList<Set<String>>();
    var run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      String literal = "";
      Set<String> needs = NOTHING;
      boolean zero = false;
      char c = regex.charAt(at++);
      switch (c) {
        case '^', '$' -> zero = true;
        case '(' -> {
          zero = regex.startsWith("?i)", at) || lookaround();
          needs = group();
        }
        case '[' -> skipClass();
        case '.' -> {}
        case '\\' -> {
          char e = regex.charAt(at++);
          zero = ZERO_WIDTH.indexOf(e) >= 0;
          literal = zero || Character.isLetterOrDigit(e) ? "" : String.valueOf(e);
          skipEscape(e);
        }
        default -> literal = String.valueOf(c);
      }
      if (zero) {
        continue;
      }
      boolean plain = !literal.isEmpty() && literal.charAt(0) < 128;
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
      if (!needs.isEmpty()) {
        parts.add(needs);
      }
    }
    cut(run, parts);
    return best(parts);
  }

  private boolean lookaround() {
    return regex.startsWith("?=", at)
        || regex.startsWith("?!", at)
        || regex.startsWith("?<=", at)
        || regex.startsWith("?<!", at);
  }

  /** Reads a group behind its bracket; what stands in a look-around is not part of the match. */
  private Set<String> group() {
    boolean aside = lookaround();
    if (at < regex.length() && regex.charAt(at) == '?') {
      at = regex.startsWith("?<", at) && !aside ? regex.indexOf('>', at) + 1 : afterFlags();
    }
    var inside = alternatives();
    at++;
    return aside ? NOTHING : inside;
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

  /** The part whose shortest piece is longest; of those the one with the fewest pieces. */
  private static Set<String> best(List<Set<String>> parts) {
    return parts.stream()
        .max(
            Comparator.<Set<String>>comparingInt(
                    p -> Math.min(4, p.stream().mapToInt(String::length).min().orElse(0)))
                .thenComparingInt(p -> -p.size()))
        .orElse(NOTHING);
  }
}
