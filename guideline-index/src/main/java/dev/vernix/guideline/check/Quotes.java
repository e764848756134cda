package dev.vernix.guideline.check;

/** Words of notes as findings quote them: on one line, and no longer than a person reads. */
public final class Quotes {
  private static final int LONGEST = 160;

  private Quotes() {}

  public static String of(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST).stripTrailing() + " …";
  }
}
