package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operation note on the bowel says beyond the operation's name: how much of what was
 * resected, which stoma, the valve, and what is left. Lengths and sites stand as they are written.
 */
final class OperationDetails {
  private static final Pattern RESECTED =
      Pattern.compile(
          "(?i)(?<about>~|approx\\w*|about|circa)?\\s?(?<n>\\d{1,3}(?:\\.\\d)?)\\s?cm\\b(?:"
              + " of)?(?<what>[^.;:]{0,70}?)\\b(?:was |were )?(?:resected|excised)\\b");
  private static final Pattern RESECTION_OF =
      Pattern.compile(
          "(?i)\\b(?:resected|resection of|excision"
              + " of|excised)\\s+(?<about>~|approx\\w*|about|circa)?\\s?(?<n>\\d{1,3}(?:\\.\\d)?)\\s?cm\\b(?:"
              + " of)?(?<what>(?: [\\p{L}-]+){0,5})");
  private static final Pattern LEFT =
      Pattern.compile(
          "(?i)(?<about>~|approx\\w*|about|circa)?\\s?(?<n>\\d{1,3}(?:\\.\\d)?)\\s?cm\\b(?<what>[^.;:,\\d]{0,40}?)\\b(?:remain\\w*|left"
              + " behind|left in situ)");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)\\b(?:total|remaining|residual)(?<what>(?: small)? (?:bowel|gut|intestine)(?:"
              + " length)?)\\s*(?:is|was|of|:|=)?\\s*(?<about>~|approx\\w*|about|circa)?\\s?(?<n>\\d{1,3}(?:\\.\\d)?)\\s?cm\\b");
  private static final Pattern VALVE =
      Pattern.compile(
          "(?i)\\b(?:ICV|ileoca?ecal valve)\\s+(?:was |is |has been"
              + " )?(preserved|intact|kept|spared|resected|removed|sacrificed)\\b");
  private static final Pattern STOMA =
      Pattern.compile(
          "(?i)\\b(?:(?:(end|loop|double[- ]barrel(?:led)?|split|divided)[-"
              + " ])?(ileostomy|jejunostomy|colostomy)|(mucous"
              + " fistula))\\b(?!\\s+(?:takedown|take-down|closure|reversal|closed|reversed|taken))");
  private static final Pattern JOINED =
      Pattern.compile("(?i)\\b(?:(end[- ]to[- ](?:end|back|side)) )(?:re-?)?anastomos[ie]s\\b");
  private static final Pattern CLOSING =
      Pattern.compile("(?i)\\b(?:takedown|take-down|closure|reversal|reversed)\\b");
  private static final Pattern UNCERTAIN =
      Pattern.compile("(?i)\\b(?:no|not|plan\\w*|if|may|possible|consider|tomorrow|will|risk)\\b");

  private final List<String> words = new ArrayList<>();
  private final Set<Said> cited = new LinkedHashSet<>();

  private OperationDetails() {}

  /** What those sentences of one note say. */
  static OperationDetails of(List<Said> said) {
    var details = new OperationDetails();
    boolean closing = said.stream().anyMatch(s -> s.says(CLOSING));
    details.lengths(said);
    details.first(
        said,
        VALVE,
        m -> {
          String fate = m.group(1).toLowerCase(java.util.Locale.ROOT);
          boolean kept = fate.matches("preserved|intact|kept|spared");
          return "the ileocaecal valve was " + (kept ? "preserved" : "resected");
        });
    if (!closing) {
      details.stomas(said);
    }
    details.first(
        said,
        JOINED,
        m ->
            "an "
                + m.group(1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
                + " anastomosis was made");
    details.left(said);
    return details;
  }

  /** Sentences without a subject of their own, such as {@code 9 cm of ileum was resected}. */
  List<String> words() {
    return words;
  }

  Set<Said> cited() {
    return cited;
  }

  private void lengths(List<Said> said) {
    for (var pattern : List.of(RESECTED, RESECTION_OF)) {
      int before = words.size();
      first(
          said,
          pattern,
          m -> length(m) + " of " + part(m.group("what"), "bowel") + " was resected");
      if (words.size() > before) {
        return;
      }
    }
  }

  private void left(List<Said> said) {
    int before = words.size();
    first(said, LEFT, m -> length(m) + " of " + part(m.group("what"), "bowel") + " remained");
    if (words.size() == before) {
      first(said, LENGTH, m -> "the bowel measured " + length(m) + " in all");
    }
  }

  private void stomas(List<Said> said) {
    var names = new LinkedHashSet<String>();
    for (var s : said) {
      var m = s.matcher(STOMA);
      while (m.find()) {
        if (!UNCERTAIN.matcher(clause(s.text(), m)).find()) {
          String name =
              m.group(3) != null
                  ? "mucous fistula"
                  : (m.group(1) == null ? "" : m.group(1) + " ") + m.group(2);
          if (names.stream().noneMatch(n -> n.contains(name.toLowerCase(java.util.Locale.ROOT)))) {
            names.add(name.toLowerCase(java.util.Locale.ROOT));
            cited.add(s);
          }
        }
      }
    }
    if (!names.isEmpty()) {
      var list = names.stream().map(n -> (n.matches("[aei].*") ? "an " : "a ") + n).toList();
      words.add(Words.list(list) + (list.size() == 1 ? " was" : " were") + " formed");
    }
  }

  private void first(
      List<Said> said, Pattern pattern, java.util.function.Function<Matcher, String> told) {
    for (var s : said) {
      var m = s.matcher(pattern);
      if (m.find() && !UNCERTAIN.matcher(clause(s.text(), m)).find()) {
        words.add(told.apply(m));
        cited.add(s);
        return;
      }
    }
  }

  private static String clause(String text, Matcher m) {
    return text.substring(Math.max(0, m.start() - 20), m.end());
  }

  private static String length(Matcher m) {
    return (m.group("about") == null ? "" : "about ") + m.group("n") + " cm";
  }

  private static String part(String written, String otherwise) {
    String part =
        written
            .replaceAll("(?i)\\b(?:of|was|were|is|are|the)\\b", " ")
            .replaceAll("[(),]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return part.isEmpty() ? otherwise : part;
  }
}
