package dev.vernix.prompts.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The form by which ordinary words are compared: plurals, tenses and British spelling make no
 * difference. It is deliberately weak: two words of different meaning must never share a stem,
 * while two forms of one word that do not cost no more than a sentence's smoothness.
 */
final class Stems {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("fed", "feed"),
          Map.entry("born", "bear"),
          Map.entry("bled", "bleed"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("drew", "draw"),
          Map.entry("drawn", "draw"),
          Map.entry("lay", "lie"),
          Map.entry("sent", "send"),
          Map.entry("kept", "keep"),
          Map.entry("led", "lead"),
          Map.entry("lost", "lose"),
          Map.entry("slept", "sleep"));

  private Stems() {}

  static String of(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (w.endsWith("'s")) {
      w = w.substring(0, w.length() - 2);
    }
    String irregular = IRREGULAR.get(w);
    if (irregular != null) {
      return irregular;
    }
    if (w.length() < 4 || w.chars().anyMatch(Character::isDigit)) {
      return w;
    }
    return ending(american(w));
  }

  /** Stems of the words of {@code text} that are not neutral, in order. */
  static List<String> all(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
        .filter(w -> !w.isEmpty() && !Vocabulary.neutral(w))
        .map(Stems::of)
        .toList();
  }

  private static String american(String w) {
    return w.replace("haem", "hem")
        .replace("aemi", "emi")
        .replace("oed", "ed")
        .replace("oes", "es")
        .replace("rrhoe", "rrhe")
        .replace("pnoe", "pne")
        .replace("isation", "ization")
        .replace("ised", "ized")
        .replace("ising", "izing")
        .replace("paed", "ped")
        .replace("caesar", "cesar")
        .replace("colour", "color")
        .replace("litre", "liter")
        .replace("metre", "meter");
  }

  private static String ending(String w) {
    String s = w;
    if (s.endsWith("ies") && s.length() > 5) {
      s = s.substring(0, s.length() - 3) + "y";
    } else if (s.endsWith("sses") || s.endsWith("xes") || s.endsWith("ches")) {
      s = s.substring(0, s.length() - 2);
    } else if (s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
      s = s.substring(0, s.length() - 1);
    }
    if (s.endsWith("ing") && s.length() > 6) {
      s = undouble(s.substring(0, s.length() - 3));
    } else if (s.endsWith("ed") && s.length() > 5) {
      s = undouble(s.substring(0, s.length() - 2));
    } else if (s.endsWith("ation") && s.length() > 8) {
      s = s.substring(0, s.length() - 5) + "at";
    } else if (s.endsWith("sion") && s.length() > 7) {
      s = s.substring(0, s.length() - 3);
    }
    return s.endsWith("e") && s.length() > 4 ? s.substring(0, s.length() - 1) : s;
  }

  /** {@code stopp -> stop}, but {@code fill} stays. */
  private static String undouble(String s) {
    int n = s.length();
    return n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "lsz".indexOf(s.charAt(n - 1)) < 0
        ? s.substring(0, n - 1)
        : s;
  }
}
