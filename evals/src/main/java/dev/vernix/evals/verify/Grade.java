package dev.vernix.evals.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A grade, stage, zone or type.
 *
 * @param scale {@code stage} (also grade, Bell, Sarnat), {@code zone} or {@code type}
 * @param value in Arabic figures with its letter, such as {@code 2a}
 * @param shown as written
 */
record Grade(String scale, String value, String shown, int from, int to) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(grades?|gr|stages?|st|bell'?s?(?: stage)?|sarnat(?:"
              + " (?:stage|grade))?|zones?|type)["
              + " .-]{0,2}(IV|I{1,3}|[0-4])([AB]?)(?![\\w.]\\w?\\d|[a-z0-9]| ?(?:diabetes|DM))");
  private static final Pattern SHORT = Pattern.compile("\\b[zZ]([1-3])[sS]([0-4])\\b");
  private static final Map<String, String> ROMAN =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");

  static List<Grade> in(String text) {
    var grades = new ArrayList<Grade>();
    WRITTEN.matcher(text).results().map(Grade::of).forEach(grades::add);
    for (var m : SHORT.matcher(text).results().toList()) {
      grades.add(new Grade("zone", m.group(1), m.group(), m.start(), m.end()));
      grades.add(new Grade("stage", m.group(2), m.group(), m.start(), m.end()));
    }
    return grades;
  }

  private static Grade of(MatchResult m) {
    String word = m.group(1).toLowerCase(Locale.ROOT);
    String scale = word.startsWith("z") ? "zone" : word.startsWith("t") ? "type" : "stage";
    String n = m.group(2).toLowerCase(Locale.ROOT);
    return new Grade(
        scale,
        ROMAN.getOrDefault(n, n) + m.group(3).toLowerCase(Locale.ROOT),
        m.group(),
        m.start(),
        m.end());
  }

  /** The same, where one may leave the letter out. */
  boolean agrees(Grade other) {
    return scale.equals(other.scale)
        && (value.equals(other.value)
            || value.charAt(0) == other.value.charAt(0)
                && (value.length() == 1 || other.value.length() == 1));
  }
}
