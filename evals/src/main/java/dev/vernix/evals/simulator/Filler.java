package dev.vernix.evals.simulator;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the braces of a phrase: {@code {Dose}} is {@code {dose}} with a capital. */
final class Filler {
  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

  /** What a later note replaces by the day that it tells of. */
  private static final Pattern LATER = Pattern.compile("(?:(?:at|from) )?\\{time}|\\btoday\\b");

  private final Script s;
  private final Voice voice;
  private final Map<String, String> vars;

  Filler(Script s, Voice voice, Map<String, String> vars) {
    this.s = s;
    this.voice = voice;
    this.vars = vars;
  }

  /** As that voice writes it. */
  String fill(String phrase) {
    String told = vars.containsKey("when") ? LATER.matcher(phrase).replaceAll("{when}") : phrase;
    String filled =
        BRACES.matcher(told).replaceAll(m -> Matcher.quoteReplacement(spoken(m.group(1))));
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }

  /** With the plain values, for labels. */
  String plain(String label) {
    return BRACES.matcher(label).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  private String spoken(String key) {
    String value = value(key);
    if (value.startsWith("@")) {
      String on = key.equals("when") ? "on " : "";
      return on + Renderer.date(s, Integer.parseInt(value.substring(1)));
    }
    var names = PhraseBank.shortNames(value.toLowerCase(Locale.ROOT));
    return voice == Voice.TERSE && !names.isEmpty() && s.chance(0.6) ? s.pick(names) : value;
  }

  private String value(String key) {
    String given = vars.get(key);
    if (given != null) {
      return given;
    }
    String lower = vars.get(key.toLowerCase(Locale.ROOT));
    if (lower != null) {
      boolean all = key.length() > 1 && key.equals(key.toUpperCase(Locale.ROOT));
      return all ? lower.toUpperCase(Locale.ROOT) : capital(lower);
    }
    boolean girl = s.infant.girl();
    return switch (key) {
      case "he" -> girl ? "she" : "he";
      case "He" -> girl ? "She" : "He";
      case "his" -> girl ? "her" : "his";
      case "name", "Name" -> s.infant.name().split(" ")[0];
      default -> throw new IllegalArgumentException("nothing fills {" + key + "}");
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
