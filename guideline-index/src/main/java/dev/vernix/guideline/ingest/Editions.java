package dev.vernix.guideline.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which documents are editions of one work, and which of them is the current one. */
final class Editions {
  private static final double SAME_WORK = 0.5;
  private static final double SAME_WORK_BY_TITLE = 0.05;

  private static final Pattern CHANGES =
      Pattern.compile(
          "\\b(?:(?:19|20)\\d\\d|v(?:ersion)?\\.?\\s*\\d[\\d.]*|\\d+(?:st|nd|rd|th)|edition|ed"
              + "|revised|updated?|final|draft|january|february|march|april|may|june|july|august"
              + "|september|october|november|december)\\b|[^\\p{L}\\p{N}]+|\\b\\d{1,2}\\b");

  private Editions() {}

  static boolean sameWork(GuidelineDocument a, GuidelineDocument b) {
    double likeness = Sketch.likeness(a.sketch(), b.sketch());
    String title = work(a);
    return likeness >= SAME_WORK
        || !title.isEmpty() && title.equals(work(b)) && likeness >= SAME_WORK_BY_TITLE;
  }

  /** The replaced ones, each with what replaced it. */
  static Map<String, GuidelineDocument> replaced(List<GuidelineDocument> documents) {
    Map<String, GuidelineDocument> replaced = new HashMap<>();
    for (GuidelineDocument old : documents) {
      Optional<GuidelineDocument> newer =
          documents.stream()
              .filter(d -> !d.id().equals(old.id()) && sameWork(d, old) && newer(d, old))
              .max(Comparator.comparing(GuidelineDocument::edition));
      newer.ifPresent(d -> replaced.put(old.id(), d));
    }
    return replaced;
  }

  /** Only a printed or given edition makes one newer: what was added later may well be older. */
  private static boolean newer(GuidelineDocument a, GuidelineDocument b) {
    return !a.edition().isEmpty()
        && !b.edition().isEmpty()
        && a.edition().compareTo(b.edition()) > 0;
  }

  private static String work(GuidelineDocument d) {
    return CHANGES
        .matcher(d.title().toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
