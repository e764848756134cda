package dev.vernix.guideline.state;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The words that recommendations may use in CEL, with their types and meaning.
 *
 * <p>{@code AUTHORING.md} is the page of this table; a test keeps them the same.
 */
public final class Vocabulary {
  /** A named value. */
  public record Variable(String name, CelType type, String doc, Function<State, Object> value) {}

  /** A question with arguments, all of them text. */
  public record Call(
      String name,
      List<Argument> arguments,
      CelType type,
      String doc,
      BiFunction<State, List<String>, Object> answer) {}

  private static final CelType BOOL = SimpleType.BOOL;
  private static final CelType DOUBLE = SimpleType.DOUBLE;
  private static final CelType INT = SimpleType.INT;
  private static final CelType STRING = SimpleType.STRING;

  private static final List<Variable> VARIABLES = variables();
  private static final Map<String, Call> CALLS = calls();

  private Vocabulary() {}

  public static List<Variable> allVariables() {
    return VARIABLES;
  }

  public static Map<String, Call> allCalls() {
    return CALLS;
  }

  private static List<Variable> variables() {
    var v = new ArrayList<Variable>();
    v.add(
        var(
            "infant.gestationWeeks",
            DOUBLE,
            "gestation at birth in weeks, days as sevenths; compare with ga(34, 6)",
            s -> s.infant().gestationWeeks()));
    v.add(
        var(
            "infant.pmaWeeks",
            DOUBLE,
            "postmenstrual age at the note in weeks",
            s -> s.infant().pmaWeeks()));
    v.add(var("infant.birthWeight", DOUBLE, "birth weight in g", s -> s.infant().birthWeight()));
    v.add(
        var(
            "infant.weight",
            DOUBLE,
            "latest weight in g, else the birth weight",
            s -> s.infant().weight()));
    v.add(
        var("infant.ageHours", DOUBLE, "hours from birth to the note", s -> s.infant().ageHours()));
    v.add(
        var(
            "infant.ageDays",
            DOUBLE,
            "days from birth to the note, with a fraction (3 is 72 hours)",
            s -> s.infant().ageDays()));
    v.add(
        var(
            "infant.dayOfLife",
            INT,
            "day of life as the unit counts",
            s -> (long) s.infant().dayOfLife()));
    v.add(
        var(
            "nec.stage",
            INT,
            "modified Bell stage by then: by findings, raised to what notes state unless films deny"
                + " gas; compare with stage('IIA'); 0 where NEC is not suspected",
            s -> (long) s.bell().stage()));
    v.add(var("nec.foundStage", INT, "the same by findings alone", s -> (long) s.bell().found()));
    v.add(
        var(
            "nec.statedStage",
            INT,
            "the stage that a note states latest; missing where none does",
            s -> (long) s.bell().stated().orElseThrow(() -> new Missing("a Bell stage"))));
    v.add(
        var(
            "nec.stageIsStated",
            BOOL,
            "a note states a stage",
            s -> s.bell().stated().isPresent()));
    v.add(
        var(
            "nec.days",
            DOUBLE,
            "days since this NEC is first suspected, as written ('NEC day 7') or counted; missing"
                + " without NEC",
            s -> s.bell().days()));
    v.add(
        var(
            "nec.suspected",
            BOOL,
            "NEC is named as present, suspected or to be ruled out within 21 days",
            s -> s.bell().suspected()));
    v.add(
        var(
            "nec.over",
            BOOL,
            "NEC is told as resolved or of the past, or is fed again, without new gas since",
            s -> s.bell().over()));
    v.add(
        var(
            "abx.running",
            BOOL,
            "the latest word of antibiotics is that they are given or started",
            s -> s.courses().running()));
    v.add(
        var(
            "abx.day",
            DOUBLE,
            "day of the antibiotic course, first day 1 (as written, else counted)",
            s -> s.courses().day()));
    v.add(
        var(
            "abx.hours",
            DOUBLE,
            "hours since the first dose (as written, else counted)",
            s -> s.courses().hours()));
    v.add(
        var(
            "abx.planned",
            BOOL,
            "a length of the antibiotic course is written",
            s -> s.courses().planned()));
    v.add(
        var(
            "abx.plannedDays",
            DOUBLE,
            "planned length of the course in days ('x 7 days', 'day 3/7', '48 h' is 2); missing"
                + " where none is written",
            s -> s.courses().plannedDays()));
    v.add(
        var(
            "note.type",
            STRING,
            "admission, progress, consult, nursing, procedure, family, discharge-planning ...",
            s -> s.note().type().id()));
    v.add(
        var(
            "note.month",
            INT,
            "the month of the note, 1 to 12",
            s -> (long) s.note().time().getMonthValue()));
    return List.copyOf(v);
  }

