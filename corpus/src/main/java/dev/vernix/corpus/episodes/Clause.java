package dev.vernix.corpus.episodes;

import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a report within which one negation reaches.
 *
 * @param said the sentence that it stands in
 * @param text as written
 */
record Clause(Said said, String text) {
  /** How far a negation reaches, in characters. */
  private static final int REACH = 160;

  private static final Pattern BORDER =
      Pattern.compile(
          "(?i);|\\.\\s|\\bbut\\b|\\bhowever\\b|\\bwith(?=\\s+(?:no|normal)\\b)|,\\s*(?=(?:and\\s+)?(?:no|without|normal|small|tiny|mild|moderate|large|left|right|bilateral|grade|L|R|Lt|Rt)\\b)|\\band\\s+(?=(?:left|right|L|R)\\s+(?:grade|gr|G\\d|IVH|GMH|sided)\\b)");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)(?:\\b(?:no|not|without|neg(?:ative)? for|absence of|free of|never|ruled"
              + " out|nor|resolution of)\\b|\\(-\\))");
  private static final Pattern GONE =
      Pattern.compile(
          "(?i)^[^,;]{0,20}?\\b(?:absent|not (?:seen|present|identified)|excluded|no longer"
              + " (?:seen|present)|negative|neg|none)\\b");
  private static final Pattern DOUBT =
      Pattern.compile(
          "(?i)\\b(?:possible|possibly|probable|suspected|suspicious for|query|may represent|cannot"
              + " exclude|cannot be excluded|not excluded|concern(?:ing)?"
              + " for|equivocal|r/o)\\b|\\?");

  static List<Clause> of(Said said) {
    var clauses = new ArrayList<Clause>();
    String text = said.text();
    var m = BORDER.matcher(text);
    int at = 0;
    while (m.find()) {
      if (m.start() > at) {
        clauses.add(new Clause(said, text.substring(at, m.start())));
      }
      at = m.end();
    }
    if (at < text.length()) {
      clauses.add(new Clause(said, text.substring(at)));
    }
    return clauses;
  }

  static List<Clause> of(List<Said> said) {
    return said.stream().flatMap(s -> of(s).stream()).toList();
  }

  /** Whether what stands there is said not to be. */
  boolean denied(Matcher m) {
    return NO.matcher(text.substring(Math.max(0, m.start() - REACH), m.start())).find()
        || GONE.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + REACH))).find();
  }

  boolean doubtful() {
    return DOUBT.matcher(text).find();
  }

  Side side(int from, int to) {
    return Side.of(text, from, to);
  }
}
