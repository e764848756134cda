package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Sighting;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Therapeutic hypothermia: from the start of active cooling to rewarming, with the temperature and
 * the hours that the notes give. One course at most; what is written of it after rewarming looks
 * back. Where cooling was only weighed or its criteria discussed nothing is told.
 */
final class Cooling implements Machine {
  private static final Pattern TOPIC =
      Pattern.compile("(?i)\\b(?:cool(?:ed|ing)\\b|hypothermia|TH\\b|TBC\\b|WBC\\b)|rewarm");

  /** Words of a sentence that weighs cooling and tells of none. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)\\b(?:consider\\w*|criteria|candidate|eligib\\w*|qualif\\w*|did not|not"
              + " (?:cool\\w*|indicated|met|meet|needed|started|given|offered)|no"
              + " (?:indication|cooling|need)|discuss\\w*|if |evaluat\\w* for|transfer\\w*"
              + " for|referr\\w* for|history|clinical history|hx|risk|expected during)\\b");

  private static final Pattern PASSIVE = Pattern.compile("(?i)\\bpassive(?:ly)?\\b");
  private static final Pattern DEGREES =
      Pattern.compile(
          "(?i)\\b(?:target\\w*|goal|core|rectal|esophageal|oesophageal|to|at)\\b[^.;\\d]{0,20}(3[2-5](?:\\.\\d)?(?:"
              + " ?(?:-|to|–) ?3[2-5](?:\\.\\d)?)?) ?(?:°|deg(?:rees)?)? ?C?\\b");
  private static final Pattern HOURS = Pattern.compile("(?i)\\b(\\d{2,3}) ?-?(?:hours?|hrs?|h)\\b");
  private static final Pattern WARMING = Pattern.compile("(?i)\\brewarm\\w*");
  private static final Pattern WARMING_BEGAN =
      Pattern.compile(
          "(?i)\\brewarm(?:ing)?\\b[^.;]{0,25}\\b(?:commenced|began|begun|started|initiated)|\\b(?:began|begin|started|commenced|initiated)\\b[^.;]{0,12}\\brewarming");
  private static final Pattern WARM =
      Pattern.compile(
          "(?i)\\brewarmed\\b|\\brewarming (?:was |is"
              + " )?(?:complete\\w*|finished|done)|\\bhypothermia (?:is |was"
              + " )?complete\\w*|\\bcooling (?:is |was )?complete\\w*");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var cooled =
        Sighting.of(stay, c -> c.id().equals("therapeutic-hypothermia")).stream()
            .filter(s -> s.cue() != Cue.STOP && s.cue() != Cue.PENDING)
            .filter(s -> own(s) && !s.said().says(WEIGHED))
            .toList();
    var begin = begin(cooled);
    if (begin.isEmpty()) {
      return Yield.of(List.of());
    }
    var start = begin.get();
    var warming = warmed(stay, WARMING_BEGAN, start.when().start());
    var warm = warmed(stay, WARM, start.when().start());
    var used = new LinkedHashSet<Said>(List.of(start.said()));
    var text = new StringBuilder("Therapeutic hypothermia was ");
    var end = warming == null ? warm : warming;
    var last = end == null ? cooled.getLast().when().start() : end.at();
    String target = target(stay, used);
    String from = Words.day(stay.clock(), start.when().startDate()) + clock(start);
    if (end == null) {
      used.add(cooled.getLast().said());
      boolean once = last.toLocalDate().equals(start.when().startDate());
      text.append(once ? "documented on " : "given from ").append(from);
      text.append(
          once ? "" : " and last documented on " + Words.day(stay.clock(), last.toLocalDate()));
    } else {
      text.append("given from ").append(from).append(" to ");
      text.append(Words.day(stay.clock(), end.at().toLocalDate()));
      used.add(end.said());
    }
    String hours = end == null ? "" : hours(stay, used, start.when().start());
    text.append(bracket(hours, target)).append(end == null ? "; no end is documented." : ".");
    if (warming != null) {
      text.append(" Rewarming began on ")
          .append(Words.day(stay.clock(), warming.at().toLocalDate()))
          .append(".");
    } else if (warm != null && warm.said().says(WARMING)) {
      text.append(" The infant was rewarmed by ")
          .append(Words.day(stay.clock(), warm.at().toLocalDate()))
          .append(".");
    }
    var until = warm == null ? last : warm.at().isAfter(last) ? warm.at() : last;
    if (warm != null && end != null) {
      used.add(warm.said());
    }
    var course =
        Draft.derived(
            BodySystem.NEUROLOGY,
            "cooling-course",
            text.toString(),
            "therapeutic hypothermia",
            null,
            When.between(start.when().startDate(), until.toLocalDate()),
            statements.of(used));
    return Yield.of(List.of(course, days(course)));
  }

  private record Told(LocalDateTime at, Said said) {}

  /** What active cooling is told of by the unit; passive cooling where there is no other. */
  private static Optional<Sighting> begin(List<Sighting> cooled) {
    var order =
        Comparator.comparing((Sighting s) -> s.said().says(PASSIVE))
            .thenComparing(s -> s.cue() != Cue.START)
            .thenComparing(s -> s.when().start());
    var day = cooled.stream().map(s -> s.when().startDate()).min(Comparator.naturalOrder());
    return cooled.stream()
        .filter(s -> !s.when().startDate().isAfter(day.orElseThrow().plusDays(1)))
        .min(order);
  }

