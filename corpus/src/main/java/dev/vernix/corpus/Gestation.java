package dev.vernix.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A gestational or postmenstrual age in completed weeks and days.
 *
 * <p>Postmenstrual age is gestational age at birth plus chronological age (Engle, American Academy
 * of Pediatrics Committee on Fetus and Newborn, Pediatrics 2004;114:1362).
 */
public record Gestation(int weeks, int days) implements Comparable<Gestation> {
  /** Where it is not documented; nothing can be worked out from it. */
  public static final Gestation UNKNOWN = new Gestation(0, 0);

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(\\d{2})\\s*(?:w(?:ee)?k?s?)?\\s*(?:[+,&]|and)?\\s*(?:([0-6])\\s*(?:/7)?\\s*d?(?:ays?)?)?\\s*",
          Pattern.CASE_INSENSITIVE);

  public Gestation {
    if (weeks < 0 || days < 0 || days > 6) {
      throw new IllegalArgumentException("not a gestation: " + weeks + " weeks " + days + " days");
    }
  }

  /**
   * Reads {@code 27w3d}, {@code 27+3}, {@code 27 3/7} or {@code 27}; empty where it is none of
   * these.
   */
  public static Optional<Gestation> parse(String text) {
    var m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gestation(
            Integer.parseInt(m.group(1)), m.group(2) == null ? 0 : Integer.parseInt(m.group(2))));
  }

  public static Gestation ofDays(int days) {
    return new Gestation(Math.floorDiv(days, 7), Math.floorMod(days, 7));
  }

  public boolean known() {
    return weeks > 0;
  }

  public int totalDays() {
    return weeks * 7 + days;
  }

  public Gestation plusDays(long more) {
    return ofDays((int) (totalDays() + more));
  }

  @Override
  public int compareTo(Gestation o) {
    return Integer.compare(totalDays(), o.totalDays());
  }

  /** As clinicians write it: {@code 27w3d}. */
  @Override
  public String toString() {
    return known() ? weeks + "w" + days + "d" : "not documented";
  }
}
