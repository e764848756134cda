package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many seizures the notes count in all, and since when there were none: only as a note sums
 * them up, never by counting notes.
 */
final class Seizures implements Machine {
  private static final String NUMBER =
      "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\b"
              + NUMBER
              + " ((?:electrographic|electroclinical|clinical|subclinical|brief|short|EEG|focal) )*"
              + "(?:seizures?|sz)\\b");
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)\\b(?:in total|total|in all|altogether|overall|all (?:on|within|in"
              + " the)|throughout|over the recording|the last (?:at|on|one))\\b");
  private static final Pattern SO_FAR = Pattern.compile("(?i)\\b(?:so far|to date|if|after)\\b");
  private static final Pattern ALL_ON = Pattern.compile("(?i)\\ball (?:on|of)\\b\\s*");
  private static final Pattern FREE =
      Pattern.compile(
          "(?i)\\b(?:no (?:further |more |new |clinical |electrographic )*(?:seizures?|sz)(?:"
              + " activity)?|seizure[- ]free|last seizure|last (?:electrographic|clinical)"
              + " seizure)\\b(?: were?| was)?(?: (?:seen|noted|recorded))?"
              + " ?(?:since|after|on|was on|:)?\\s*$");

  private static final Pattern TOPIC = Pattern.compile("(?i)\\b(?:seizure|sz)");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    Said sum = null;
    Said free = null;
    LocalDate since = null;
    for (var said : stay.said()) {
      if (!said.says(TOPIC) || !own(stay, said)) {
        continue;
      }
      if (said.says(COUNT) && said.says(SUM) && !said.says(SO_FAR)) {
        sum = said;
      }
      var day = freeSince(said);
      if (day.isPresent() && (since == null || !day.get().isBefore(since))) {
        free = said;
        since = day.get();
      }
    }
    if (sum != null) {
      return Yield.of(List.of(count(stay, statements, sum, free, since)));
    }
    return free == null || since == null
        ? Yield.of(List.of())
        : Yield.of(
            List.of(
                draft(
                    "last-seizure",
                    "No seizure was documented after " + Words.day(stay.clock(), since) + ".",
                    since,
                    statements.of(free))));
  }

  private static Draft draft(String concept, String text, LocalDate day, List<Draft> from) {
    return Draft.derived(
        BodySystem.NEUROLOGY, concept, text, day.toString(), null, When.on(day), from);
  }

  private static boolean own(Stay stay, Said said) {
    var type = said.note().type();
    return type != NoteType.FAMILY && type != NoteType.SOCIAL_WORK && !stay.aboutAnother(said);
  }

  private static Draft count(
      Stay stay, Statements statements, Said said, @Nullable Said free, @Nullable LocalDate since) {
    var m = said.matcher(COUNT);
    m.find();
    String n = m.group(1).toLowerCase(Locale.ROOT);
    String kind =
        m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT).replace("eeg", "EEG");
    boolean one = n.equals("1") || n.equals("one");
    var day = day(said);
    String when = day == null ? "" : (one ? " on " : ", all on ") + Words.day(stay.clock(), day);
    var from = new ArrayList<Draft>(statements.of(said));
    String after = "";
    if (free != null && since != null && (day == null || !since.isBefore(day))) {
      from.addAll(statements.of(free));
      after = ", and none after " + Words.day(stay.clock(), since);
    }
    return draft(
        "seizure-count",
        "The notes count "
            + n
            + " "
            + kind
            + (one ? "seizure" : "seizures")
            + " in all"
            + when
            + after
            + ".",
        day == null ? said.noteDate() : day,
        from.stream().distinct().toList());
  }

  /** The one day that the sentence gives all of them. */
  private static @Nullable LocalDate day(Said said) {
    var m = said.matcher(ALL_ON);
    if (!m.find()) {
      return null;
    }
    int at = said.sentence().from() + m.end();
    return said.sentence().times().stream()
        .filter(t -> dated(t) && t.from() >= at && t.from() < at + 4)
        .map(TimeExpression::start)
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> freeSince(Said said) {
    String note = said.note().text();
    return said.sentence().times().stream()
        .filter(t -> dated(t) && !t.start().isAfter(said.noteDate()))
        .filter(t -> FREE.matcher(note.substring(said.sentence().from(), t.from())).find())
        .map(TimeExpression::start)
        .findFirst();
  }

  private static boolean dated(TimeExpression t) {
    return t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.DAY_OF_LIFE;
  }
}