  private static boolean own(Sighting s) {
    var type = s.said().note().type();
    return type != NoteType.FAMILY
        && type != NoteType.SOCIAL_WORK
        && type != NoteType.RADIOLOGY
        && type != NoteType.DISCHARGE_PLANNING;
  }

  private static @Nullable Told warmed(Stay stay, Pattern how, LocalDateTime after) {
    for (var said : stay.said()) {
      var m = said.matcher(how);
      boolean open = said.has(Cue.CONDITIONAL) && !said.text().contains("complete");
      if (!m.find()
          || stay.aboutAnother(said)
          || open
          || said.text().matches("(?is).*\\buntil\\b.*")) {
        continue;
      }
      int from = said.sentence().from();
      var when = said.when(from + m.start(), from + m.end());
      if (when.startDate().isAfter(after.toLocalDate())
          && !when.startDate().isAfter(said.noteDate())) {
        return new Told(when.start(), said);
      }
    }
    return null;
  }

  private static String clock(Sighting s) {
    boolean timed = !s.when().wholeDays() && !s.when().start().equals(s.said().note().time());
    return timed ? " at " + s.when().start().toLocalTime() : "";
  }

  private static String target(Stay stay, LinkedHashSet<Said> used) {
    for (var said : stay.said()) {
      var m = said.matcher(DEGREES);
      boolean cooled = said.says(TOPIC) && !said.says(WARMING);
      if (cooled && m.find() && !stay.aboutAnother(said)) {
        used.add(said);
        return m.group(1).replaceAll(" ?(?:-|–) ?", " to ");
      }
    }
    return "";
  }

  /** How many hours a note says it lasted when it was over. */
  private static String hours(Stay stay, LinkedHashSet<Said> used, LocalDateTime after) {
    for (var said : stay.said()) {
      var m = said.matcher(HOURS);
      boolean over =
          said.note().time().isAfter(after.plusHours(40))
              && (said.says(WARM) || said.says(WARMING_BEGAN));
      if (over && m.find() && Integer.parseInt(m.group(1)) <= 120) {
        used.add(said);
        return m.group(1);
      }
    }
    return "";
  }

  private static String bracket(String hours, String target) {
    var parts = new ArrayList<String>();
    if (!hours.isEmpty()) {
      parts.add(hours + " hours");
    }
    if (!target.isEmpty()) {
      parts.add("target " + target + " °C");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static Draft days(Draft course) {
    int n = Words.covered(List.of(course));
    return Draft.derived(
        BodySystem.NEUROLOGY,
        "cooling-days",
        "Therapeutic hypothermia with rewarming was counted on " + Words.days(n) + " in all.",
        Integer.toString(n),
        "d",
        course.when(),
        List.of(course));
  }
}
