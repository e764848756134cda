package dev.vernix.corpus.reading;

import java.util.EnumSet;
import java.util.Set;

/** Tells which infant of several a phrase names. */
final class Twins {
  static final Cue SIBLING = cue(Cue.Effect.SIBLING, Set.of());
  static final Cue INFANT = cue(Cue.Effect.END, EnumSet.range(Cue.Effect.MOTHER, Cue.Effect.OTHER));

  static final Set<String> INFANT_WORDS =
      Set.of("infant", "baby", "neonate", "newborn", "he", "him", "babe", "iugr", "fetus", "fetal");

  private static final Set<String> NAMES =
      Set.of("twin", "baby", "triplet", "infant", "boy", "girl");

  private Twins() {}

  /**
   * {@code a}, {@code b}, {@code c} where a phrase such as {@code twin B} or {@code T2} starts at
   * token {@code i}.
   */
  static String named(Tokens tokens, int i) {
    String word = tokens.norm(i);
    if (word.equals("t1") || word.equals("t2")) {
      return letter(word.substring(1));
    }
    return NAMES.contains(word) && i + 1 < tokens.size() ? letter(tokens.norm(i + 1)) : "";
  }

  /**
   * The letter of a twin named {@code A}, {@code 1} or {@code I}; empty where it is no such name.
   */
  static String letter(String name) {
    return switch (name) {
      case "a", "1", "i" -> "a";
      case "b", "2", "ii" -> "b";
      case "c", "3", "iii" -> "c";
      default -> "";
    };
  }

  private static Cue cue(Cue.Effect effect, Set<Cue.Effect> ends) {
    return new Cue(
        effect, ends, Cue.Direction.FORWARD, 40, EnumSet.allOf(Kind.class), false, Cue.Only.ALWAYS);
  }
}
