package dev.vernix.corpus.ledger;

import dev.vernix.corpus.stay.Sighting;
import java.util.regex.Pattern;

/**
 * Which values were measured in another fluid than blood: the cells and the glucose of {@code CSF
 * 2/8: WBC 6, RBC 120, glucose 52} are no blood count and no blood glucose.
 */
final class OtherFluids {
  private static final Pattern FLUID =
      Pattern.compile(
          "(?i)\\b(?:CSF|LP|lumbar puncture|spinal"
              + " (?:fluid|tap)|(?:peritoneal|pleural|pericardial|ascitic|drain)"
              + " fluid|ascites|effusion|chest drain|urine|urinalysis|U/A|UA|tracheal aspirate|cord"
              + " (?:blood|gas|art\\w*|venous))\\b");
  private static final Pattern BLOOD =
      Pattern.compile(
          "(?i)\\b(?:CBC|FBC|serum|plasma|blood"
              + " (?:count|gluc\\w*|sugar|gas)|BMP|U&E|UEs?|CBG|ABG|VBG|BM|POC)\\b|\\((?:blood|serum)\\b");
  private static final Pattern TAP =
      Pattern.compile("(?i)\\b(?:RBC|RCC|red cells?)\\s?[:=]?\\s?\\d[^.;\\n]{0,40}\\bprot");
  private static final Pattern OUTPUT = Pattern.compile("(?i)\\b(?:urine|urinary) output\\b");

  private OtherFluids() {}

  /** True for a value that the words before it in its sentence give to another fluid. */
  static boolean holds(Sighting s) {
    String text = s.said().text();
    int at = Math.min(text.length(), Math.max(0, s.from() - s.said().sentence().from()));
    var before = OUTPUT.matcher(text.substring(0, at)).replaceAll("");
    int fluid = last(FLUID, before);
    int blood = last(BLOOD, before);
    return fluid > blood || blood < 0 && TAP.matcher(text).find();
  }

  private static int last(Pattern p, String text) {
    var m = p.matcher(text);
    int last = -1;
    while (m.find()) {
      last = m.start();
    }
    return last;
  }
}
