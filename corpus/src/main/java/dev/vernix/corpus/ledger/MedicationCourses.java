package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Course;
import dev.vernix.corpus.stay.CourseFinder;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Courses of each drug, with dose, first and last day; antibiotics under a concept of their own.
 */
final class MedicationCourses implements Machine {
  private static final Set<String> ANTIBIOTICS = drugClass("antibiotic");
  private static final Set<String> ANY_ANTIBIOTIC = drugClass("any-antibiotic");
  private static final Set<String> PERIOPERATIVE = drugClass("perioperative");
  private static final Set<String> NO_COURSE = drugClass("no-course");
  private static final Set<String> SINGLE_DOSE = drugClass("single-dose");

  /** Beside such a drug, what makes it a treatment of its own and no dose for a procedure. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)/"
              + " ?(?:h|hr|hour|min|d|day)\\b|\\b(?:infusions?|drip|gtt|continuous\\w*|cont|contin\\w*|scheduled|regular\\w*|daily|q\\.?"
              + " ?\\d|q ?[db]|[bt]i?ds?|qds|every|hourly|wean\\w*|courses?|day"
              + " \\d|since|from)\\b");

  /** Why a sentence that names an antibiotic does not say that it was given as treatment. */
  private enum NotGiven {
    SUSCEPTIBILITY,
    LATER,
    PROPHYLAXIS
  }

  private static final PhraseTable<NotGiven> NOT_GIVEN =
      PhraseTable.load(MedicationCourses.class, "not-given.tsv", NotGiven::valueOf);

  private static final Pattern TESTED =
      Pattern.compile(
          "\\s*[:=(-]?\\s*(?:[SRI](?=\\s*(?:[,.;)\\n(+]|$|and\\b|MIC))|MIC\\b|sens\\b|resist)");
  private static final Pattern LED_BY_LETTER =
      Pattern.compile("(?:^|[\\s.;,(])(?:[SRI]|[Ss]ens(?:itive)?|[Rr]es(?:istant)?)\\s?:$");

  /** How far behind its letter a drug may stand in a laboratory's list. */
  private static final int LIST = 300;

  /** Given around an operation, not for an infection. */
  private static final Pattern AROUND_OPERATION =
      Pattern.compile(
          "(?i)\\b(?:peri-?op\\w*|intra-?op\\w*|pre-?op\\w*|(?:on|at) induction|surgical cover"
              + "|for (?:the )?(?:OR|theatre|surgery|operation)|takedown|herniotomy|(?:hernia|TEF)"
              + " repair|ligation)\\b");

  private static final Pattern EYES =
      Pattern.compile("(?i)\\b(?:vit(?:amin)? ?K|eyes?|ophth\\w*|oint\\w*|motility|prokinetic)\\b");

  private static Set<String> drugClass(String name) {
    return PhraseTable.rows(MedicationCourses.class, "drug-classes.tsv").stream()
        .filter(r -> r[0].equals(name))
        .flatMap(r -> java.util.Arrays.stream(r[1].split("\\|")))
        .collect(Collectors.toSet());
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    Map<Concept, List<Sighting>> byDrug = new LinkedHashMap<>();
    var all = Sighting.of(stay, c -> c.kind() == Kind.DRUG && !NO_COURSE.contains(c.id()));
    Map<Concept, List<Sighting>> prophylaxis = new LinkedHashMap<>();
    for (var s : all) {
      boolean antibiotic = ANTIBIOTICS.contains(s.concept().id());
      var why = antibiotic ? notGiven(s) : Set.<NotGiven>of();
      if (why.contains(NotGiven.PROPHYLAXIS)) {
        prophylaxis.computeIfAbsent(s.concept(), k -> new ArrayList<>()).add(s);
      } else if (why.isEmpty() && !ANY_ANTIBIOTIC.contains(s.concept().id())) {
        byDrug.computeIfAbsent(s.concept(), k -> new ArrayList<>()).add(s);
      }
    }
    var stops =
        all.stream()
            .filter(s -> ANY_ANTIBIOTIC.contains(s.concept().id()) && s.cue() == Cue.STOP)
            .toList();
    var plans = Sighting.planned(stay, c -> ANTIBIOTICS.contains(c.id()));
    var drafts = new ArrayList<Draft>();
    var signals = new ArrayList<Signal>();
    byDrug.forEach(
        (drug, sightings) -> {
          boolean antibiotic = ANTIBIOTICS.contains(drug.id());
          var seen = new ArrayList<>(sightings);
          if (antibiotic) {
            seen.addAll(stops);
            seen.sort(Sighting.IN_TIME);
          }
          if (SINGLE_DOSE.contains(drug.id())) {
            seen.removeIf(MedicationCourses::single);
          }
          var found =
              CourseFinder.find(
                  drug.name(),
                  seen,
                  s -> ANY_ANTIBIOTIC.contains(s.concept().id()),
                  MedicationCourses::ordered,
                  antibiotic
                      ? plans.stream().filter(p -> p.concept().equals(drug)).toList()
                      : List.of(),
                  false,
                  s -> false);
          signals.addAll(found.signals());
          var courses = new ArrayList<>(found.courses());
          if (SINGLE_DOSE.contains(drug.id())) {
            courses.addAll(singly(sightings, found.courses()));
          }
          for (var c : courses) {
            drafts.add(course(stay, before, drug, c, antibiotic));
          }
        });
    antibioticDays(drafts);
    prophylaxis.forEach(
        (drug, seen) ->
            CourseFinder.find(drug.name() + " prophylaxis", seen, s -> false)
                .courses()
                .forEach(c -> drafts.add(course(stay, before, drug, c, false))));
    return new Yield(drafts, signals);
  }

