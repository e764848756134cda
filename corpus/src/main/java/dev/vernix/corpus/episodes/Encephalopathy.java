package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How severe an encephalopathy the notes document, and the highest abstinence score.
 *
 * <p>Stages after Sarnat and Sarnat, Arch Neurol 1976;33:696, only as the notes write them; scores
 * after Finnegan et al., Addict Dis 1975;2:141 (both from memory, unverified).
 */
final class Encephalopathy implements Machine {
  private static final Pattern STAGE =
      Pattern.compile(
          "(?i)\\bSarnat(?: (?:&|and) Sarnat)?(?: (?:stage|grade|score))?:? ?(?:stage |grade"
              + " )?(1|2|3|I{1,3})\\b");
  private static final Pattern SEVERITY =
      Pattern.compile(
          "(?i)\\b(mild|moderate|severe)(?: to (?:moderate|severe))?"
              + " (?:HIE|NE|encephalopathy|hypoxic[- ]isch(?:a)?emic encephalopathy)\\b");

  /** Whether a sentence can be about any of it, to be looked at further. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)sarnat|enceph|\\bHIE\\b|\\bNE\\b|NAS|finnegan|abstinen|mother" + " scor");

  private static final Pattern ABSTINENCE =
      Pattern.compile(
          "(?i)\\b(?:Finnegan|NAS|FNAS[ST]?|mFNAS|MOTHER|abstinence)(?: scor(?:e|es|ing))?s?:?"
              + " ?(?:were |was |of |range[ds]? |highest |max(?:imum)? |peak )?((?:\\d{1,2}(?:"
              + " ?(?:-|–|/|,|to|→|->) ?)?){1,8})(?![\\d.]|\\s?(?:mg|mcg|%|d\\b|days|h\\b))");
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)\\b(?:if|when|for"
              + " scores?|criteria|threshold|would|unless|sibling|goal)\\b|(?<!-)>|≥|<");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var statements = Statements.of(before);
    var drafts = new ArrayList<Draft>();
    Said stage = null;
    Said severity = null;
    Said score = null;
    int highest = -1;
    for (var said : stay.said()) {
      String text = said.text();
      if (!said.says(TOPIC) || stay.aboutAnother(said)) {
        continue;
      }
      stage = stage == null && said.says(STAGE) ? said : stage;
      severity = severity == null && holds(text) ? said : severity;
      int s = said.says(NOT_NOW) ? -1 : highest(text);
      if (s > highest) {
        highest = s;
        score = said;
      }
    }
    severity(stay, statements, stage, severity).ifPresent(drafts::add);
    if (score != null) {
      drafts.add(
          Draft.derived(
              BodySystem.NEUROLOGY,
              "abstinence-score",
              "The highest abstinence score documented was "
                  + highest
                  + ", on "
                  + Words.day(stay.clock(), score.noteDate())
                  + ".",
              Integer.toString(highest),
              null,
              When.on(score.noteDate()),
              statements.of(score)));
    }
    return Yield.of(drafts);
  }

  private static boolean holds(String text) {
    var m = SEVERITY.matcher(text);
    return m.find()
        && !text.matches(
            "(?is).*\\b(?:no|criteria|if|risk of|rule out|r/o|not)\\b.{0,40}"
                + Pattern.quote(m.group())
                + ".*");
  }

  private static Optional<Draft> severity(
      Stay stay, Statements statements, @Nullable Said stage, @Nullable Said severity) {
    var said = new ArrayList<Said>();
    var words = new ArrayList<String>();
    if (severity != null) {
      var m = severity.matcher(SEVERITY);
      if (m.find()) {
        words.add(m.group(1).toLowerCase(Locale.ROOT));
        said.add(severity);
      }
    }
    if (stage != null) {
      var m = stage.matcher(STAGE);
      if (m.find()) {
        words.add("Sarnat stage " + m.group(1).toUpperCase(Locale.ROOT));
        said.add(stage);
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var day = said.getFirst().noteDate();
    return Optional.of(
        Draft.derived(
            BodySystem.NEUROLOGY,
            "encephalopathy-stage",
            "On "
                + Words.day(stay.clock(), day)
                + " the encephalopathy was documented as "
                + String.join(", ", words)
                + ".",
            words.getLast(),
            null,
            When.on(day),
            statements.of(said)));
  }

  private static int highest(String text) {
    var m = ABSTINENCE.matcher(text);
    int best = -1;
    while (m.find()) {
      for (String n : m.group(1).split("\\D+")) {
        if (!n.isEmpty() && Integer.parseInt(n) <= 40) {
          best = Math.max(best, Integer.parseInt(n));
        }
      }
    }
    return best;
  }
}
