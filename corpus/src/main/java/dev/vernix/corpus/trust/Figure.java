package dev.vernix.corpus.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number as a note writes it, however impossible it is: the reading machines drop what cannot be,
 * and a slip is just that.
 *
 * @param from first character in the note's text
 * @param to one past the last, unit included
 * @param value the number
 * @param unit in lower case, such as {@code mg}, {@code mcg}, {@code g}; empty where none stands
 * @param perKg true for {@code /kg}
 * @param per {@code dose}, {@code day}, {@code hour}, {@code min} or empty
 */
record Figure(int from, int to, double value, String unit, boolean perKg, String per) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\w./:\\-,+])(?<n>\\d{1,3}(?:,\\d{3})++|\\d{1,7}(?:\\.\\d{1,4})?|\\.\\d{1,4})(?![\\d:]|\\.\\d)(?:["
              + " -]?(?<u>micrograms?|mcg|\\x{00b5}g|\\x{03bc}g|ug|nanograms?|ng|milligrams?|mgs?|grams?|gms?|kg|kilos?|g"
              + "|mls?|cc|litres?|l(?=\\s?/\\s?min)|units?|iu|u|meq|mmol|lbs?|pounds?|oz|cm|mm|%|"
              + "\\x{00b0}\\s?[cf]|[cf]|k)(?![a-z\\x{00b5}\\x{03bc}]))?"
              + "(?<k>\\s?/\\s?(?:kg|k)(?![a-z])|\\s?/\\s?kilo)?"
              + "(?<p>\\s?(?:/|per)\\s?(?:dose|day|d|24\\s?h(?:ours?|rs?)?|hours?|hr|h|minute|min)(?![a-z]))?"
              + "(?!\\s?/\\s?(?:ml|dl|l|ul|\\x{00b5}l|mm|\\d))",
          Pattern.CASE_INSENSITIVE);

  /** Every number with its unit in {@code text[from, to)}, left to right. */
  static List<Figure> in(String text, int from, int to) {
    var figures = new ArrayList<Figure>();
    var m =
        FORM.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    while (m.find()) {
      double value = Double.parseDouble(m.group("n").replace(",", ""));
      figures.add(
          new Figure(
              m.start(),
              m.end(),
              value,
              unit(m.group("u")),
              m.group("k") != null,
              per(m.group("p"))));
    }
    return figures;
  }

  /** The value in the base unit of its dimension: mg, mL or as it stands. */
  double base() {
    return switch (unit) {
      case "ng" -> value * 1e-6;
      case "mcg" -> value * 1e-3;
      case "g" -> value * 1e3;
      case "kg" -> value * 1e6;
      default -> value;
    };
  }

  /** {@code mass}, {@code volume}, {@code units} or {@code moles}; empty for anything else. */
  String dimension() {
    return switch (unit) {
      case "ng", "mcg", "mg", "g", "kg" -> "mass";
      case "ml" -> "volume";
      case "unit" -> "units";
      case "meq", "mmol" -> "moles";
      default -> "";
    };
  }

  private static String unit(String written) {
    if (written == null) {
      return "";
    }
    String u = written.toLowerCase(Locale.ROOT).replace("\u00b0", "").strip();
    return switch (u) {
      case "microgram", "micrograms", "mcg", "\u00b5g", "\u03bcg", "ug" -> "mcg";
      case "nanogram", "nanograms", "ng" -> "ng";
      case "milligram", "milligrams", "mg", "mgs" -> "mg";
      case "gram", "grams", "gm", "gms", "g" -> "g";
      case "kg", "kilo", "kilos" -> "kg";
      case "ml", "mls", "cc" -> "ml";
      case "unit", "units", "iu", "u" -> "unit";
      case "lb", "lbs", "pound", "pounds" -> "lb";
      default -> u;
    };
  }

  private static String per(String written) {
    if (written == null) {
      return "";
    }
    String p = written.replaceAll("(?i)[\\s/]|per", "").toLowerCase(Locale.ROOT);
    return p.startsWith("dose")
        ? "dose"
        : p.startsWith("min") ? "min" : p.startsWith("h") ? "hour" : "day";
  }
}
