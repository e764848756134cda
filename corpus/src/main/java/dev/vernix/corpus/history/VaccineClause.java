package dev.vernix.corpus.history;

import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a note says of one vaccine: from its name to the next vaccine, or to the end of the clause.
 *
 * @param said the sentence
 * @param finding the vaccine
 * @param before the clause up to it
 * @param after the clause from it on
 * @param to one past the last character, in the note's whole text
 */
record VaccineClause(Said said, Finding finding, String before, String after, int to) {
  private static final int REACH = 110;
  private static final Pattern END =
      Pattern.compile(
          "[;\\n"
              + "]|\\.\\s|\\.$|\\s\\+\\s|(?i)\\b(?:mom|mum|mother|maternal)'?s?"
              + " (?:RSV|had|got|received|vaccin)");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:not (?:yet )?(?:given|received|administered|done|in"
              + " season|indicated|due|eligible|needed|required|offered|available)|declin\\w+|refus\\w+|defer(?:red|ring)?|held|(?:out(?:side)?|off)(?:"
              + " of)?(?: the)?(?: RSV)? season|withheld|postponed|no stock|out of stock|did not"
              + " receive|never (?:given|received)|omitted|too"
              + " young|contraindicated)\\b|^\\s?:?\\s?(?:no|nil|none|not)\\b");
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:declin\\w+|refus\\w+|did not receive|not (?:yet"
              + " )?(?:given|received)|no|withhold|defer(?:red|ring)?|held|without)\\s(?:the\\s|any\\s|her\\s|his\\s)?$");
  private static final Pattern INTENDED =
      Pattern.compile(
          "(?i)\\?|\\b(?:if|plan\\w*|due|to be given|to"
              + " (?:give|have|receive|get)|tomorrow|tmrw|consider\\w*|needs?|please|pending|discuss\\w*|will|would|should|consent|await\\w*|at"
              + " \\d{1,2} (?:mo|months?|weeks?|wk)|before (?:home|discharge|d/?c)|prior to|on"
              + " discharge|candidate|eligible|ordered|scheduled|offer\\w*|booked|next|by"
              + " (?:GP|PCP))\\b");
  private static final Pattern GIVEN =
      Pattern.compile("(?i)\\b(?:given|administered|received|vaccinated|done|got|had)\\b");
  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:today|this (?:am|morning|afternoon|evening)|tonight|at"
              + " \\d{1,2}:?\\d{2}|now)\\b");
  private static final Pattern DECLINED = Pattern.compile("(?i)declin|refus");
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)(?:not given|declined?|refused?|deferred|held|withheld|postponed)(?:\\sin"
              + " (?:unit|hospital)| today| yet)?\\s?(?:[:(]\\s?|,\\s(?!due\\b)|\\s(?:because"
              + " of|because|due to|as|until)\\s)([^.\\n"
              + "():;]{3,110})");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?i)\\b(not in season(?: now)?|out(?:side)? (?:of )?(?:the )?(?:RSV )?season)\\b");
  private static final Pattern NOT_A_REASON =
      Pattern.compile("(?i)^(?:due|GP|PCP|plan|will|next|mom|mum|mother)\\b");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)\\s?[-\u2013\u2014>]{1,3}\\s?(?:not given|no\\b|deferred|declined|held)[^.\\n"
              + ";]{0,40}");

  static VaccineClause of(Said said, Finding f) {
    String text = said.note().text();
    int end = Math.min(said.sentence().to(), f.mention().to() + REACH);
    int start = Math.max(said.sentence().from(), f.mention().from() - 60);
    for (var o : said.sentence().findings()) {
      if (o.concept().kind() == Kind.VACCINE && !word(text, o)) {
        boolean behind = o.mention().from() >= f.mention().to();
        if (behind && !list(text, f.mention().to(), o.mention().from())) {
          end = Math.min(end, o.mention().from());
        }
      }
    }
    // "5/1? -- not given": the answer stands behind the question.
    var answer =
        ANSWER
            .matcher(text)
            .region(said.sentence().to(), Math.min(text.length(), said.sentence().to() + 60));
    if (end == said.sentence().to() && answer.lookingAt()) {
      end = answer.end();
    }
    String after = text.substring(f.mention().to(), Math.max(end, f.mention().to()));
    var stop = END.matcher(after);
    if (stop.find()) {
      after = after.substring(0, stop.start());
    }
    String before = text.substring(start, f.mention().from());
    for (String sep : List.of(";", "\n", ". ", " + ")) {
      int at = before.lastIndexOf(sep);
      before = at < 0 ? before : before.substring(at + sep.length());
    }
    return new VaccineClause(said, f, before, after, f.mention().to() + after.length());
  }

  /** {@code live oral vaccine}: the word alone names no other product. */
  private static boolean word(String text, Finding f) {
    return text.substring(f.mention().from(), f.mention().to()).matches("(?i)vaccines?");
  }

  /** {@code 6-in-1, MenB and rotavirus}: names side by side share what is said behind them. */
  private static boolean list(String text, int from, int to) {
    return text.substring(from, to).matches("(?i)(?:\\s|,|/|&|and|vaccines?){1,6}");
  }

  boolean notGiven() {
    var m = NOT.matcher(after);
    return m.find() && m.start() < 70 && !deniesEarlier() || NOT_BEFORE.matcher(before).find();
  }

  /** {@code given 3/16 (NOT given at birth)}: it was given, and not before. */
  boolean deniesEarlier() {
    var not = NOT.matcher(after);
    var done = DONE_ON.matcher(after);
    return not.find() && done.find() && done.end() <= not.start();
  }

  private static final Pattern DONE_ON =
      Pattern.compile(
          "(?i)^[^?;.]{0,40}?\\bgiven (?:on"
              + " )?(?:\\d{1,2}/\\d{1,2}|today|this)\\b(?![^;.]{0,12}\\?)");

  boolean declined() {
    var m = DECLINED.matcher(after);
    return m.find() || DECLINED.matcher(before).find();
  }

  boolean intended() {
    var m = INTENDED.matcher(after);
    var done = GIVEN.matcher(after);
    boolean later = m.find() && !(done.find() && done.start() < m.start());
    return later || INTENDED.matcher(before).find();
  }

  boolean given() {
    return GIVEN.matcher(after).find()
        || GIVEN.matcher(before).find()
        || NOW.matcher(before).find();
  }

  boolean now() {
    return NOW.matcher(after).find() || NOW.matcher(before).find();
  }

  /** Past days behind the name; without one, the nearest day before it in the clause. */
  List<LocalDate> dates(DateOrder order, LocalDate born) {
    int from = finding.mention().to();
    int start = finding.mention().from() - before.length();
    var past =
        said.sentence().times().stream()
            .filter(t -> t.type() == TimeExpression.Type.DATE && t.end() == null)
            .filter(t -> !Dated.day(said, t, order).isAfter(said.noteDate()))
            .filter(t -> !Dated.day(said, t, order).isBefore(born))
            .sorted(Comparator.comparingInt(TimeExpression::from))
            .toList();
    var dates = new ArrayList<LocalDate>();
    past.stream()
        .filter(t -> t.from() >= from && t.to() <= to)
        .forEach(t -> dates.add(Dated.day(said, t, order)));
    if (dates.isEmpty()) {
      past.stream()
          .filter(t -> t.from() >= start && t.to() <= finding.mention().from())
          .reduce((a, b) -> b)
          .ifPresent(t -> dates.add(Dated.day(said, t, order)));
    }
    return dates;
  }

  String reason() {
    var season = SEASON.matcher(after);
    if (season.find()) {
      return season.group(1).toLowerCase(java.util.Locale.ROOT).replace("rsv", "RSV");
    }
    var reason = REASON.matcher(after);
    if (!reason.find() || NOT_A_REASON.matcher(reason.group(1)).find()) {
      return "";
    }
    return Telling.plain(reason.group(1));
  }

  /** {@code 12 week immunisations} as written, else the general name. */
  String routine() {
    String written = said.note().text().substring(finding.mention().from(), finding.mention().to());
    var age =
        Pattern.compile("(?i)\\b(\\d{1,2})[\\s-]?(?:(w|wk|week|/52)|(m|mo|month|/12))s?\\b")
            .matcher(before + written);
    return age.find()
        ? "the " + age.group(1) + (age.group(2) != null ? "-week" : "-month") + " immunisations"
        : "routine immunisations";
  }
}
