package dev.vernix.corpus.stay;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Patient;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences that cannot be about this infant: they name the other twin, or anatomy of the other
 * sex.
 */
public final class OtherInfant {
  private static final Pattern MALE =
      Pattern.compile(
          "\\b(?:testis|testes|testicles?|testicular|scrot(?:um|al)|penis|penile|circumcis\\w{1,4}|hypospadias)\\b");
  private static final Pattern FEMALE =
      Pattern.compile("\\b(?:labi(?:a|al)|vagina(?!l deliv)|clitor\\w{1,5}|ovar(?:y|ian|ies))\\b");
  private static final Pattern TWIN = Pattern.compile("\\btwin\\s([abc12])\\b");

  private OtherInfant() {}

  public static boolean about(Patient patient, Said said) {
    String text = said.text().toLowerCase(Locale.ROOT);
    boolean maternal =
        said.sentence().findings().stream()
            .anyMatch(f -> f.assertion().experiencer() == Experiencer.MOTHER);
    return (!maternal && otherSex(patient.sex(), text)) || otherTwin(patient.plurality(), text);
  }

  /** False for text that names a twin, which must not be taken together with text that does not. */
  public static boolean neutral(String text) {
    return !TWIN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean otherSex(Patient.Sex sex, String text) {
    return switch (sex) {
      case FEMALE -> MALE.matcher(text).find();
      case MALE -> FEMALE.matcher(text).find();
      case UNKNOWN -> false;
    };
  }

  /** Names a twin, and not this one. */
  private static boolean otherTwin(String plurality, String text) {
    var own = TWIN.matcher(plurality.toLowerCase(Locale.ROOT));
    if (!own.find()) {
      return false;
    }
    var named = TWIN.matcher(text);
    boolean other = false;
    while (named.find()) {
      if (named.group(1).equals(own.group(1))) {
        return false;
      }
      other = true;
    }
    return other;
  }
}
