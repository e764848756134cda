package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Cue;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Machine;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.corpus.stay.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Volume given for the circulation, and the drugs that supported the blood pressure as one
 * treatment, from the first to the last of them.
 */
final class Circulation implements Machine {
  private static final Set<String> PRESSORS =
      Set.of("dopamine", "dobutamine", "epinephrine", "norepinephrine", "vasopressin", "milrinone");
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?i)\\b(?:(?:normal |0\\.9 ?% )?saline|N/?S|NaCl(?: 0\\.9 ?%)?|0\\.9 ?%"
              + " NaCl|fluid|volume)\\b");
  private static final Pattern BOLUS = Pattern.compile("(?i)\\bbolus(?:es)?\\b");
  private static final Pattern PER_KG =
      Pattern.compile("(?i)(?<![\\d.])(10|15|20) ?(?:mL|cc)s? ?/ ?kg\\b(?! ?/)(?! ?per)");
  private static final Pattern TIMES =
      Pattern.compile("(?i)\\bx ?([2-4])\\b|\\b([2-4]|two|three) (?:saline |NS |fluid )?bolus");
  private static final Pattern NOT_GIVEN =
      Pattern.compile(
          "(?i)\\b(?:if|consider\\w*|may need|plan|no (?:saline|fluid|volume)?\\s?bolus|not"
              + " (?:given|needed|required)|without|D10|dextrose|glucose"
              + "|mother|maternal|flush|lock|nebuli\\w*|resus\\w*)\\b");

  @Override
  public Yield run(Stay stay, Drafts before) {
    var drafts = new ArrayList<Draft>();
    boluses(stay, before).ifPresent(drafts::add);
    drafts.addAll(pressors(stay, before));
    return Yield.of(drafts);
  }

  private static java.util.Optional<Draft> boluses(Stay stay, Drafts before) {
    var byDay = new TreeMap<LocalDate, Said>();
    for (var said : stay.said()) {
      if (said.says(PER_KG) && given(said.text(), said) && !stay.aboutAnother(said)) {
        byDay.putIfAbsent(said.noteDate(), said);
      }
    }
    if (byDay.isEmpty()) {
      return java.util.Optional.empty();
    }
    var statements = Statements.of(before);
    var days = new ArrayList<LocalDate>();
    var parts = new ArrayList<String>();
    var used = new LinkedHashSet<Said>();
    for (var entry : byDay.entrySet()) {
      var day = entry.getKey();
      var said = entry.getValue();
      var amount = PER_KG.matcher(said.text());
      // What one note orders and the next day's tells of is one bolus.
      boolean again = !days.isEmpty() && !days.getLast().plusDays(1).isBefore(day);
      if (again || !amount.find()) {
        continue;
      }
      days.add(day);
      used.add(said);
      parts.add(
          amount.group(1)
              + " mL/kg on "
              + Words.day(stay.clock(), day)
              + (TIMES.matcher(said.text()).find() ? " (more than one)" : ""));
    }
    var from = statements.of(used);
    return from.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            Draft.derived(
                BodySystem.CARDIOVASCULAR,
                "volume-given",
                (days.size() == 1
                        ? "A bolus of saline was given: "
                        : "Boluses of saline were given: ")
                    + Words.list(parts)
                    + ".",
                null,
                null,
                When.between(days.getFirst(), days.getLast()),
                from));
  }

  /** Volume by weight, called a bolus or given, with no word beside it that makes it a plan. */
  private static boolean given(String text, Said said) {
    var amount = PER_KG.matcher(text);
    if (!amount.find()) {
      return false;
    }
    String near =
        text.substring(
            Math.max(0, amount.start() - 60), Math.min(text.length(), amount.end() + 30));
    int dash = near.indexOf(" - ", Math.min(near.length(), 60));
    String clause = dash < 0 ? near : near.substring(0, dash);
    return VOLUME.matcher(clause).find()
        && (BOLUS.matcher(text).find() || said.has(Cue.GIVEN))
        && !NOT_GIVEN.matcher(clause).find();
  }

  /** Courses of such drugs that overlap or follow each other within a day. */
  private static List<Draft> pressors(Stay stay, Drafts before) {
    var courses =
        before.all().stream()
            .filter(d -> d.concept().equals("medication-course") && !d.from().isEmpty())
            .filter(d -> d.value() != null && PRESSORS.contains(d.value()))
            .filter(d -> d.realisation().contains("was given from"))
            .sorted(java.util.Comparator.comparing(d -> d.when().startDate()))
            .toList();
    var told = new ArrayList<Draft>();
    var group = new ArrayList<Draft>();
    for (var c : courses) {
      if (!group.isEmpty() && c.when().startDate().isAfter(last(group).plusDays(1))) {
        told(stay, before, group, told);
        group.clear();
      }
      group.add(c);
    }
    told(stay, before, group, told);
    return told;
  }

  private static LocalDate last(List<Draft> group) {
    return group.stream().map(d -> d.when().endDate()).max(LocalDate::compareTo).orElseThrow();
  }

  private static void told(Stay stay, Drafts before, List<Draft> group, List<Draft> told) {
    if (group.size() < 2) {
      return;
    }
    var first = group.getFirst().when().startDate();
    var last = last(group);
    var low =
        before.all().stream()
            .filter(
                d ->
                    d.concept().equals("hypotension")
                        && d.status() == Status.PRESENT
                        && d.experiencer() == Experiencer.INFANT
                        && !d.when().startDate().isBefore(first.minusDays(1))
                        && !d.when().startDate().isAfter(last))
            .findFirst();
    var from = new ArrayList<>(group);
    low.ifPresent(from::add);
    var parts =
        group.stream()
            .map(
                d ->
                    d.value()
                        + " from "
                        + Words.day(stay.clock(), d.when().startDate())
                        + " until "
                        + Words.day(stay.clock(), d.when().endDate()))
            .distinct()
            .toList();
    told.add(
        Draft.derived(
            BodySystem.CARDIOVASCULAR,
            "blood-pressure-support",
            (low.isPresent()
                    ? "Hypotension was treated with "
                    : "The circulation was supported with ")
                + Words.list(parts)
                + ".",
            null,
            null,
            When.between(first, last),
            from));
  }
}
