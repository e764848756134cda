package dev.vernix.guideline.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds how strong a recommendation is, as it is printed. */
final class Grades {
  private static final Pattern GRADE =
      Pattern.compile(
          "\\b(?i:strong|weak|conditional|good practice|best practice)\\s+"
              + "(?i:recommendation|statement|point)"
              + "|\\b(?i:very low|low|moderate|high)[- ](?i:quality|certainty)"
              + "(?:(?i:(?: of)? evidence)|(?=\\s*[)\\];,]))"
              + "|\\b(?i:grade)\\s*:?\\s*(?i:of recommendation\\s*:?\\s*)?(?:[A-D]|[12][A-D])\\b"
              + "|\\b(?i:level|class)\\s+(?i:of evidence\\s*:?\\s*)?"
              + "(?:I{1,3}[ab]?|IV|[1-5](?:\\+{1,2}|[ab])?)(?![\\w.])"
              + "|\\[[12][A-D]\\]|\\([12][A-D]\\)");

  private Grades() {}

  /** The first two, joined; empty where none is printed. */
  static String in(String text) {
    return GRADE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(g -> g.replaceAll("[\\[\\]()]", "").replaceAll("\\s+", " "))
        .distinct()
        .limit(2)
        .collect(Collectors.joining(", "));
  }
}
