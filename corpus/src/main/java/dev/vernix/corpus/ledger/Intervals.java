package dev.vernix.corpus.ledger;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Frame;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.stay.Course;
import dev.vernix.corpus.stay.CourseFinder;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bowel rest, parenteral nutrition, lines and phototherapy, from first to last day. What each is
 * made of and what ends it stands in {@code intervals.tsv}.
 */
final class Intervals implements Machine {
  /**
   * @param concept id of the derived fact
   * @param name how it is worded
   * @param ids lexicon ids that speak of it
   * @param endedBy lexicon ids whose presence ends it, or {@code feed} for any feed with a volume
   * @param verb such as {@code was in place}
   */
  private record Rule(
      String concept,
      BodySystem system,
      String name,
      Set<String> ids,
      Set<String> endedBy,
      String verb) {
    boolean line() {
      return concept.equals("line-episode");
    }
  }

  private static final List<Rule> RULES =
      PhraseTable.rows(Intervals.class, "intervals.tsv").stream()
          .map(
              r ->
                  new Rule(
                      r[0], BodySystem.of(r[1]).orElseThrow(), r[2], set(r[3]), set(r[4]), r[5]))
          .toList();

  private static final Pattern RESTART = Pattern.compile("(?i)\\b(?:re-?start|resum|re-?feed)");

