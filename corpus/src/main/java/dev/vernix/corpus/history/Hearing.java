package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.OtherInfant;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Hearing screens, ear by ear: the last result, and what it replaced. */
final class Hearing {
  private static final String OUTCOME =
      "(pass(?:ed)?|refer(?:red)?|fail(?:ed)?|clear response|no clear response)";
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)\\b"
              + OUTCOME
              + "\\b\\s?(?:in\\s|on\\s)?(?:both ears|both|bilat\\w{0,8}|b/l|x\\s?2|AU)|\\b(?:both"
              + " ears|bilat\\w{0,8}|b/l|AU)\\s?:?\\s?"
              + OUTCOME
              + "\\b");
  private static final Pattern EAR =
      Pattern.compile(
          "(?i)\\b(right|left|R|L|AD|AS)(?:\\sear)?\\s?[:=-]?\\s?(?:was\\s)?"
              + OUTCOME
              + "\\b|\\b"
              + OUTCOME
              + "\\s(?:on the |in the |on )?(right|left|R|L)\\b");

  /** What one day's test said of each ear; empty where it said nothing. */
  private record Test(LocalDate day, String right, String left, List<Draft> from) {}

  private Hearing() {}

  static Optional<Draft> tell(Stay stay, Grounds grounds) {
    var tests = new TreeMap<LocalDate, Test>();
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        if (f.concept().id().equals("hearing-screen")
            && !OtherInfant.about(stay.chart().patient(), said)) {
          read(said, f.mention().from(), grounds).ifPresent(t -> tests.putIfAbsent(t.day(), t));
        }
      }
    }
    if (tests.isEmpty()) {
      return Optional.empty();
    }
    var last = tests.lastEntry().getValue();
    var from = new ArrayList<>(last.from());
    String text =
        "The hearing screen on " + Words.day(stay.clock(), last.day()) + " was " + outcome(last);
    var earlier = tests.values().stream().filter(t -> !outcome(t).equals(outcome(last))).toList();
    if (!earlier.isEmpty()) {
      var before = earlier.getLast();
      text += "; on " + Words.day(stay.clock(), before.day()) + " it had been " + outcome(before);
      from.addAll(before.from());
    }
    return Optional.of(
        Draft.derived(
            BodySystem.SCREENING,
            "hearing-screen-result",
            text + ".",
            null,
            null,
            When.on(last.day()),
            from.stream().distinct().toList()));
  }

  private static Optional<Test> read(Said said, int at, Grounds grounds) {
    int to = Math.min(said.sentence().to(), at + 110);
    String text = said.note().text().substring(at, to);
    var both = BOTH.matcher(text);
    String right = "";
    String left = "";
    int first = -1;
    int end = 0;
    if (both.find()) {
      right = left = word(both.group(1) != null ? both.group(1) : both.group(2));
      first = both.start();
      end = both.end();
    } else {
      var ear = EAR.matcher(text);
      while (ear.find()) {
        String side = ear.group(1) != null ? ear.group(1) : ear.group(4);
        String outcome = word(ear.group(2) != null ? ear.group(2) : ear.group(3));
        first = first < 0 ? ear.start() : first;
        end = ear.end();
        if (side.toLowerCase(java.util.Locale.ROOT).matches("right|r|ad")) {
          right = right.isEmpty() ? outcome : right;
        } else {
          left = left.isEmpty() ? outcome : left;
        }
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    var from = grounds.at(said, at, at + end);
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Test(said.date(at + first, at + end), right, left, from));
  }

  private static String word(String written) {
    String w = written.toLowerCase(java.util.Locale.ROOT);
    return w.startsWith("pass") || w.equals("clear response")
        ? "passed"
        : w.startsWith("fail") ? "failed" : "referred";
  }

  private static String outcome(Test t) {
    if (t.right().equals(t.left())) {
      return t.right() + " in both ears";
    }
    if (t.right().isEmpty() || t.left().isEmpty()) {
      return t.right().isEmpty() ? t.left() + " in the left ear" : t.right() + " in the right ear";
    }
    return t.right() + " in the right ear and " + t.left() + " in the left ear";
  }
}
