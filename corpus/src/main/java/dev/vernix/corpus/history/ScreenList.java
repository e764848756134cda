package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Newborn screens that one sentence lists by day: {@code NBS 1/15 (abn AA on TPN), 2/14, 5/5
 * normal}. A result speaks for the days before it that have none of their own.
 */
final class ScreenList {
  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)^[\\s:,=-]{0,3}(?:was |were |both |all"
              + " )?(abnormal|abn|normal|nl|WNL|negative|unsatisfactory|borderline|inconclusive)\\b");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?i)^\\s?\\(\\s?(?:(abnormal|abn|normal|nl|WNL|negative|unsatisfactory|borderline|inconclusive)\\b[:,;]?\\s?)([^()\\n"
              + "]{0,50})\\)");
  private static final Pattern BETWEEN = Pattern.compile("(?i)(?:\\s|,|&|and|#?\\d(?=\\s)){0,6}");

  private ScreenList() {}

  /** Adds what the list says; false where there is no list of two days or more, each settled. */
  static boolean tell(
      Stay stay, Grounds grounds, DateOrder order, Said said, Finding f, List<Draft> drafts) {
    var s = said.sentence();
    String text = said.note().text();
    int end = Math.min(s.to(), f.mention().to() + 140);
    var dates =
        s.times().stream()
            .filter(t -> t.type() == TimeExpression.Type.DATE && t.end() == null)
            .filter(t -> t.from() >= f.mention().to() && t.to() <= end)
            .sorted(Comparator.comparingInt(TimeExpression::from))
            .toList();
    Map<String, List<LocalDate>> byResult = new LinkedHashMap<>();
    var waiting = new ArrayList<LocalDate>();
    int at = f.mention().to();
    int count = 0;
    for (var t : dates) {
      if (t.from() < at || !BETWEEN.matcher(text.substring(at, t.from())).matches()) {
        break;
      }
      waiting.add(Dated.day(said, t, order));
      count++;
      at = t.to();
      String rest = text.substring(at, end);
      var bracket = IN_BRACKETS.matcher(rest);
      var plain = RESULT.matcher(rest);
      if (bracket.find()) {
        String why = bracket.group(2).isBlank() ? "" : " (" + Telling.plain(bracket.group(2)) + ")";
        byResult
            .computeIfAbsent(word(bracket.group(1)) + why, k -> new ArrayList<>())
            .addAll(waiting);
        waiting.clear();
        at += bracket.end();
      } else if (plain.find()) {
        byResult.computeIfAbsent(word(plain.group(1)), k -> new ArrayList<>()).addAll(waiting);
        waiting.clear();
        at += plain.end();
      }
    }
    if (count < 2 || !waiting.isEmpty()) {
      return false;
    }
    var from = grounds.at(said, f.mention().from(), at);
    if (from.isEmpty()) {
      return false;
    }
    byResult.forEach(
        (result, days) ->
            drafts.add(
                Draft.derived(
                    BodySystem.SCREENING,
                    "newborn-screen-result",
                    (days.size() == 1 ? "The newborn screen of " : "The newborn screens of ")
                        + Words.list(days.stream().map(d -> Words.day(stay.clock(), d)).toList())
                        + (days.size() == 1 ? " was " : " were ")
                        + result
                        + ".",
                    null,
                    null,
                    When.on(days.getLast()),
                    from)));
    return true;
  }

  private static String word(String written) {
    return switch (written.toLowerCase(java.util.Locale.ROOT)) {
      case "abn" -> "abnormal";
      case "nl", "wnl" -> "normal";
      default -> written.toLowerCase(java.util.Locale.ROOT);
    };
  }
}
