package dev.vernix.corpus.trust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what the words of a correction call wrong and what they say holds instead. */
final class CorrectionWords {
  private static final String N =
      "(?<![\\w./:])(?<!(?i:bed|cot|room|bay|twin|page) )~?"
          + "(?!0\\d)(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d/:]|\\.\\d)";
  private static final List<Pattern> WRONG =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:disregard|ignore|supersedes?d?|instead of|rather than|replaces?|not)\\b(?:"
                  + " the| my| a| value| of| earlier){0,3}\\s[^.;:\\d\\n"
                  + "]{0,18}?"
                  + N
                  + "(?:[^.;\\d]{0,12}?(?:and|,)\\s"
                  + N
                  + ")?"),
          Pattern.compile(
              "(?i)\\b(?:entered|charted|written|recorded|documented|reported|given|listed|read)"
                  + " (?:as|\\()[ (]{0,2}"
                  + N),
          Pattern.compile(
              "(?i)"
                  + N
                  + "(?:\\s?[a-z%/]{1,8})?\\)?[^.;\\d\\n"
                  + "]{0,45}\\b(?:is|was|were|are)?\\s?(?:wrong|incorrect|not correct|an?"
                  + " (?:error|typo|transposition)|transposition|in error|mistaken|misread)\\b"),
          Pattern.compile("(?i)\\((" + "\\d+(?:\\.\\d+)?" + ")\\)[^.;\\n]{0,50}\\bwrong\\b"),
          Pattern.compile("(?i)\\bfrom " + N + "\\s?[a-z%/]{0,8} to "));
  private static final List<Pattern> RIGHT =
      List.of(
          Pattern.compile(N + "(?i)\\s?[a-z%/]{0,8}[;,]\\s?(?:disregard|ignore)"),
          Pattern.compile("(?i)\\b(?:corrected|amended|revised|changed) to [^.;\\d\\n]{0,16}?" + N),
          Pattern.compile(
              "(?i)\\b(?:use|should (?:be|read)|correct (?:value|weight|dose|result|one)?"
                  + " ?is|actual(?:ly)?(?: is| was)?|weight"
                  + " is|reweigh\\w*[^.;\\d]{0,20})\\s[^.;\\d\\n"
                  + "]{0,12}?"
                  + N),
          Pattern.compile(
              "(?i)\\b(?:correction|corrected|erratum|amended)\\b[^.;\\n"
                  + "]{0,8}:?[^.;\\n"
                  + "]{0,60}?(?<![\\w.:])(?!\\d{1,2}:\\d{2})"
                  + N
                  + "(?=\\s?(?:mg|mcg|g|kg|mmol|meq|ml|%|h|hours|c|f|k)\\b)"));
  private static final Pattern SIDES =
      Pattern.compile(
          "(?i)\\b(left|right)\\b[^.;\\n]{0,60}\\bnot (?:in |on )?(?:the )?(left|right)\\b");

  /** {@code notes refer to a right haemorrhage; the finding is on the left}: wrong, then right. */
  private static final Pattern REFERS =
      Pattern.compile(
          "(?i)\\b(?:refers? to|referred to|states?|stated|writes?|wrote|written|describes?"
              + "|described|said|reported|called|labell?ed|marked|documented)\\b[^.\\n]{0,30}?"
              + "\\b(left|right)\\b[^.\\n]{0,90}\\b(?:is|was|are|were)\\s(?:in fact |actually )?"
              + "(?:on |in )?(?:the )?(left|right)\\b");

  private static final Pattern QUOTED =
      Pattern.compile("(?<!\\w)[\"\\x{201c}']([^\"\\x{201c}\\x{201d}']{3,60})[\"\\x{201d}']");
  private static final Pattern LINE =
      Pattern.compile("(?i)\\bthe ([A-Za-z/]{2,20}) (?:line|order|entry|statement)\\b");

  private static final Pattern UNIT =
      Pattern.compile("\\G\\s?(mg/kg|mg|mcg|kg|g|mmol/L|mEq/L|mL/kg|mL|hours|hrs?|h|%|C|F|K)\\b");

  private CorrectionWords() {}

  /** Numbers that the sentences call wrong, as written. */
  static Set<String> wrong(String text) {
    var all = new LinkedHashSet<String>();
    WRONG.forEach(p -> p.matcher(text).results().forEach(m -> groups(m, all)));
    return all;
  }

  /** Numbers that a sentence says were entered. */
  static Set<String> entered(String text) {
    var all = new LinkedHashSet<String>();
    WRONG.get(1).matcher(text).results().forEach(m -> groups(m, all));
    return all;
  }

  /** The number that holds instead of the wrong ones, with its unit as written. */
  static Optional<String> right(String text, Set<String> wrong) {
    for (var p : RIGHT) {
      var m = p.matcher(text);
      while (m.find()) {
        String n = m.group(1);
        if (!wrong.contains(n) && n.length() < 7) {
          var unit = UNIT.matcher(text);
          return Optional.of(n + (unit.find(m.end(1)) ? " " + unit.group(1) : ""));
        }
      }
    }
    return Optional.empty();
  }

  /** The side that was wrong and the side that holds, in lower case. */
  static Optional<String[]> sides(String text) {
    var not = SIDES.matcher(text);
    if (not.find()) {
      return sides(not.group(2), not.group(1));
    }
    var refers = REFERS.matcher(text);
    return refers.find() ? sides(refers.group(1), refers.group(2)) : Optional.empty();
  }

  private static Optional<String[]> sides(String wrong, String right) {
    return wrong.equalsIgnoreCase(right)
        ? Optional.empty()
        : Optional.of(
            new String[] {wrong.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT)});
  }

  /** Words that the sentences quote from what they correct, in lower case. */
  static List<String> quoted(String text) {
    var all = new ArrayList<String>();
    QUOTED.matcher(text).results().map(m -> m.group(1)).forEach(q -> all.add(normal(q)));
    LINE.matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(w -> !w.matches("(?i)plan|order|resident|antibiotic|template"))
        .forEach(q -> all.add(normal(q)));
    return all;
  }

  static String normal(String s) {
    return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]+", " ").strip();
  }

  private static void groups(MatchResult m, Set<String> all) {
    for (int g = 1; g <= m.groupCount(); g++) {
      if (m.group(g) != null) {
        all.add(m.group(g));
      }
    }
  }
}
