package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.support.Element;
import dev.vernix.corpus.support.Elements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of the summary that is checked, cut into clauses.
 *
 * @param text as it stands in the summary
 * @param at where its text begins in the summary
 * @param names concepts that it names
 * @param clauses in order; at least one
 * @param afterSomeoneElse true where the sentence before speaks of the mother or another person
 */
record Given(
    String text, int at, List<Named> names, List<Clause> clauses, boolean afterSomeoneElse) {
  /** What the sentence before is about. */
  record Before(List<Named> names, boolean someoneElse) {
    static final Before NOTHING = new Before(List.of(), false);

    /** Of a sentence; one without a name leaves the subject as it is. */
    Before then(Given given) {
      return new Before(
          given.names.isEmpty() ? names : given.names,
          IdentityCheck.someoneElse(given) || someoneElse && IdentityCheck.pronoun(given));
    }
  }

  private static final Pattern BORDER =
      Pattern.compile(
          ";|,(?=\\s)|\\.\\s|\\||\\s(?:and|but|then|when|which|while|with|after|before|because|having|where|followed"
              + " by)(?=\\s)");
  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:continues?|remains?|currently|still|at present|presently|ongoing|is (?:now"
              + " )?on|is (?:receiving|taking|tolerating|NPO)|goes? home|going home|at discharge|on"
              + " discharge|discharged? (?:home )?on|home on)\\b");
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
   */
  static Given of(Said said, Before before, LocalDate born) {
    String text = said.text();
    var names =
        said.sentence().findings().stream()
            .map(f -> LineReader.named(said, f, Experiencer.INFANT))
            .toList();
    boolean current =
        NOW.matcher(text).find()
            || AT_THE_END.matcher(said.sentence().section().heading().strip()).find();
    var around = names.isEmpty() ? before.names() : names;
    var borders = borders(text, said);
    var clauses = new ArrayList<Clause>();
    List<Named> last = List.of();
    for (int i = 0; i + 1 < borders.size(); i++) {
      int from = borders.get(i);
      int to = borders.get(i + 1);
      var own = names.stream().filter(n -> n.from() >= from && n.from() < to).toList();
      last = own.isEmpty() ? last : own;
      boolean opens = own.isEmpty() ? false : i == 0 && !opening(said).isEmpty();
      clauses.add(
          clause(said, from, to, opens ? names : last, own.isEmpty(), around, born, current));
    }
    return new Given(text, said.sentence().from(), names, clauses, before.someoneElse());
  }

  private static Clause clause(
      Said said,
      int from,
      int to,
      List<Named> own,
      boolean inherited,
      List<Named> around,
      LocalDate born,
      boolean current) {
    int at = said.sentence().from();
    String text = said.text().substring(from, to);
    var blank = new StringBuilder(text);
    var times = new ArrayList<TimeExpression>();
    for (var t : said.sentence().times()) {
      if (t.from() - at >= from && t.from() - at < to && written(t)) {
        times.add(t);
        blank(blank, t.from() - at - from, t.to() - at - from);
      }
    }
    var grades = Grade.in(text);
    grades.forEach(g -> blank(blank, g.from(), g.to()));
    boolean begins =
        said.cues().stream()
            .anyMatch(
                c ->
                    (c.value() == Cue.START || c.value() == Cue.STOP)
                        && c.from() - at >= from
                        && c.from() - at < to);
    List<Element> figures =
        Elements.of(blank.toString(), born.getYear()).stream()
            .filter(e -> !(e instanceof Element.Side || e instanceof Element.Drug))
            .toList();
    return new Clause(
        text.strip(),
        own,
        inherited,
        around,
        times,
        days(said, times, text, born),
        figures,
        grades,
        begins || FROM_TO.matcher(text).find(),
        current);
  }

  private static final Pattern AT_BIRTH =
      Pattern.compile("(?i)\\b(?:at|after|since) (?:birth|delivery)\\b");

  private static List<Days> days(
      Said said, List<TimeExpression> times, String text, LocalDate born) {
    if (times.isEmpty() && AT_BIRTH.matcher(text).find()) {
      return List.of(new Days(born, born.plusDays(1)));
    }
    return (times.isEmpty() ? opening(said) : times).stream().map(Days::of).toList();
  }

  private static final Pattern FROM_TO =
      Pattern.compile("(?i)\\b(?:from|until|through|thru|since|to)\\s+(?:the )?(?:\\d|DOL|day)");

  /** The day of "On 2/5 she went to theatre ...", which holds for the whole sentence. */
  private static List<TimeExpression> opening(Said said) {
    var dated = said.sentence().times().stream().filter(Given::written).toList();
    return dated.size() == 1 && dated.getFirst().from() - said.sentence().from() < 12
        ? dated
        : List.of();
  }

  /** An expression of time as written. */
  String shown(TimeExpression t) {
    return text.substring(t.from() - at, t.to() - at);
  }

  /** A name as written. */
  String shown(Named n) {
    return text.substring(n.from(), n.to());
  }

  /** A name with the few words beside it. */
  String around(Named n) {
    int from = text.lastIndexOf(' ', Math.max(0, n.from() - AROUND)) + 1;
    int to = text.indexOf(' ', Math.min(text.length(), n.to() + 8));
    return text.substring(n.from() < AROUND ? 0 : from, to < 0 ? text.length() : to).strip();
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
      if (!inTime && !bracketed(text, place) && m.end() < text.length()) {
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