  private static Set<String> set(String s) {
    return Arrays.stream(s.split("\\|")).filter(x -> !x.equals("-")).collect(Collectors.toSet());
  }

  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    var signals = new ArrayList<Signal>();
    for (var rule : RULES) {
      var sightings = own(stay, rule);
      if (sightings.isEmpty()) {
        continue;
      }
      var renewing = LineMentions.renewing(sightings);
      sightings.addAll(enders(stay, rule));
      sightings.sort(Sighting.IN_TIME);
      var found =
          CourseFinder.find(
              rule.name,
              sightings,
              s -> !rule.ids.contains(s.concept().id()),
              Intervals::restedAgain,
              Sighting.planned(stay, c -> rule.ids.contains(c.id())),
              !rule.endedBy.isEmpty(),
              s -> rule.line() && renewing.test(s));
      signals.addAll(found.signals());
      var courses = new ArrayList<Draft>();
      for (var c : found.courses()) {
        if (rule.line() && !LineMentions.certain(c)) {
          continue;
        }
        courses.add(draft(stay, before, rule, c, !courses.isEmpty() || fed(sightings, c)));
      }
      drafts.addAll(courses);
      if (!courses.isEmpty()) {
        drafts.add(days(rule, courses));
      }
    }
    return new Yield(drafts, signals);
  }

  private static List<Sighting> own(Stay stay, Rule rule) {
    var all = Sighting.of(stay, c -> rule.ids.contains(c.id()));
    return rule.line()
        ? LineMentions.inPlace(all)
        : new ArrayList<>(all.stream().filter(s -> !ASIDE.test(s)).toList());
  }

  /** Feeds held for some hours are no course of bowel rest. */
  private static final Pattern SHORTLY =
      Pattern.compile(
          "(?i)^[^.;]{0,12}\\b(?:during|for (?:the )?(?:p?RBCs?|transfusion|\\d"
              + " ?h|scan|MRI|x-?ray|exam\\w*)|x ?\\d{1,2} ?h|x ?1\\b|briefly|around the"
              + " transfusion)");

  /** Dextrose that is a bolus, what another drug runs in, or a part of parenteral nutrition. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:TPN|PN|HAL|AA|amino"
              + " ?acids?|SMOF\\w*|lipids?|carrier|bolus\\w*|KVO|TKVO|flush\\w*|given|push|stat|once|x"
              + " ?1)\\b");

  private static boolean part(Sighting s) {
    String text = s.said().note().text();
    int from = Math.max(s.said().sentence().from(), s.from() - 16);
    int to = Math.min(s.said().sentence().to(), s.to() + 18);
    return PART.matcher(text.substring(from, Math.max(from, to))).find();
  }

  /** Bowel rest that dates something else: {@code the first screen was sent on NPO}. */
  private static final Predicate<Sighting> ASIDE =
      s ->
          s.concept().id().equals("iv-dextrose") && part(s)
              || s.concept().id().equals("npo")
                  && s.cue() != Cue.STOP
                  && (SHORTLY
                          .matcher(
                              s.said()
                                  .note()
                                  .text()
                                  .substring(s.to(), Math.max(s.to(), s.said().sentence().to())))
                          .find()
                      || Pattern.compile(
                              "(?i)\\b(?:on|while|during|of|after|before|since|for|if|was|were)\\s+$")
                          .matcher(s.said().note().text())
                          .region(Math.max(s.said().sentence().from(), s.from() - 10), s.from())
                          .find());

  /** Bowel rest days after the last was over, where a clinician writes it and not a laboratory. */
  private static boolean restedAgain(Sighting s) {
    return s.concept().id().equals("npo")
        && EnumSet.of(NoteType.PROGRESS, NoteType.CONSULT, NoteType.NURSING, NoteType.PROCEDURE)
            .contains(s.said().note().type());
  }

  private static List<Sighting> enders(Stay stay, Rule rule) {
    var enders = new ArrayList<Sighting>();
    if (rule.endedBy.contains("feed")) {
      for (var said : stay.said()) {
        for (var f : said.frames(Frame.Feed.class)) {
          enders.addAll(feed(said, f));
        }
        begun(stay, said).ifPresent(enders::add);
      }
    }
    enders.addAll(
        Sighting.of(stay, c -> rule.endedBy.contains(c.id())).stream()
            .filter(s -> s.cue() == Cue.START && !ahead(s))
            .toList());
    if (rule.endedBy.contains("feed")) {
      enders.addAll(
          Sighting.of(stay, c -> c.id().equals("full-enteral-feeds")).stream()
              .filter(s -> s.cue() == null && !ahead(s) && !LOOKS_BACK.matcher(before(s)).find())
              .toList());
    }
    return enders;
  }

  /** What a note orders for its own day is given: {@code recommence EBM this afternoon}. */
  private static boolean taken(Said said, Frame.Feed f) {
    var status = said.statusAt(f.from(), f.to());
    return status == Status.PRESENT
        || status == Status.PLANNED
            && said.cued(f.from(), f.to(), Cue.START)
            && said.timeAt(f.from(), f.to())
                .filter(t -> t.start().equals(said.noteDate()))
                .isPresent();
  }

  private static final Pattern MOUTH_CARE =
      Pattern.compile(
          "(?i)\\b(?:mouth ?-?cares?|oral (?:cares?|immune)|swab|buccal|non-?nutritive)\\b");
  private static final String MILK =
      "(?:(?:enteral|milk|trophic|NG|OG)"
          + " )?(?:feeds?|feedings?|fdgs?|EBM|D?EBM|MBM|DBM|DHM|formula|milk)";
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b"
              + MILK
              + "\\b(?: \\w+)?,? (?:(?:was|were|are|now|back|slowly|cautiously) ){0,2}"
              + "(?:re-?(?:started|commenced|introduced|sumed)|started|commenced|began|begun|resumed|introduced|back(?:"
              + " (?:since|from|on|today|at)|(?="
              + " \\d)))\\b|\\b(?:re-?started|re-?commenced|resumed|re-?introduced|re-?commence)"
              + " (?:(?:on|small|slow|with|his|her|the) ){0,2}"
              + MILK
              + "\\b");
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:not|never|if|when|once|until|before|plan|to be|to"
              + " (?:re-?)?(?:start|commence|introduce)|soon|tomorrow|tmrw|tmw|tmr|consider|hope|aim"
              + "|fortif\\w*|unless|should|could|may)\\b");

  /** {@code Pt to restart feeds soon}: not yet. */
  private static boolean ahead(Sighting s) {
    String text = s.said().note().text();
    int from = Math.max(s.said().sentence().from(), s.from() - 24);
    int to = Math.min(s.said().sentence().to(), s.to() + 10);
    return AHEAD.matcher(text.substring(from, to)).find();
  }

  private static String before(Sighting s) {
    return s.said().note().text().substring(s.said().sentence().from(), s.from());
  }

  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "(?i)\\b(?:was|were|had|been|previously|prior|until|off|held|from|goal|toward\\w*|work\\w*|advanc\\w*|"
              + "near\\w*|not)\\b[^.;]{0,20}$");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:to"
              + " (?:re-?)?(?:start|commence|introduce)|soon|tomorrow|tmrw|tmw|tmr|once|if|when)\\b");

  /** {@code Feeds recommenced}, without a volume. */
  private static Optional<Sighting> begun(Stay stay, Said said) {
    var m = said.matcher(BEGUN);
    if (!m.find() || said.says(UNDONE) || stay.aboutAnother(said)) {
      return Optional.empty();
    }
    int from = said.sentence().from() + m.start();
    int to = said.sentence().from() + m.end();
    var when = said.when(from, to);
    return said.sentence().findings().stream()
        .filter(f -> f.mention().from() < to && from < f.mention().to())
        .filter(f -> f.assertion().status() == Status.PRESENT)
        .filter(f -> f.concept().kind() == Kind.NUTRITION)
        .filter(f -> !when.startDate().isAfter(said.noteDate()))
        .map(
            f ->
                new Sighting(
                    said, f.concept(), null, f.mention().from(), f.mention().to(), when, Cue.START))
        .findFirst();
  }

  private static List<Sighting> feed(Said said, Frame.Feed f) {
    boolean given = f.volume() != null || f.perKgDay() != null;
    if (!given || f.milks().isEmpty() || said.says(MOUTH_CARE) || !taken(said, f)) {
      return List.of();
    }
    Cue cue = said.governing(f.from(), f.to()).orElse(null);
    return cue == Cue.STOP || cue == Cue.CONDITIONAL || cue == Cue.NOT_DONE
        ? List.of()
        : List.of(
            new Sighting(
                said, f.milks().getFirst(), f, f.from(), f.to(), said.when(f.from(), f.to()), cue));
  }

  private static Draft draft(Stay stay, Drafts before, Rule rule, Course c, boolean again) {
    var from =
        Stream.of(c.evidence().getFirst(), c.evidence().getLast())
            .map(s -> s.draft(before))
            .distinct()
            .toList();
    boolean late = rule.line() && LineMentions.number(c.evidence().getFirst()) > 1;
    String text =
        c.stopped() && late
            ? "was documented on "
                + Words.day(stay.clock(), c.start())
                + " and removed on "
                + Words.day(stay.clock(), c.end())
            : c.stopped()
                ? rule.verb
                    + " "
                    + Words.when(stay.clock(), When.between(c.start(), c.end()))
                    + " ("
                    + Words.days(c.days())
                    + ")"
                : c.start().equals(c.end())
                    ? "was documented on " + Words.day(stay.clock(), c.start())
                    : rule.verb
                        + " from "
                        + Words.day(stay.clock(), c.start())
                        + " and last documented on "
                        + Words.day(stay.clock(), c.end())
                        + "; no end is documented";
    var last = c.evidence().getLast();
    if (c.stopped() && last.frame() instanceof Frame.Feed f && !f.milks().isEmpty()) {
      text +=
          "; feeds were "
              + (again || last.said().says(RESTART) ? "restarted" : "started")
              + " on "
              + Words.day(stay.clock(), c.end())
              + " with "
              + Words.list(f.milks().stream().map(m -> m.name()).distinct().toList());
    }
    return Draft.derived(
        rule.system,
        rule.concept,
        Words.capital(rule.name) + " " + text + ".",
        rule.name,
        null,
        When.between(c.start(), c.end()),
        from);
  }

  /** Feeds with a volume before it began: what follows it is no first feed. */
  private static boolean fed(List<Sighting> sightings, Course c) {
    return sightings.stream()
        .anyMatch(s -> s.frame() instanceof Frame.Feed && s.when().startDate().isBefore(c.start()));
  }

  private static Draft days(Rule rule, List<Draft> drafts) {
    int n = Words.covered(drafts);
    return Draft.derived(
        rule.system,
        rule.concept.replaceFirst("-(episode|course)$", "") + "-days",
        Words.capital(rule.name) + " was counted on " + Words.days(n) + " in all.",
        Integer.toString(n),
        "d",
        When.between(drafts.getFirst().when().startDate(), drafts.getLast().when().endDate()),
        drafts);
  }
}
