package dev.vernix.evals.cohort;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A ward.
 *
 * @param name as charts name it
 * @param level of care, such as {@code III}
 * @param jurisdiction whose guidance decides there, {@code all} where none is preferred
 */
public record Unit(String name, String level, String jurisdiction) {
  private static final Pattern LEVEL =
      Pattern.compile("\\blevel\\s*(iv|i{1,3}|[1-4])[a-c]?\\b", Pattern.CASE_INSENSITIVE);

  /**
   * A unit of which only the name is known; {@code Level III NICU} tells its level. British words
   * (special care, local neonatal unit, NICU) are kept as the network's own levels.
   */
  static Unit named(String name, String jurisdiction) {
    String flat = name.strip();
    return new Unit(flat.isEmpty() ? Strata.UNKNOWN : flat, level(flat), jurisdiction);
  }

  private static String level(String name) {
    var m = LEVEL.matcher(name);
    if (m.find()) {
      return switch (m.group(1).toLowerCase(Locale.ROOT)) {
        case "i", "1" -> "I";
        case "ii", "2" -> "II";
        case "iii", "3" -> "III";
        default -> "IV";
      };
    }
    String low = name.toLowerCase(Locale.ROOT);
    return low.matches(".*\\b(scbu|special care)\\b.*")
        ? "special care"
        : low.matches(".*\\b(lnu|local neonatal unit)\\b.*")
            ? "local neonatal unit"
            : Strata.UNKNOWN;
  }
}
