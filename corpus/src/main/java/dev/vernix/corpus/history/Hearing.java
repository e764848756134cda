package dev.vernix.corpus.history;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.TimeExpression;
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
import org.jspecify.annotations.Nullable;

/** Hearing screens, ear by ear: the last result, and what it replaced. */
final class Hearing {
  private static final String OUTCOME =
      "(pass(?:ed)?|refer(?:red)?|fail(?:ed)?|did not pass|not passed|no clear responses?|clear"
          + " responses?|clear|normal)";
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)\\b"
              + OUTCOME
              + "\\b\\s?(?:in\\s|on\\s)?(?:both ears|both|bilat\\w{0,8}|b/l|AU)\\b|\\b(?:both"
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

  /** What follows is of another test or another day. */
  private static final Pattern END =
      Pattern.compile("(?i)[;\\n]|->|\u2192|\\.\\s(?!\\s)|\\baudiology\\b");

  /** What one day's test said of each ear; empty where it said nothing. */
  private record Test(
      @Nullable LocalDate day, LocalDate said, String right, String left, List<Draft> from) {}

  private Hearing() {}

  static Optional<Draft> tell(Stay stay, Grounds grounds) {
    var order = stay.dateOrder();
    var tests = new TreeMap<LocalDate, Test>();
    for (var said : stay.said()) {
      for (var f : said.sentence().findings()) {
        if (f.concept().id().equals("hearing-screen")
            && !OtherInfant.about(stay.chart().patient(), said)) {
          read(said, f.mention().from(), grounds, order)
              .ifPresent(t -> tests.merge(t.day() == null ? t.said() : t.day(), t, Hearing::dated));
        }
      }
    }
    if (tests.isEmpty()) {
      return Optional.empty();
    }
    // A paper that repeats a result without its day is no test of that day.
    for (var t : List.copyOf(tests.values())) {
      boolean known =
          tests.values().stream().anyMatch(o -> o.day() != null && outcome(o).equals(outcome(t)));
      if (t.day() == null && known) {
        tests.remove(t.said());
      }
    }
    var last = tests.lastEntry().getValue();
    var from = new ArrayList<>(last.from());
    String text = "The hearing screen" + on(stay, last) + " was " + outcome(last);
    var earlier =
        tests.values().stream()
            .filter(t -> t.day() != null && !outcome(t).equals(outcome(last)))
            .toList();
    if (!earlier.isEmpty()) {
      var before = earlier.getLast();
      text += ";" + on(stay, before) + " it had been " + outcome(before);
      from.addAll(before.from());
    }
    return Optional.of(
        Draft.derived(
            BodySystem.SCREENING,
            "hearing-screen-result",
            text + ".",
            null,
            null,
            When.on(last.day() == null ? last.said() : last.day()),
            from.stream().distinct().toList()));
  }

  private static Test dated(Test a, Test b) {
    return a.day() != null ? a : b;
  }

  private static String on(Stay stay, Test t) {
    return t.day() == null ? "" : " on " + Words.day(stay.clock(), t.day());
  }

  private static Optional<Test> read(Said said, int at, Grounds grounds, DateOrder order) {
    int to = Math.min(said.sentence().to(), at + 110);
    String text = said.note().text().substring(at, to);
    var stop = END.matcher(text);
    if (stop.find()) {
      text = text.substring(0, stop.start());
    }
    var both = BOTH.matcher(text);
    String right = "";
    String left = "";
    int first = -1;
    int end = 0;
    var single = EAR.matcher(text);
    boolean oneEar = single.find();
    if (both.find() && !(oneEar && single.start() < both.start())) {
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
        : Optional.of(new Test(day(said, at, at + end, order), said.noteDate(), right, left, from));
  }

  /** The day written with the result; without one the note's, unless it sums the stay up. */
  private static @Nullable LocalDate day(Said said, int from, int to, DateOrder order) {
    var written =
        said.sentence().times().stream()
            .filter(t -> t.type() == TimeExpression.Type.DATE)
            .filter(t -> t.from() >= from - 20 && t.to() <= to + 14)
            .filter(t -> !Dated.day(said, t, order).isAfter(said.noteDate()))
            .findFirst();
    if (written.isPresent()) {
      return Dated.day(said, written.get(), order);
    }
    boolean today = said.says(TODAY);
    return said.note().type() == NoteType.DISCHARGE_PLANNING && !today ? null : said.date(from, to);
  }

  private static final Pattern TODAY =
      Pattern.compile("(?i)\\b(?:today|this (?:am|morning|afternoon))\\b");

  private static String word(String written) {
    String w = written.toLowerCase(java.util.Locale.ROOT);
    return w.startsWith("pass") || w.startsWith("clear") || w.equals("normal")
        ? "passed"
        : w.startsWith("fail") || w.contains("not pass") ? "failed" : "referred";
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
