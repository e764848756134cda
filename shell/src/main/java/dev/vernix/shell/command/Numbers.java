package dev.vernix.shell.command;

import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Invocation;

/** Options that are whole numbers. */
final class Numbers {
  /** More simulated stays than this are a slip of the finger. */
  private static final long MOST = 100_000;

  private Numbers() {}

  /** The option's value, from 0 on. */
  static long whole(Invocation given, String option, long fallback) {
    String text = given.value(option).orElse(String.valueOf(fallback));
    boolean digits =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(Character::isDigit);
    if (!digits || Long.parseLong(text) > MOST) {
      throw CommandError.badInput(
          "not a whole number from 0 to " + MOST,
          "--" + option + " " + text,
          "Give --" + option + " " + fallback + ".");
    }
    return Long.parseLong(text);
  }
}
