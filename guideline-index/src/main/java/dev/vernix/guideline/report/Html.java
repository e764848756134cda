package dev.vernix.guideline.report;

import dev.vernix.corpus.page.Markup;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What every part of the page needs. */
final class Html {
  private Html() {}

  static String text(String s) {
    return Markup.escape(s);
  }

  static String chip(Verdict v) {
    return chip(v.id(), v.words());
  }

  static String chip(String kind, String words) {
    return "<span class=\"chip " + kind + "\">" + words + "</span>";
  }

  static String unverified(Recommendation r) {
    return r.verified() ? "" : " " + chip("unverified", "unverified");
  }

  static String css() {
    try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
