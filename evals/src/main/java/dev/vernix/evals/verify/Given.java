package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Section;
import dev.vernix.corpus.reading.SentenceReader;
import dev.vernix.corpus.reading.Side;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence of the summary that is checked, cut into clauses.
 *
 * @param text as it stands in the summary
 * @param names concepts that it names
 * @param clauses in order; at least one
 * @param afterSomeoneElse true where the sentence before speaks of the mother or another person
 * @param daysBefore the one day of the sentences before it on its line
 */
record Given(
    String text,
    List<Named> names,
    List<Clause> clauses,
    boolean afterSomeoneElse,
    List<Days> daysBefore) {
  /** What the sentence before is about. */
  record Before(List<Named> names, boolean someoneElse, List<Days> days, int to) {
    static final Before NOTHING = new Before(List.of(), false, List.of(), 0);

    /** At the head of a section: what its heading names. */
    static Before heading(String heading, LocalDate day) {
      return new Before(
          SentenceReader.findings(heading, Section.Role.OTHER).stream()
              .map(
                  f ->
                      new Named(
                          f.concept(),
                          Status.PRESENT,
                          Change.NONE,
                          Experiencer.INFANT,
                          day,
                          day,
                          false,
                          false,
                          Side.NONE,
                          0,
                          0))
              .toList(),
          false,
          List.of(),
          0);
    }

    /** Of a sentence; one without a name leaves the subject as it is. */
    Before then(Given given, Said said) {
      var own = given.clauses.stream().flatMap(c -> c.days().stream()).distinct().toList();
      return new Before(
          given.names.isEmpty() ? names : given.names,
          IdentityCheck.someoneElse(given) || someoneElse && IdentityCheck.pronoun(given),
          own.isEmpty() ? given.daysBefore : own.size() == 1 ? own : List.of(),
          said.sentence().to());
    }

    /** Its day, for a sentence on the same line. */
    List<Days> daysFor(Said said) {
      String text = said.note().text();
      boolean line =
          to <= said.sentence().from()
              && text.substring(to, said.sentence().from()).indexOf('\n') < 0;
      return line ? days : List.of();
    }
  }

  private static final Pattern BORDER =
      Pattern.compile(
          ";|->|→|,(?=\\s)|\\.\\s(?=[A-Z])|\\||\\s(?:and|but|then|when|which|while|with|after|before|because|having|where|followed"
              + " by)(?=\\s)");
  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:continues?|remains?|currently|(?<!if )still|at present|presently|ongoing|is"
              + " (?:now )?on|is (?:receiving|taking|tolerating|NPO)|goes? home|going home|home"
              + " oxygen|at discharge|on discharge|discharged? (?:home )?on|home on)\\b");
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?i)discharge"
              + " (?:exam|physical|med|weight|feed|diet|vitals|measure|condition)|medic(?:ation|ine)s|exam(?:ination)?\\b"
              + ".*discharge|condition|^discharge$|^exam(?:ination)?$|^meds$|^feeding$");

  /**
   * Cuts a sentence.
   *
   * @param before what the sentence before it in its section is about
   * @param born the day of birth
   * @param end the day of the last note
   */
  static Given of(Said said, Before before, LocalDate born, LocalDate end) {
    String text = said.text();
    var names =
        said.sentence().findings().stream()
            .filter(f -> !f.concept().id().startsWith("laterality"))
            .map(f -> LineReader.named(said, f, Experiencer.INFANT))
            .toList();
    boolean current =
        NOW.matcher(text).find() && !past(said, end)
            || AT_THE_END.matcher(said.sentence().section().heading().strip()).find();
    var around = names.isEmpty() ? before.names() : names;
    var borders = borders(text, said);
    var clauses = new ArrayList<Clause>();
    List<Named> last = names.isEmpty() && before.names().size() < 3 ? before.names() : List.of();
    List<Named> listed = List.of();
    for (int i = 0; i + 1 < borders.size(); i++) {
      int from = borders.get(i);
      int to = borders.get(i + 1);
      var own = names.stream().filter(n -> n.from() >= from && n.from() < to).toList();
      // "vancomycin, cefepime and metronidazole through 2/19": the day is of them all.
      var all = new ArrayList<>(listed);
      all.addAll(own);
      last = own.isEmpty() ? last : List.copyOf(all);
      listed = onlyNames(text.substring(from, to), own) ? List.copyOf(all) : List.of();
      boolean opens = own.isEmpty() ? false : i == 0 && !opening(said).isEmpty();
      clauses.add(
          clause(said, from, to, opens ? names : last, own.isEmpty(), around, born, current));
    }
    return new Given(text, names, clauses, before.someoneElse(), before.daysFor(said));
  }

  /** It opens with a day on which the stay was not about to end. */
  private static boolean past(Said said, LocalDate end) {
    return opening(said).stream().anyMatch(t -> Days.of(t).last().isBefore(end.minusDays(LATELY)));
  }

  private static final int LATELY = 4;

  private static boolean onlyNames(String text, List<Named> own) {
    int named = own.stream().mapToInt(n -> n.to() - n.from()).sum();
    return !own.isEmpty()
        && text.strip().length() - named <= MOST_BETWEEN
        && text.chars().noneMatch(Character::isDigit);
  }

  private static final int MOST_BETWEEN = 12;

  private static Clause clause(
      Said said,
      int from,
      int to,
      List<Named> own,
      boolean inherited,
      List<Named> around,
      LocalDate born,
      boolean current) {
    String text = said.text().substring(from, to);
    var blank = new StringBuilder(text);
    var times = new ArrayList<TimeExpression>();
    for (var t : LineReader.times(said)) {
      if (t.from() >= from && t.from() < to && written(t)) {
        times.add(t);
        blank(blank, t.from() - from, t.to() - from);
      }
    }
    days(times, text, from)
        .forEach(
            t -> {
              times.add(t);
              blank(blank, t.from() - from, t.to() - from);
            });
    var label = from == 0 ? NUMBERED.matcher(text) : null;
    if (label != null && label.lookingAt()) {
      blank(blank, label.start(), label.end());
    }
    var grades = Grade.in(text);
    grades.forEach(g -> blank(blank, g.from(), g.to()));
    boolean begins =
        said.cues().stream()
            .anyMatch(
                c ->
                    (c.value() == Cue.START || c.value() == Cue.STOP)
                        && c.from() - said.sentence().from() >= from
                        && c.from() - said.sentence().from() < to);
    var figures = new ArrayList<Element>();
    for (var m : WEEKS_AND_DAYS.matcher(blank).results().toList()) {
      int days = Integer.parseInt(m.group(1)) * 7 + Integer.parseInt(m.group(2));
      figures.add(new Element.Age(days, m.group()));
      blank(blank, m.start(), m.end());
    }
    Elements.of(blank.toString(), born.getYear()).stream()
        .filter(e -> !(e instanceof Element.Side || e instanceof Element.Drug))
        .forEach(figures::add);
    var roles = Role.of(said).stream().filter(r -> r.from() >= from && r.from() < to).toList();
    return new Clause(
        text,
        said.text(),
        from,
        text.length(),
        own,
        inherited,
        around,
        times,
        days(said, times, text, born),
        figures,
        roles,
        grades,
        begins || FROM_TO.matcher(text).find(),
        current);
  }

  private static final Pattern WEEKS_AND_DAYS =
      Pattern.compile("(?i)\\b(\\d\\d) weeks?,?(?: and)? (\\d) days?\\b");

  /** {@code PROBLEM 3:} is no figure. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)\\W*(?:problem|issue|diagnosis|dx|no\\.?|#)\\s*#?\\d+\\s*[:.)-]?");

  private static final Pattern FIRST_OF_TWO =
      Pattern.compile("(?<![\\d.,])(\\d{1,2}) ?(?:to|and|-|–) ?$");

  /** {@code 11 to 15 January}: the first day too is of that month. */
  private static List<TimeExpression> days(List<TimeExpression> times, String text, int from) {
    var more = new ArrayList<TimeExpression>();
    for (var t : times) {
      String before = text.substring(0, Math.max(0, t.from() - from));
      var m = FIRST_OF_TWO.matcher(before);
      boolean month =
          text.substring(t.from() - from, Math.min(text.length(), t.to() - from))
              .matches("\\d{1,2}\\s+\\p{L}.*");
      if (month
          && m.find()
          && Integer.parseInt(m.group(1)) <= t.start().lengthOfMonth()
          && Integer.parseInt(m.group(1)) > 0) {
        var day = t.start().withDayOfMonth(Integer.parseInt(m.group(1)));
        more.add(
            new TimeExpression(
                from + m.start(1), from + m.end(1), t.type(), day, null, null, false));
      }
    }
    return more;
  }

  private static final Pattern AT_BIRTH =
      Pattern.compile("(?i)\\b(?:at|after|since|from) (?:birth|delivery)\\b");

  private static List<Days> days(
      Said said, List<TimeExpression> times, String text, LocalDate born) {
    if (times.isEmpty() && AT_BIRTH.matcher(text).find()) {
      return List.of(new Days(born, born.plusDays(1)));
    }
    return (times.isEmpty() ? opening(said) : times).stream().map(Days::of).toList();
  }

  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?i)\\b(?:from|until|through|thru|since|to)\\s+(?:the"
              + " )?(?:\\d|DOL|day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*"
              + " \\d)|\\b(?:last|final) dose|\\b(?:finish|end|complet)(?:ed|ing)\\b");

  /** The day of "On 2/5 she went to theatre ...", which holds for the whole sentence. */
  private static List<TimeExpression> opening(Said said) {
    var dated = LineReader.times(said).stream().filter(Given::written).toList();
    boolean row = said.text().contains(" | ");
    boolean one = !dated.isEmpty() && dated.stream().skip(1).allMatch(t -> sameDay(dated, t));
    return one && (row || dated.getFirst().from() < 12) ? List.of(dated.getFirst()) : List.of();
  }

  /** {@code 2026-03-20 (DOL 18)}: the first day once more, right behind it. */
  private static boolean sameDay(List<TimeExpression> dated, TimeExpression t) {
    var first = dated.getFirst();
    return t.from() - first.to() <= 3 && Days.of(t).meets(Days.of(first));
  }

  /** An expression of time as written. */
  String shown(TimeExpression t) {
    return text.substring(t.from(), t.to());
  }

  /** A name as written. */
  String shown(Named n) {
    return text.substring(n.from(), n.to());
  }

  /** A name with the few words beside it. */
  String around(Named n) {
    return around(n.from(), n.to());
  }

  /** A stretch with the few words beside it. */
  String around(int first, int last) {
    int from = text.lastIndexOf(' ', Math.max(0, first - AROUND)) + 1;
    int to = text.indexOf(' ', Math.min(text.length(), last + 8));
    return text.substring(first < AROUND ? 0 : from, to < 0 ? text.length() : to)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The days of the clause in which that character stands; of a row of a table, its only day. */
  List<Days> daysAt(int place) {
    int end = 0;
    var days = List.<Days>of();
    for (var clause : clauses) {
      end += clause.length();
      if (place < end) {
        days = clause.days();
        break;
      }
    }
    var all = clauses.stream().flatMap(c -> c.days().stream()).distinct().toList();
    return !days.isEmpty() ? days : all.size() == 1 ? all : all.isEmpty() ? daysBefore : days;
  }

  /** The day written nearest to that character in its clause; else those of the clause. */
  List<Days> dayNear(int place) {
    int at = 0;
    for (var clause : clauses) {
      at += clause.length();
      if (place < at && clause.times().size() > 1) {
        return clause.times().stream()
            .min(Comparator.comparingInt(t -> Math.abs(t.from() - place)))
            .map(t -> List.of(Days.of(t)))
            .orElse(List.of());
      }
      if (place < at) {
        break;
      }
    }
    return daysAt(place);
  }

  /** Concepts of the sentence with their groups. */
  Set<String> keys() {
    return names.stream().flatMap(n -> n.keys().stream()).collect(Collectors.toSet());
  }

  private static final int AROUND = 20;

  /** A day that is written; "today" and "that evening" name none. */
  private static boolean written(TimeExpression t) {
    return Days.dated(t) && t.type() != TimeExpression.Type.RELATIVE;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, text.length()); i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** Where clauses begin, and the end; none begins within brackets or an expression of time. */
  private static List<Integer> borders(String text, Said said) {
    int at = said.sentence().from();
    var borders = new ArrayList<>(List.of(0));
    var m = BORDER.matcher(text);
    while (m.find()) {
      int place = m.start();
      boolean inTime =
          said.sentence().times().stream()
              .anyMatch(t -> t.from() - at < place && place < t.to() - at);
      boolean inAge =
          WEEKS_AND_DAYS
              .matcher(text)
              .results()
              .anyMatch(a -> a.start() <= place && place < a.end());
      if (!inTime && !inAge && !bracketed(text, place) && m.end() < text.length()) {
        borders.add(m.end());
      }
    }
    borders.add(text.length());
    return borders.stream().distinct().toList();
  }

  private static boolean bracketed(String text, int place) {
    int open = text.lastIndexOf('(', place);
    return open >= 0 && text.indexOf(')', open) > place;
  }
}