  /** A dose on its own, such as one before a procedure. */
  private static boolean single(Sighting s) {
    if (s.cue() != null && s.dose().isEmpty()) {
      return false;
    }
    if (s.dose()
        .filter(d -> d.perDay() || !Set.of("", "once").contains(d.interval()))
        .isPresent()) {
      return false;
    }
    String text = s.said().note().text();
    int from = Math.max(s.said().sentence().from(), s.from() - 12);
    int to = Math.min(s.said().sentence().to(), s.to() + 18);
    return !GOES_ON.matcher(text.substring(from, Math.max(from, to))).find();
  }

  /** Each day with single doses outside those courses, as a course of that day. */
  private static List<Course> singly(List<Sighting> sightings, List<Course> courses) {
    return sightings.stream()
        .filter(s -> single(s) && s.dose().isPresent())
        .filter(
            s ->
                courses.stream()
                    .noneMatch(
                        c ->
                            !s.when().startDate().isBefore(c.start())
                                && !s.when().startDate().isAfter(c.end())))
        .collect(
            Collectors.groupingBy(
                s -> s.when().startDate(), java.util.TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> new Course(e.getKey(), e.getKey(), false, e.getValue()))
        .toList();
  }

  /** An order with a dose; whether it is new, the days without a word of the drug tell. */
  private static boolean ordered(Sighting s) {
    return s.dose().filter(d -> d.amount() != null).isPresent();
  }

  /** Words near the drug, within its own clause, that make it no treatment. */
  private static Set<NotGiven> notGiven(Sighting s) {
    String text = s.said().note().text();
    int from = Math.max(s.said().sentence().from(), s.from() - 45);
    int to = Math.min(s.said().sentence().to(), s.to() + 25);
    for (int i = s.from() - 1; i >= from; i--) {
      if (text.charAt(i) == ';' || text.charAt(i) == '.' && text.charAt(i + 1) == ' ') {
        from = i + 1;
      }
    }
    for (int i = to - 1; i >= s.to(); i--) {
      if (text.charAt(i) == ',' || text.charAt(i) == ';') {
        to = i;
      }
    }
    var words = EnumSet.noneOf(NotGiven.class);
    for (var hit : NOT_GIVEN.find(text, from, to)) {
      boolean behind = hit.from() >= s.to();
      if (hit.value() != NotGiven.SUSCEPTIBILITY || !behind) {
        words.add(hit.value());
      }
    }
    if (words.contains(NotGiven.SUSCEPTIBILITY) && s.cue() != null) {
      words.remove(NotGiven.SUSCEPTIBILITY);
    }
    if (tested(s)) {
      words.add(NotGiven.SUSCEPTIBILITY);
    }
    if (s.concept().id().equals("erythromycin") && s.said().says(EYES)) {
      words.add(NotGiven.LATER);
    }
    if (operation(s)) {
      words.add(NotGiven.PROPHYLAXIS);
    }
    return words;
  }

  private static boolean operation(Sighting s) {
    return PERIOPERATIVE.contains(s.concept().id())
        && (s.said().note().type() == NoteType.PROCEDURE || s.said().says(AROUND_OPERATION));
  }

  /** {@code Flucloxacillin R}, {@code S: cefepime, gentamicin}: the laboratory's letters. */
  private static boolean tested(Sighting s) {
    String text = s.said().note().text();
    int end = s.said().sentence().to();
    return TESTED.matcher(text).region(s.to(), end).lookingAt()
        || s.order().isEmpty() && ledByLetter(s);
  }

  private static boolean ledByLetter(Sighting s) {
    String text = s.said().note().text();
    int start = Math.max(s.said().note().bodyStart(), s.said().sentence().from() - 6);
    int i = s.from() - 1;
    while (i > Math.max(start, s.from() - LIST) && ".;:".indexOf(text.charAt(i)) < 0) {
      i--;
    }
    return i > start
        && text.charAt(i) == ':'
        && LED_BY_LETTER.matcher(text.substring(Math.max(start, i - 16), i + 1)).find();
  }

  private static Draft course(
      Stay stay, Drafts before, Concept drug, Course c, boolean antibiotic) {
    var best =
        c.evidence().stream()
            .filter(s -> s.concept().equals(drug) && !s.order().isEmpty())
            .max(
                Comparator.comparingInt(
                    s ->
                        s.dose().map(MedicationCourses::completeness).orElse(0)
                            - (loading(s) ? 5 : 0)))
            .filter(s -> !loading(s) || c.start().equals(c.end()));
    var from = new ArrayList<Draft>();
    from.add(c.evidence().getFirst().draft(before));
    best.ifPresent(b -> from.add(b.draft(before)));
    from.add(c.evidence().getLast().draft(before));
    boolean later =
        !antibiotic
            && c.stopped()
            && best.filter(b -> b.when().startDate().isAfter(c.start())).isPresent();
    String name =
        Words.capital(drug.name()) + best.filter(b -> !later).map(b -> " " + b.order()).orElse("");
    String day = Words.day(stay.clock(), c.start());
    // A drug of the last note goes home with the infant; an antibiotic of it lacks its stop.
    boolean open = antibiotic || c.end().isBefore(lastDay(stay));
    String text =
        c.start().equals(c.end())
            ? name + (c.stopped() ? " was stopped on " : " was documented on ") + day + "."
            : c.stopped()
                ? name
                    + " was given from "
                    + day
                    + " until "
                    + Words.day(stay.clock(), c.end())
                    + " ("
                    + Words.days(c.days())
                    + ")"
                    + (later ? ordered(stay, best.orElseThrow()) : "")
                    + "."
                : name
                    + " was documented from "
                    + day
                    + " to "
                    + (open ? "" : "the last note, ")
                    + Words.day(stay.clock(), c.end())
                    + (open ? "; no stop is documented." : ".");
    return Draft.derived(
            antibiotic ? BodySystem.INFECTION : drug.system(),
            antibiotic ? "antibiotic-course" : "medication-course",
            text,
            drug.name(),
            null,
            When.between(c.start(), c.end()),
            from.stream().distinct().toList())
        .with(drug.sensitivity());
  }

  private static java.time.LocalDate lastDay(Stay stay) {
    return stay.chart().notes().getLast().time().toLocalDate();
  }

  /** The order of a later day is not told as that of the whole course. */
  private static String ordered(Stay stay, Sighting s) {
    return "; the dose documented on "
        + Words.day(stay.clock(), s.when().startDate())
        + " was "
        + s.order();
  }

  /** {@code Caffeine 20/kg load then 10/kg/d}: the first is one dose and no course. */
  private static boolean loading(Sighting s) {
    String text = s.said().note().text();
    int to = Math.min(s.said().sentence().to(), s.to() + 18);
    int from = Math.max(s.said().sentence().from(), s.from() - 14);
    return LOAD_BEHIND.matcher(text.substring(s.to(), Math.max(s.to(), to))).find()
        || LOAD_BEFORE.matcher(text.substring(from, s.from())).find()
        || text.substring(s.from(), s.to()).toLowerCase(java.util.Locale.ROOT).contains("load");
  }

  private static final Pattern LOAD_BEHIND =
      Pattern.compile(
          "(?i)^(?![^.;,\\n"
              + "]{0,8}\\b(?:no|without|w/o|after|post)\\b)[^.;,\\n"
              + "]{0,8}\\b(?:load(?:ing)?|bolus|stat)\\b");
  private static final Pattern LOAD_BEFORE =
      Pattern.compile("(?i)\\bload(?:ed|ing)?(?: dose)?(?: of| with)?\\s*$");

  private static int completeness(Frame.Dose d) {
    return (d.amount() != null ? 4 : 0)
        + (d.interval().equals("once") ? -4 : 0)
        + (d.total() != null ? 1 : 0)
        + (d.route().isEmpty() ? 0 : 1)
        + (d.interval().isEmpty() ? 0 : 2);
  }

  /** Calendar days on which at least one antibiotic was given. */
  private static void antibioticDays(List<Draft> drafts) {
    var courses = drafts.stream().filter(d -> d.concept().equals("antibiotic-course")).toList();
    if (courses.isEmpty()) {
      return;
    }
    int days = Words.covered(courses);
    var first =
        courses.stream()
            .map(c -> c.when().startDate())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    var last =
        courses.stream().map(c -> c.when().endDate()).max(Comparator.naturalOrder()).orElseThrow();
    drafts.add(
        Draft.derived(
            BodySystem.INFECTION,
            "antibiotic-days",
            "Antibiotics were given on " + Words.days(days) + " in all.",
            Integer.toString(days),
            "d",
            When.between(first, last),
            courses));
  }
}
