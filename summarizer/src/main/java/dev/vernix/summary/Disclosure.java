package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which sensitive statements the treating team needs in the infant's own summary: infections of the
 * mother that decide the infant's care, in statements that no note marks as confidential.
 * Everything else is withheld and counted.
 */
final class Disclosure {
  /**
   * Infections that decide the infant's care, the infant's own medicines against them, and its own
   * results that somebody must follow up.
   */
  private static final Set<String> NEEDED =
      Set.of(
          "hiv",
          "hepatitis-b",
          "hepatitis-c",
          "syphilis",
          "genital-herpes",
          "hiv-exposure",
          "hepatitis-b-exposure",
          "hepatitis-c-exposure",
          "congenital-syphilis",
          "gonorrhoea-and-chlamydia-tests",
          "maternal-serologies",
          "medication-course");

  private Disclosure() {}

  /** Whether a fact may be shown only where it is needed. */
  static boolean sensitive(Fact f) {
    return f.sensitivity() == Sensitivity.CONFIDENTIAL || f.sensitivity() == Sensitivity.SOCIAL;
  }

  static boolean needed(Fact statement, List<Fact> within) {
    boolean awaited = statement.realisation().toLowerCase(Locale.ROOT).contains("pending");
    var sensitive = within.stream().filter(Disclosure::sensitive).toList();
    return !sensitive.isEmpty()
        && sensitive.stream()
            .allMatch(
                f ->
                    NEEDED.contains(f.concept())
                        || (awaited && f.concept().equals("toxicology-screen")));
  }
}
