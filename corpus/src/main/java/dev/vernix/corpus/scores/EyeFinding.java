package dev.vernix.corpus.scores;

import dev.vernix.corpus.stay.Said;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one sentence says of one eye or both.
 *
 * @param eyes {@code left}, {@code right} or both
 * @param zone {@code I}, {@code II}, {@code III}, or {@code P} for posterior zone II
 * @param stage 0 where there is no retinopathy
 * @param regressing the retinopathy is going back
 * @param plus plus disease, not pre-plus
 */
record EyeFinding(
    Said said, List<String> eyes, String zone, int stage, boolean regressing, boolean plus) {
  private static final Pattern ZONE =
      Pattern.compile(
          "(post(?:erior)?\\.?\\s+)?\\bzone\\s?(iii|ii|i|3|2|1)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern STAGE =
      Pattern.compile("\\b(?:stage|st\\.?)\\s?(iii|ii|iv|i|v|[0-5])\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMMATURE =
      Pattern.compile(
          "\\b(?:immature|avascular|incomplete(?:ly)?\\s+vasc|no\\s+(?:active\\s+)?rop)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REGRESSING =
      Pattern.compile("\\bregress(?:ing|ed|ion)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLUS =
      Pattern.compile(
          "(?<!pre-)(?<!pre )(?<!no )\\bplus\\b(?! disease absent)(?!\\s*[-:]?\\s*(?:no|neg))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPPOSED =
      Pattern.compile("\\b(?:if|would|until|when|should)\\b", Pattern.CASE_INSENSITIVE);
  private static final List<String> ARABIC = List.of("", "i", "ii", "iii", "iv", "v");

  /** Empty where the sentence gives no zone, or only supposes it. */
  static Optional<EyeFinding> of(Said said) {
    return of(said, said.text());
  }

  /** The same of a part of the sentence: {@code OD: ... OS: ...} are two findings. */
  static Optional<EyeFinding> of(Said said, String text) {
    var zone = ZONE.matcher(text);
    if (SUPPOSED.matcher(text).find() || !zone.find()) {
      return Optional.empty();
    }
    var stage = STAGE.matcher(text);
    boolean staged = stage.find();
    boolean regressing = REGRESSING.matcher(text).find();
    if (!staged && !regressing && !IMMATURE.matcher(text).find()) {
      return Optional.empty();
    }
    var eyes = Sides.at(text, 0, text.length());
    String roman = roman(zone.group(2));
    return Optional.of(
        new EyeFinding(
            said,
            eyes.isEmpty() ? List.of("left", "right") : eyes,
            zone.group(1) != null && roman.equals("II") ? "P" : roman,
            staged ? number(stage.group(1)) : 0,
            regressing,
            PLUS.matcher(text).find()));
  }

  private static String roman(String written) {
    return "I".repeat(number(written));
  }

  private static int number(String written) {
    return Character.isDigit(written.charAt(0))
        ? written.charAt(0) - '0'
        : ARABIC.indexOf(written.toLowerCase(java.util.Locale.ROOT));
  }

  /** The key of the follow-up table. */
  String finding() {
    return regressing ? "regressing" : stage == 0 ? "immature" : "stage" + stage;
  }

  /** In words: {@code stage 1 retinopathy of prematurity in zone II}. */
  String worded() {
    String where = " in " + (zone.equals("P") ? "posterior zone II" : "zone " + zone);
    if (stage == 0) {
      return (regressing ? "regressing retinopathy" : "immature vessels without retinopathy")
          + where;
    }
    return (regressing ? "regressing stage " : "stage ") + stage + " retinopathy" + where;
  }
}
