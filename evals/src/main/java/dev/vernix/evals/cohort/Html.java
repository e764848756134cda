package dev.vernix.evals.cohort;

/** Words made safe for a page. */
final class Html {
  private Html() {}

  static String text(String s) {
    return s.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
