package dev.vernix.guideline.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds conjunctions that no infant can meet: one number asked to lie below one limit and above
 * another that is higher ({@code infant.gestationWeeks < 32 && infant.gestationWeeks >= 35}).
 *
 * <p>Only expressions whose top level is {@code &&} are looked at; within brackets nothing is.
 */
final class Never {
  private static final Pattern BOUND =
      Pattern.compile(
          "^([a-z]+\\.[A-Za-z]+)\\s*(<=|>=|<|>)\\s*(?:ga\\((\\d+),\\s*(\\d)\\)|(\\d+(?:\\.\\d+)?))$");

  private Never() {}

  static boolean holds(String expression) {
    String flat = expression.replaceAll("\\s+", " ");
    if (topLevel(flat, "||")) {
      return false;
    }
    Map<String, Double> low = new HashMap<>();
    Map<String, Double> high = new HashMap<>();
    for (String part : flat.split("&&")) {
      var m = BOUND.matcher(part.strip());
      if (m.matches()) {
        double v =
            m.group(3) == null
                ? Double.parseDouble(m.group(5))
                : Double.parseDouble(m.group(3)) + Double.parseDouble(m.group(4)) / 7;
        boolean upper = m.group(2).startsWith("<");
        (upper ? high : low).merge(m.group(1), v, upper ? Math::min : Math::max);
      }
    }
    return low.entrySet().stream()
        .anyMatch(e -> high.getOrDefault(e.getKey(), Double.MAX_VALUE) < e.getValue());
  }

  private static boolean topLevel(String text, String operator) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && text.startsWith(operator, i)) {
        return true;
      }
    }
    return false;
  }
}
