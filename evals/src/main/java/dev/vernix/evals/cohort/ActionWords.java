package dev.vernix.evals.cohort;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of {@code actions.tsv} as patterns; a clock time is the last group. */
final class ActionWords {
  /** Hours and minutes: {@code 03:47}, {@code 0347}, {@code 3.47}, {@code 03h47}. */
  private static final String TIME =
      "(?<![\\\\d:/.])((?:[01]?\\\\d|2[0-3])[:h.][0-5]\\\\d|(?:[01]\\\\d|2[0-3])[0-5]\\\\d(?:\\\\s?h(?:rs|ours)?)?)(?![\\\\d:/%]|\\\\.\\\\d|\\\\s?(?:g|mg|mL|mcg|weeks?|wk|h\\\\b))";

  private static final Map<String, List<Pattern>> WORDS = load();

  private ActionWords() {}

  private static Map<String, List<Pattern>> load() {
    var rows = PhraseTable.rows(ActionWords.class, "actions.tsv");
    String drugs =
        rows.stream().filter(r -> r[0].equals("abx")).map(r -> r[1]).findFirst().orElseThrow();
    var words = new TreeMap<String, List<Pattern>>();
    for (var r : rows) {
      if (!r[0].equals("abx")) {
        String regex = r[1].replace("{abx}", "\\b(?:" + drugs + ")\\b").replaceAll("\\{t}", TIME);
        words
            .computeIfAbsent(r[0], k -> new ArrayList<>())
            .add(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
      }
    }
    return words;
  }

  /** The patterns of one kind. */
  static List<Pattern> of(String kind) {
    return WORDS.getOrDefault(kind, List.of());
  }
}
