package dev.vernix.evals.cohort;

import dev.vernix.corpus.page.Markup;

/** Words made safe for a page. */
public final class Html {
  private Html() {}

  /** The same with what is markup escaped. */
  public static String text(String s) {
    return Markup.escape(s);
  }
}
