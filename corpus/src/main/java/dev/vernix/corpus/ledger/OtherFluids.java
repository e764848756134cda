package dev.vernix.corpus.ledger;

import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import java.util.NavigableMap;
import java.util.TreeMap;
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
    var named = s.said().once(Named.class, () -> named(s.said()));
    int at = s.from() - s.said().sentence().from();
    int fluid = last(named.fluids, at);
    int blood = last(named.bloods, at);
    return fluid > blood || blood < 0 && s.said().says(TAP);
  }

  /** Where a sentence names another fluid, and where blood; by the end of the name. */
  private record Named(
      NavigableMap<Integer, Integer> fluids, NavigableMap<Integer, Integer> bloods) {}

  private static Named named(Said said) {
    var outputs = places(said, OUTPUT).values();
    var fluids = places(said, FLUID);
    fluids.values().removeAll(outputs);
    return new Named(fluids, places(said, BLOOD));
  }

  private static NavigableMap<Integer, Integer> places(Said said, Pattern name) {
    var places = new TreeMap<Integer, Integer>();
    said.matcher(name).results().forEach(m -> places.put(m.end(), m.start()));
    return places;
  }

  /** Where the last name before that character begins; -1 without one. */
  private static int last(NavigableMap<Integer, Integer> names, int at) {
    var last = names.floorEntry(at);
    return last == null ? -1 : last.getValue();
  }
}
