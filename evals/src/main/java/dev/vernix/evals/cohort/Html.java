package dev.vernix.evals.cohort;

/** Words made safe for a page. */
public final class Html {
  private Html() {}

  /** The same with what is markup escaped. */
  public static String text(String s) {
    return s.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