  private static Variable var(String name, CelType type, String doc, Function<State, Object> f) {
    return new Variable(name, type, doc, f);
  }

  private static Map<String, Call> calls() {
    var c = new LinkedHashMap<String, Call>();
    term(
        c,
        "does",
        BOOL,
        "the judged note says that it is so, does, orders or firmly plans it",
        State::does);
    term(
        c,
        "may",
        BOOL,
        "the judged note leaves it open: under a condition (if, unless, when) or only considered",
        State::may);
    term(
        c,
        "refuses",
        BOOL,
        "the judged note is against it: no, not done, not needed, deferred, held, stopped,"
            + " declined",
        State::refuses);
    term(c, "stops", BOOL, "the judged note stops or holds it", State::stops);
    term(c, "says", BOOL, "the judged note names it, whatever it says of it", State::says);
    term(
        c,
        "now",
        BOOL,
        "by the latest note of ten days that takes a stand it is so (given, present, done)",
        State::now);
    term(
        c,
        "denied",
        BOOL,
        "by the latest note that takes a stand it is not so; never true where nothing is written",
        State::denied);
    term(
        c,
        "stated",
        BOOL,
        "three-valued: as now, false where denied, missing where no note takes a stand",
        State::stated);
    term(c, "current", BOOL, "by the latest stand of five days it is or may be so", State::current);
    term(c, "lately", BOOL, "another note of five days says that it is so", State::lately);
    term(c, "ever", BOOL, "some note by then says that it is, was or will be so", State::ever);
    term(
        c,
        "reasoned",
        BOOL,
        "the judged note gives a reason with what it says of it (because, due to, per ID, declined"
            + " ...)",
        State::reasoned);
    term(
        c,
        "suspected",
        BOOL,
        "some note by then says that it is so or may be so (possible, rule out)",
        State::suspected);
    term(
        c,
        "mentioned",
        BOOL,
        "some note by then names it, whatever it says of it",
        State::mentioned);
    term(
        c,
        "anyone",
        BOOL,
        "by then it is or was so in the infant, the mother or whomever",
        State::anyone);
    term(
        c,
        "writes",
        BOOL,
        "the judged note has the words, whatever it says and of whom; for what a note cites or"
            + " claims",
        State::writes);
    term(c, "mother", BOOL, "in the mother it is or was so", State::mother);
    term(
        c,
        "motherSuspected",
        BOOL,
        "in the mother it is, was or may be so",
        State::motherSuspected);
    term(c, "motherDenied", BOOL, "in the mother it is said not to be so", State::motherDenied);
    term(
        c,
        "motherStated",
        BOOL,
        "three-valued: as mother, false where denied, else missing",
        State::motherStated);
    term(c, "firstHours", DOUBLE, "hours since it is first said to be so", State::hoursSinceFirst);
    term(c, "lastHours", DOUBLE, "hours since it was last said to be so", State::hoursSinceLast);
    term(
        c,
        "dose",
        DOUBLE,
        "its latest dose per kg (mg, mL or units, as written; a flat amount is divided by the"
            + " weight; a daily one by the doses a day)",
        (s, t) -> s.drugs().dose(t));
    term(c, "dosed", BOOL, "an amount is written for it", (s, t) -> s.drugs().dosed(t));
    term(
        c,
        "flatDose",
        BOOL,
        "its latest amount is written without 'per kg'",
        (s, t) -> s.drugs().flat(t));
    term(c, "interval", DOUBLE, "hours between its doses", (s, t) -> s.drugs().interval(t));
    term(c, "timed", BOOL, "an interval is written for it", (s, t) -> s.drugs().timed(t));
    one(
        c,
        "num",
        Argument.NUMBER,
        DOUBLE,
        "latest such number by then (of a range the lower end)",
        (s, n) -> s.numbers().latest(n));
    one(
        c,
        "numHigh",
        Argument.NUMBER,
        DOUBLE,
        "the same, of a range the upper end",
        (s, n) -> s.numbers().high(n));
    one(
        c,
        "numNow",
        Argument.NUMBER,
        DOUBLE,
        "such a number in the judged note",
        (s, n) -> s.numbers().now(n));
    one(
        c,
        "hasNum",
        Argument.NUMBER,
        BOOL,
        "such a number is written by then",
        (s, n) -> s.numbers().has(n));
    one(
        c,
        "hasNumNow",
        Argument.NUMBER,
        BOOL,
        "such a number is written in the judged note",
        (s, n) -> s.numbers().hasNow(n));
    one(
        c,
        "lab",
        Argument.LAB,
        DOUBLE,
        "latest value by the lexicon's id; CRP in mg/L, platelets in 10^9/L, temperature in"
            + " Celsius",
        (s, t) -> s.labs().last(t));
    one(c, "labMax", Argument.LAB, DOUBLE, "highest value by then", (s, t) -> s.labs().highest(t));
    one(c, "labMin", Argument.LAB, DOUBLE, "lowest value by then", (s, t) -> s.labs().lowest(t));
    one(
        c,
        "labCount",
        Argument.LAB,
        INT,
        "how many values by then",
        (s, t) -> (long) s.labs().count(t));
    one(c, "hasLab", Argument.LAB, BOOL, "a value is written by then", (s, t) -> s.labs().has(t));
    one(
        c,
        "culture",
        Argument.SITE,
        STRING,
        "'none', 'pending', 'negative' or 'positive': the latest word of the site's culture, a"
            + " positive one staying so",
        (s, t) -> s.cultures().state(t));
    one(
        c,
        "cultureHours",
        Argument.SITE,
        DOUBLE,
        "hours of incubation reported without growth, else since the culture is first named",
        (s, t) -> s.cultures().hours(t));
    two(
        c,
        "grew",
        Argument.SITE,
        Argument.TERM,
        BOOL,
        "the site's positive culture grew an organism of the term, or the judged notes name it"
            + " beside it",
        (s, a) -> s.cultures().grew(a.getFirst(), a.getLast()));
    one(
        c,
        "stage",
        Argument.STAGE,
        INT,
        "the rank of a Bell stage: IA 1, IB 2, IIA 3, IIB 4, IIIA 5, IIIB 6; I, II and III are"
            + " their A",
        (s, t) -> (long) Bell.rank(t));
    return Map.copyOf(c);
  }

  private static void term(
      Map<String, Call> calls,
      String name,
      CelType type,
      String doc,
      BiFunction<State, String, Object> f) {
    one(calls, name, Argument.TERM, type, doc, f);
  }

  private static void one(
      Map<String, Call> calls,
      String name,
      Argument argument,
      CelType type,
      String doc,
      BiFunction<State, String, Object> f) {
    calls.put(
        name, new Call(name, List.of(argument), type, doc, (s, a) -> f.apply(s, a.getFirst())));
  }

  private static void two(
      Map<String, Call> calls,
      String name,
      Argument first,
      Argument second,
      CelType type,
      String doc,
      BiFunction<State, List<String>, Object> f) {
    calls.put(name, new Call(name, List.of(first, second), type, doc, f));
  }
}
