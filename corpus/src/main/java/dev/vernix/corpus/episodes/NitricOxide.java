package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Course;
import dev.vernix.corpus.stay.CourseFinder;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Inhaled nitric oxide from its first day to its last. A stop after which the same note has it
 * restarted, as after a rebound, does not end the course.
 */
final class NitricOxide implements Machine {
  private static final String ID = "inhaled-nitric-oxide";

  /** How far behind a stop its restart may be told. */
  private static final int REACH = 160;

  private static final Pattern AGAIN =
      Pattern.compile("(?i)\\b(?:re-?start\\w*|resum\\w+|re-?commenc\\w+|back on|put back)\\b");
  private static final Pattern ANOTHER_DAY =
      Pattern.compile("(?i)\\b(?:tomorrow|if|plan|would|may)\\b[^.;]{0,30}$");

  /** A risk, a wish or a drug held in reserve. */
  private static final Pattern NOT_GIVEN =
      Pattern.compile(
          "(?i)\\b(?:risks?(?: factors?)?|if|consider\\w*|not (?:given|started|needed|required)|no"
              + " need|never|available|standby|exposure|s/p)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var sightings = new ArrayList<Sighting>();
    for (var s : Sighting.of(stay, c -> c.id().equals(ID))) {
      if (s.cue() == Cue.STOP && again(s)) {
        sightings.add(
            new Sighting(s.said(), s.concept(), s.frame(), s.from(), s.to(), s.when(), Cue.CHANGE));
      } else if (s.cue() == Cue.STOP || !s.said().says(NOT_GIVEN)) {
        sightings.add(s);
      }
    }
    var found = CourseFinder.find("inhaled nitric oxide", sightings, s -> false);
    var courses = new ArrayList<Draft>();
    found.courses().forEach(c -> courses.add(course(stay, before, c)));
    var drafts = new ArrayList<>(courses);
    if (!courses.isEmpty()) {
      drafts.add(days(courses));
    }
    return new Yield(drafts, found.signals());
  }

  private static boolean again(Sighting s) {
    String note = s.said().note().text();
    String after = note.substring(s.to(), Math.min(note.length(), s.to() + REACH));
    var m = AGAIN.matcher(after);
    return m.find()
        && !ANOTHER_DAY.matcher(after.substring(0, m.start())).find()
        && s.said().sentence().findings().stream()
            .map(Finding::mention)
            .filter(x -> !x.concept().id().equals(ID) && x.concept().kind() == s.concept().kind())
            .noneMatch(x -> x.from() >= s.to() + m.end() && x.from() < s.to() + m.end() + 12);
  }

  private static Draft course(Stay stay, Drafts before, Course c) {
    var from = new ArrayList<Draft>();
    from.add(c.evidence().getFirst().draft(before));
    var dose = c.evidence().stream().filter(s -> !s.order().isEmpty()).findFirst();
    dose.ifPresent(s -> from.add(s.draft(before)));
    from.add(c.evidence().getLast().draft(before));
    String amount = dose.map(s -> " " + s.order().replace("[ppm]", "ppm")).orElse("");
    String first = Words.day(stay.clock(), c.start());
    String text =
        c.stopped()
            ? " was given "
                + Words.when(stay.clock(), When.between(c.start(), c.end()))
                + " ("
                + Words.days(c.days())
                + ")"
            : c.start().equals(c.end())
                ? " was documented on " + first
                : " was given from "
                    + first
                    + " and last documented on "
                    + Words.day(stay.clock(), c.end())
                    + "; no end is documented";
    return Draft.derived(
        BodySystem.RESPIRATORY,
        ID + "-course",
        "Inhaled nitric oxide" + amount + text + ".",
        "inhaled nitric oxide",
        null,
        When.between(c.start(), c.end()),
        from.stream().distinct().toList());
  }

  private static Draft days(List<Draft> courses) {
    int n = Words.covered(courses);
    return Draft.derived(
        BodySystem.RESPIRATORY,
        ID + "-days",
        "Inhaled nitric oxide was counted on " + Words.days(n) + " in all.",
        Integer.toString(n),
        "d",
        When.between(courses.getFirst().when().startDate(), courses.getLast().when().endDate()),
        courses);
  }
}
