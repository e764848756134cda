package dev.vernix.corpus.history;

import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Apgar scores as written, with minutes only where a note writes them: {@code 7/8}, {@code 5 and
 * 7}, {@code 1, 5, 7 at 1, 5 and 10 min}, {@code 6, 8, 9 (1, 5, 10)}, {@code 3@1 7@5}, {@code 3^1
 * 5^5}, {@code 3 (1 min), 6 (5 min)}, {@code 4 at one minute}.
 */
final class Apgars {
  private static final String LIST =
      "(\\d{1,2}(?:\\s{0,2}(?:,|/|and|&|-)\\s{0,2}(?:and\\s)?\\d{1,2}){0,4})";
  private static final String MINUTES = "(?:\\s?(?:min(?:ute)?s?|m|')(?![a-z]))";
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\b(?:apgars?(?:\\sscores?)?|(?-i:A/S|AS)(?=\\s?:?\\s?\\d))\\b[\\s:=]{0,3}(?:were|was|of|are)?\\s?");
  private static final Pattern AT_LIST =
      Pattern.compile("(?i)" + LIST + "\\s?(?:at|@|\\^)\\s?" + LIST + MINUTES);

  /** The minutes in a bracket behind the scores. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?i)" + LIST + "\\s?\\(\\s?(?:at\\s)?" + LIST + MINUTES + "?\\s?\\)");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)(?<![\\d.])(\\d{1,2})\\s?(?:(?:@|at|\\^)\\s?(?:the\\s)?|\\(\\s?(?!\\d{1,2}\\s?,))(\\d{1,2})(?![.\\d]\\d)(?:\\s?(?:min(?:ute)?s?\\.?|m\\b|'))?\\)?");
  private static final Pattern MINUTE_FIRST =
      Pattern.compile("(?i)(?<!\\d)(\\d{1,2})\\s?min(?:ute)?s?[\\s:=-]{1,3}(\\d{1,2})(?!\\d)");
  private static final Pattern PLAIN = Pattern.compile("(?i)^" + LIST);
  private static final Map<String, String> NUMBERS =
      Map.of("one", "1", "five", "5", "ten", "10", "fifteen", "15", "twenty", "20");

  private Apgars() {}

  static Optional<Draft> tell(Stay stay, Grounds grounds, List<Said> early) {
    Map<String, List<Draft>> versions = new LinkedHashMap<>();
    for (var said : early) {
      var m = NAME.matcher(said.note().text()).region(said.sentence().from(), said.sentence().to());
      if (m.find()) {
        int to = Math.min(said.sentence().to(), m.end() + 70);
        String scores = scores(said.note().text().substring(m.end(), to));
        var from = grounds.at(said, m.start(), to);
        if (!scores.isEmpty() && !from.isEmpty()) {
          versions.putIfAbsent(scores, from);
        }
      }
    }
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    // "7 and 8" adds nothing to "7 and 8 at 1 and 5 min".
    List.copyOf(versions.keySet()).stream()
        .filter(v -> versions.keySet().stream().anyMatch(o -> o.startsWith(v + " at ")))
        .forEach(versions::remove);
    String text =
        versions.size() == 1
            ? "Apgar scores were " + versions.keySet().iterator().next() + "."
            : "The notes disagree on the Apgar scores: "
                + String.join("; ", versions.keySet())
                + ".";
    return Optional.of(
        BirthStory.birth(
            stay,
            "apgar-scores",
            text,
            versions.values().stream().flatMap(List::stream).distinct().toList()));
  }

  /** The scores in words; empty where none can be read. */
  static String scores(String written) {
    String text = written;
    for (var n : NUMBERS.entrySet()) {
      text = text.replaceAll("(?i)\\b" + n.getKey() + "\\b", n.getValue());
    }
    for (Pattern p : List.of(AT_LIST, IN_BRACKETS)) {
      var at = p.matcher(text);
      if (at.lookingAt()) {
        var scores = numbers(at.group(1));
        var minutes = numbers(at.group(2));
        if (scores.size() > 1
            && scores.size() == minutes.size()
            && possible(scores)
            && minutes.stream().allMatch(Apgars::minute)) {
          return pairs(scores, minutes);
        }
      }
    }
    for (Pattern p : List.of(PAIR, MINUTE_FIRST)) {
      var m = p.matcher(text);
      var scores = new ArrayList<String>();
      var minutes = new ArrayList<String>();
      while (m.find()) {
        scores.add(m.group(p == PAIR ? 1 : 2));
        minutes.add(m.group(p == PAIR ? 2 : 1));
      }
      if (!scores.isEmpty() && possible(scores) && minutes.stream().allMatch(Apgars::minute)) {
        return pairs(scores, minutes);
      }
    }
    var plain = PLAIN.matcher(text);
    if (plain.find()) {
      var scores = numbers(plain.group(1));
      return scores.size() > 1 && possible(scores) ? Words.list(scores) : "";
    }
    return "";
  }

  private static List<String> numbers(String list) {
    return Pattern.compile("\\d{1,2}").matcher(list).results().map(r -> r.group()).toList();
  }

  private static boolean possible(List<String> scores) {
    return scores.stream().allMatch(s -> Integer.parseInt(s) <= 10);
  }

  private static boolean minute(String m) {
    int n = Integer.parseInt(m);
    return n == 1 || n % 5 == 0 && n <= 30;
  }

  private static String pairs(List<String> scores, List<String> minutes) {
    return Words.list(scores) + " at " + Words.list(minutes) + " min";
  }
}
