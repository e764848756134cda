package dev.vernix.corpus.support;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units as the audit reads them: atoms with slashes between. Kept apart from the reader's own table
 * on purpose, so that one slip cannot hide in both.
 */
final class UnitWords {
  /**
   * @param unit canonical, empty for none
   * @param end first character after it
   */
  record Read(String unit, int end) {}

  private static final Map<String, String> EXACT = new HashMap<>();
  private static final Map<String, String> FOLDED = new HashMap<>();

  /** Words that may stand in a unit and say nothing, such as {@code 50 mg/kg/dose}. */
  private static final String NOTHING = "dose";

  static {
    folded("g", "gram", "grams", "gm", "gms", "g");
    folded("kg", "kilogram", "kilograms", "kilo", "kilos", "kgs", "kg");
    folded("mg", "milligram", "milligrams", "mgs", "mg");
    folded("ug", "mcg", "microgram", "micrograms", "ug", "µg", "μg");
    folded("ng", "ng", "nanogram", "nanograms");
    folded("mL", "ml", "mls", "cc", "ccs", "millilitre", "millilitres", "milliliter");
    exact("L", "L", "l", "litre", "litres", "liter", "liters");
    folded("cm", "cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters");
    folded("mm", "mm", "millimetres", "millimeters");
    exact("C", "C", "°C", "degC", "℃");
    exact("F", "F", "°F", "degF");
    exact("Fr", "Fr", "fr", "FR", "French", "french");
    folded("%", "%", "percent");
    folded("mmHg", "mmhg");
    folded("cmH2O", "cmh2o");
    folded("kPa", "kpa");
    folded("kcal", "kcal", "cal", "calorie", "calories", "kcals");
    folded("oz", "oz", "ounce", "ounces");
    folded("lb", "lb", "lbs", "pound", "pounds");
    folded("mmol", "mmol", "mmols");
    folded("umol", "umol", "µmol", "μmol", "micromol", "micromoles");
    folded("mEq", "meq", "meqs");
    folded("dL", "dl");
    exact("uL", "uL", "ul", "µL", "μL", "mm3", "cumm");
    folded("IU", "iu", "unit", "units", "international", "intl");
    exact("IU", "U", "u");
    exact("K", "K", "k", "thousand");
    folded("Hz", "hz", "hertz");
    folded("h", "h", "hr", "hrs", "hour", "hours", "hourly", "hrly", "hly");
    folded("min", "min", "mins", "minute", "minutes");
    exact("s", "s", "sec", "secs", "second", "seconds");
    folded("d", "d", "day", "days", "24h");
    folded("wk", "wk", "wks", "week", "weeks");
    folded("mo", "mo", "month", "months");
    exact("y", "y", "yo", "yr", "yrs", "year", "years");
    folded("bpm", "bpm");
    folded("log", "log");
  }

  private UnitWords() {}

  private static void folded(String unit, String... words) {
    for (String w : words) {
      FOLDED.put(w, unit);
    }
  }

  private static void exact(String unit, String... words) {
    for (String w : words) {
      EXACT.put(w, unit);
    }
  }

  /** The unit that starts at {@code at} or after one space, or none. */
  static Read read(CharSequence text, int at) {
    int from =
        at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-') ? at + 1 : at;
    var first = atom(text, from);
    if (first == null) {
      return cells(text, from, at);
    }
    var unit = new StringBuilder(first.unit);
    int end = first.end;
    for (int more = 0; more < 3; more++) {
      int next = separator(text, end);
      var atom = next < 0 ? null : atom(text, next);
      if (atom == null) {
        break;
      }
      if (!atom.unit.equals(NOTHING)) {
        unit.append('/').append(atom.unit);
      }
      end = atom.end;
    }
    return new Read(unit.toString(), end);
  }

  /** {@code /min}, {@code x10^9/L}, {@code K/uL}: units of counts. */
  private static Read cells(CharSequence text, int from, int at) {
    if (from < text.length() && text.charAt(from) == '/') {
      var atom = atom(text, from + 1);
      if (atom != null) {
        return new Read("/" + atom.unit, atom.end);
      }
    }
    String rest = text.subSequence(from, Math.min(text.length(), from + 8)).toString();
    for (String power : new String[] {"x10^9/L", "x10*9/L", "x 10^9/L", "10^9/L"}) {
      if (rest.startsWith(power)) {
        return new Read("K/uL", from + power.length());
      }
    }
    return new Read("", at);
  }

  private static int separator(CharSequence text, int at) {
    if (at < text.length() && text.charAt(at) == '/') {
      return at + 1;
    }
    return text.length() > at + 5 && text.subSequence(at, at + 5).toString().equals(" per ")
        ? at + 5
        : -1;
  }

  private static @Nullable Read atom(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && to - from < 14 && partOfUnit(text.charAt(to))) {
      to++;
    }
    if (to == from && to < text.length() && text.charAt(to) == '%') {
      return new Read("%", to + 1);
    }
    String word = text.subSequence(from, to).toString();
    String folded = word.toLowerCase(Locale.ROOT);
    if (folded.equals(NOTHING) || folded.equals("doses")) {
      return folded.equals(NOTHING) ? new Read(NOTHING, to) : null;
    }
    if (folded.equals("cm") && follows(text, to, " H2O")) {
      return new Read("cmH2O", to + 4);
    }
    if (folded.equals("mm") && follows(text, to, " Hg")) {
      return new Read("mmHg", to + 3);
    }
    String unit = EXACT.getOrDefault(word, FOLDED.get(folded));
    return unit == null ? null : new Read(unit, to);
  }

  private static boolean follows(CharSequence text, int at, String what) {
    return at + what.length() <= text.length()
        && text.subSequence(at, at + what.length()).toString().equalsIgnoreCase(what);
  }

  private static boolean partOfUnit(char c) {
    return Character.isLetter(c) || c == '°' || c == '2' || c == '3' || c == 'µ';
  }

  /** The same amount in grams, centimetres and so on, where one exact unit is a multiple of it. */
  static Element.Amount base(Element.Amount a) {
    return switch (a.unit()) {
      case "kg" -> times(a, "1000", "g");
      case "lb" -> times(a, "453.59237", "g");
      case "mm" -> times(a, "0.1", "cm");
      default -> a;
    };
  }

  private static Element.Amount times(Element.Amount a, String factor, String unit) {
    return new Element.Amount(
        Elements.plain(a.value().multiply(new BigDecimal(factor))), unit, a.shown());
  }
}
